### Ελληνικά. Οι σημειώσεις για το κάθε κείμενο βρίσκονται στο en.ftl. Το `$shown` είναι αριθμός έτοιμος για ανάγνωση,
### το `$count` ο ίδιος αριθμός για την επιλογή ενικού ή πληθυντικού.

## Η γλώσσα

language-name = Ελληνικά
language-direction = ltr
language-formats = el
language-networks = facebook viber whatsapp email

## Λίστα και σύνοψη

reviews-heading = Κριτικές πελατών
reviews-more = Εμφάνιση περισσότερων κριτικών
reviews-more-failed = Δεν φορτώθηκαν άλλες κριτικές. Παρακαλούμε δοκιμάστε ξανά.
reviews-honest = Ο καθένας μπορεί να γράψει κριτική. Ελέγχουμε μόνο για διαφημίσεις και προσβολές· τα αστέρια και η γνώμη δεν καθορίζουν ποτέ τι εμφανίζεται.
reviews-count =
    { $count ->
        [one] { $shown } κριτική
       *[other] { $shown } κριτικές
    }
reviews-none = Δεν υπάρχουν ακόμη κριτικές. Μοιραστείτε πρώτοι τις εντυπώσεις σας
stars =
    { $count ->
        [one] { $shown } αστέρι
       *[other] { $shown } αστέρια
    }
stars-of = { $shown } από 5 αστέρια
stars-none = Δεν υπάρχει ακόμη βαθμολογία

## Μία κριτική

anonymous = Ανώνυμα
answer-by = Απάντηση από { $shop }
mark-held = Αναμένει έλεγχο
mark-hidden = Δεν φαίνεται σε άλλους
mark-kept = Αποθηκεύτηκε σε αυτή τη συσκευή, δεν έχει σταλεί ακόμη

## Η φόρμα

form-write = Γράψτε μια κριτική
form-rating = Η βαθμολογία σας
form-title = Τίτλος
form-body = Η κριτική σας
form-author = Το όνομά σας
form-email = Email
form-email-hint = Μόνο για να μπορεί να σας απαντήσει το κατάστημα. Δεν εμφανίζεται ποτέ.
form-optional = προαιρετικό
form-notice = Το όνομα και το κείμενό σας δημοσιεύονται· η διεύθυνση email χρησιμοποιείται μόνο για να σας απαντήσουμε και δεν εμφανίζεται ποτέ.
form-send = Αποστολή κριτικής
form-sending = Γίνεται αποστολή…
form-draft = Επαναφέραμε όσα είχατε γράψει.
error-rating = Παρακαλούμε επιλέξτε από ένα έως πέντε αστέρια
error-long = Είναι πολύ μεγάλο
error-email = Αυτό δεν μοιάζει με διεύθυνση email
error-other = Παρακαλούμε ελέγξτε αυτό το πεδίο
error-summary =
    { $count ->
        [one] Παρακαλούμε διορθώστε { $shown } πεδίο.
       *[other] Παρακαλούμε διορθώστε { $shown } πεδία.
    }

## Μετά την αποστολή

sent = Σας ευχαριστούμε! Η κριτική σας δημοσιεύτηκε.
sent-held = Σας ευχαριστούμε! Την κριτική σας θα τη διαβάσει ένας συνεργάτης μας προτού εμφανιστεί. Τα αστέρια και η γνώμη δεν παίζουν κανέναν ρόλο σε αυτό.
sent-hidden = Η κριτική σας δεν εμφανίζεται λόγω του περιεχομένου της, όπως διαφήμιση ή στοιχεία επικοινωνίας, και όχι λόγω των αστεριών ή της γνώμης σας. Μπορείτε να αλλάξετε το κείμενο και να το στείλετε ξανά.
sent-before = Αυτή η κριτική έχει ήδη σταλεί.
sent-kept = Είστε εκτός σύνδεσης. Η κριτική σας αποθηκεύτηκε σε αυτή τη συσκευή και θα σταλεί μόλις συνδεθείτε ξανά.
sent-busy = Μόλις στάλθηκαν πάρα πολλές κριτικές από εδώ. Το κείμενό σας διατηρήθηκε· παρακαλούμε δοκιμάστε ξανά σε λίγο.
sent-failed = Κάτι δεν πήγε καλά. Το κείμενό σας διατηρήθηκε· παρακαλούμε δοκιμάστε ξανά.

## Κοινοποίηση

share-heading = Κοινοποίηση
share-native = Κοινοποίηση…
share-copy = Αντιγραφή συνδέσμου
share-copied = Ο σύνδεσμος αντιγράφηκε
share-copy-failed = Η αντιγραφή δεν πέτυχε. Η διεύθυνση της σελίδας:
network-balatarin = Balatarin
network-bluesky = Bluesky
network-email = Email
network-facebook = Facebook
network-line = LINE
network-linkedin = LinkedIn
network-mastodon = Mastodon
network-ok = Odnoklassniki
network-pinterest = Pinterest
network-reddit = Reddit
network-sms = SMS
network-telegram = Telegram
network-threads = Threads
network-viber = Viber
network-vk = VK
network-whatsapp = WhatsApp
network-x = X
network-zalo = Zalo
mastodon-title = Κοινοποίηση στο Mastodon
mastodon-ask = Σε ποιον διακομιστή είναι ο λογαριασμός σας;
mastodon-hint = Η απάντηση αποθηκεύεται μόνο σε αυτό το πρόγραμμα περιήγησης. Την επόμενη φορά θα μεταβείτε εκεί αμέσως· επιστρέψτε σε αυτή τη σελίδα για να επιλέξετε άλλον.
mastodon-go = Συνέχεια
mastodon-wrong = Αυτό δεν μοιάζει με όνομα διακομιστή. Παράδειγμα: mastodon.social

## Η σελίδα των κριτικών

hosted-title = Κριτικές για το προϊόν «{ $product }»
hosted-back = Επιστροφή στο προϊόν «{ $product }»
hosted-first = Επιστροφή στις νεότερες κριτικές
how = Εδώ μπορεί να γράψει ο καθένας, χωρίς να απαιτείται αγορά. Οι κριτικές ελέγχονται για διαφημίσεις και προσβολές μόνο με βάση το κείμενό τους· τα αστέρια και η γνώμη δεν καθορίζουν ποτέ τι εμφανίζεται ούτε με ποια σειρά.
demo-note = Αυτές οι κριτικές είναι επινοημένες για το δοκιμαστικό κατάστημα.

## Choosing

order-local = Πρώτα στη γλώσσα σας, έπειτα οι υπόλοιπες· οι νεότερες πρώτες
order-newest = Οι νεότερες πρώτες
order-oldest = Οι παλαιότερες πρώτες
order-helpful = Οι πιο χρήσιμες πρώτες
order-highest = Τα περισσότερα αστέρια πρώτα
order-lowest = Τα λιγότερα αστέρια πρώτα

## What readers say and see

reviews-how = Πώς συλλέγουμε και ελέγχουμε τις κριτικές
read-more = Διαβάστε περισσότερα
helpful = Χρήσιμη
report = Αναφορά
edited = τροποποιήθηκε στις { $when }
verified = Επαληθευμένη αγορά
verified-meaning = Το κατάστημα επιβεβαίωσε την αγορά με υπογεγραμμένο κωδικό.
source = Γράφτηκε στο { $place }
side-praise = Ο πιο χρήσιμος έπαινος
side-criticism = Η πιο χρήσιμη κριτική
list-found =
    { $count ->
        [one] Ταιριάζει { $shown } κριτική
       *[other] Ταιριάζουν { $shown } κριτικές
    }
list-nothing = Καμία κριτική δεν ταιριάζει. Αφαιρέστε μία από τις επιλογές σας.
chip-remove = Αφαίρεση: { $what }
chip-clear = Εμφάνιση όλων
tools = Φίλτρα και σειρά
tools-search = Αναζήτηση στις κριτικές
tools-sort = Σειρά
tools-stars = Αστέρια
tools-language = Γλώσσα
tools-topic = Θέμα
tools-photos = Με φωτογραφίες
tools-verified = Μόνο επαληθευμένες αγορές
tools-all = Όλα
tools-apply = Εμφάνιση

## One's own review

own = Η κριτική σας
own-edit = Αλλαγή
own-erase = Διαγραφή
own-sure = Οριστική διαγραφή;
own-erase-now = Οριστική διαγραφή αυτής της κριτικής
own-keep = Μόνο εσείς βλέπετε αυτή τη σελίδα. Κρατήστε τη διεύθυνσή της: με αυτήν μπορείτε να αλλάξετε ή να διαγράψετε την κριτική σας όποτε θέλετε.
own-editing = Αλλάζετε την κριτική σας.
own-erased = Η κριτική σας διαγράφηκε.

## Reporting

report-title = Αναφορά κριτικής
report-why = Τι δεν πάει καλά με αυτή την κριτική;
report-send = Αποστολή αναφοράς
report-done = Ευχαριστούμε. Θα την εξετάσει ένας άνθρωπος. Μια γνώμη δεν είναι ποτέ λόγος απόκρυψης.
reason-spam = Διαφήμιση ή κείμενο χωρίς νόημα
reason-duplicate = Το ίδιο κείμενο ξανά
reason-competitor-link = Σύνδεσμοι σε άλλον πωλητή
reason-contact-data = Μόνο στοιχεία επικοινωνίας
reason-abuse = Προσβολή, απειλή ή χυδαιότητα
reason-personal-data = Προσωπικά στοιχεία άλλου
reason-off-topic = Άσχετη με το προϊόν και την αγορά
reason-fake = Όχι από πραγματικό αγοραστή
reason-unlawful = Παράνομη

## How reviews are collected and checked

how-title = Πώς συλλέγει και ελέγχει τις κριτικές το { $shop }
how-who = Ποιος μπορεί να γράψει
how-verified = Η ένδειξη «Επαληθευμένη αγορά» μπαίνει μόνο όπου υπογεγραμμένος κωδικός απέδειξε την αγορά. Οι υπόλοιπες κριτικές δεν είναι επαληθευμένες.
how-checked = Πώς ελέγχονται οι κριτικές
how-shown-at-once = Οι κριτικές εμφανίζονται αμέσως. Μόνο όσες μοιάζουν με διαφήμιση ή κείμενο μηχανής περιμένουν έναν άνθρωπο.
how-shown-held = Ένας άνθρωπος διαβάζει κάθε κριτική πριν εμφανιστεί, όσα αστέρια κι αν έχει, με τη σειρά που ήρθαν.
how-screen = Σύνδεσμοι και στοιχεία επικοινωνίας αφαιρούνται, οι ύβρεις καλύπτονται και ένα σημάδι δείχνει πού. Τα υπόλοιπα μένουν όπως γράφτηκαν.
how-reasons = Μια κριτική αποκρύπτεται μόνο για έναν από αυτούς τους λόγους και κάθε φορά καταγράφεται:
how-data = Τα δεδομένα σας

## Other elements

tab = Κριτικές
close = Κλείσιμο
carousel = Επιλογή κριτικών: οι νεότερες
carousel-all = Όλες οι κριτικές
carousel-back = Προηγούμενες κριτικές
carousel-on = Επόμενες κριτικές
carousel-pause = Παύση
carousel-play = Συνέχεια
hosted-shop = Κριτικές για το { $shop }

## Topics

topic-delivery = Παράδοση
topic-packaging = Συσκευασία
topic-quality = Ποιότητα
topic-defect = Ελαττώματα
topic-size = Μέγεθος
topic-appearance = Εμφάνιση
topic-price = Τιμή
topic-service = Εξυπηρέτηση
topic-refund = Επιστροφές
topic-authenticity = Γνησιότητα
topic-taste = Γεύση και οσμή
topic-safety = Ασφάλεια
topic-instructions = Οδηγίες
topic-battery = Μπαταρία και ρεύμα
