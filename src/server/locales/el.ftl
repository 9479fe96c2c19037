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
written-for = Γράφτηκε για: { $what }
answered = Τι απάντησαν οι κριτικοί
answered-people =
    { $count ->
        [one] { $shown } απάντηση
       *[other] { $shown } απαντήσεις
    }
answered-scale = Κατά μέσο όρο { $mean } στα { $steps }, από «{ $low }» έως «{ $high }»
answered-step = Βήμα { $step } από { $steps }
answer-yes = Ναι
answer-no = Όχι
mark-held = Αναμένει έλεγχο
mark-hidden = Δεν φαίνεται σε άλλους
mark-kept = Αποθηκεύτηκε σε αυτή τη συσκευή, δεν έχει σταλεί ακόμη

## Η φόρμα

form-write = Γράψτε μια κριτική
form-rating = Η βαθμολογία σας
form-title = Τίτλος
form-body = Η κριτική σας
form-body-hint = Τι πρέπει να ξέρουν οι άλλοι; Τι είναι καλό, τι όχι, και σε ποιον ταιριάζει;
form-left = Χαρακτήρες που απομένουν:
form-over = Χαρακτήρες που περισσεύουν:
form-author = Το όνομά σας
form-email = Email
form-email-hint = Μόνο για να μπορεί να σας απαντήσει το κατάστημα. Δεν εμφανίζεται ποτέ.
form-optional = προαιρετικό
form-notice = Το όνομα και το κείμενό σας δημοσιεύονται· η διεύθυνση email χρησιμοποιείται μόνο για να σας απαντήσουμε και δεν εμφανίζεται ποτέ.
form-privacy = Απόρρητο
form-consent = Συγκατάθεση
form-none = Χωρίς απάντηση
form-send = Αποστολή κριτικής
form-sending = Γίνεται αποστολή…
form-proving = Από εδώ ήρθαν πολλές κριτικές, γι' αυτό η συσκευή σας λύνει πρώτα έναν μικρό υπολογισμό. Δεν χρειάζεται να κάνετε κάτι· διαρκεί λίγα δευτερόλεπτα.
form-stop = Διακοπή
form-stopped = Διακόπηκε. Δεν στάλθηκε τίποτα· το κείμενό σας είναι ακόμη εδώ.
form-draft = Επαναφέραμε όσα είχατε γράψει.
error-rating = Παρακαλούμε επιλέξτε από ένα έως πέντε αστέρια
error-long = Είναι πολύ μεγάλο
error-email = Αυτό δεν μοιάζει με διεύθυνση email
error-news = Για τα νέα που επιλέξατε, δώστε εδώ μια διεύθυνση
error-consent = Χωρίς αυτή τη συγκατάθεση το κατάστημα δεν μπορεί να κρατήσει την κριτική σας
error-other = Παρακαλούμε ελέγξτε αυτό το πεδίο
form-faults = Η κριτική σας δεν στάλθηκε ακόμη. Παρακαλούμε δείτε:
error-summary =
    { $count ->
        [one] Παρακαλούμε διορθώστε { $shown } πεδίο.
       *[other] Παρακαλούμε διορθώστε { $shown } πεδία.
    }

## Μετά την αποστολή

sent = Σας ευχαριστούμε! Η κριτική σας δημοσιεύτηκε. Μπορείτε να την αλλάξετε ή να τη διαγράψετε οποτεδήποτε.
sent-held = Σας ευχαριστούμε! Την κριτική σας θα τη διαβάσει ένας συνεργάτης μας προτού εμφανιστεί, επειδή τα λόγια ή ο τρόπος που ήρθε θυμίζουν διαφήμιση. Τα αστέρια και η γνώμη δεν παίζουν κανέναν ρόλο σε αυτό. Πάνω από τη λίστα βλέπετε πού βρίσκεται.
sent-held-all = Σας ευχαριστούμε! Την κριτική σας θα τη διαβάσει ένας συνεργάτης μας προτού εμφανιστεί, όπως κάθε κριτική σε αυτό το κατάστημα, καλή ή κακή, με τη σειρά που ήρθαν. Πάνω από τη λίστα βλέπετε πού βρίσκεται.
sent-hidden = Η κριτική σας δεν εμφανίζεται λόγω του περιεχομένου της, όπως διαφήμιση ή στοιχεία επικοινωνίας, και όχι λόγω των αστεριών ή της γνώμης σας. Μπορείτε να αλλάξετε το κείμενο και να το στείλετε ξανά.
sent-before = Αυτή η κριτική έχει ήδη σταλεί.
sent-kept = Είστε εκτός σύνδεσης. Η κριτική σας αποθηκεύτηκε σε αυτή τη συσκευή και θα σταλεί μόλις συνδεθείτε ξανά.
sent-busy = Μόλις στάλθηκαν πάρα πολλές κριτικές από εδώ. Το κείμενό σας διατηρήθηκε· παρακαλούμε δοκιμάστε ξανά σε λίγο.
sent-failed = Κάτι δεν πήγε καλά. Το κείμενό σας διατηρήθηκε· παρακαλούμε δοκιμάστε ξανά.
sent-share = Κοινοποίηση αυτής της σελίδας

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
ago-today = σήμερα
ago-yesterday = χθες
ago-days = { $count ->
    [one] πριν από { $shown } ημέρα
   *[other] πριν από { $shown } ημέρες
}
ago-weeks = { $count ->
    [one] πριν από { $shown } εβδομάδα
   *[other] πριν από { $shown } εβδομάδες
}
ago-months = { $count ->
    [one] πριν από { $shown } μήνα
   *[other] πριν από { $shown } μήνες
}
ago-years = { $count ->
    [one] πριν από { $shown } χρόνο
   *[other] πριν από { $shown } χρόνια
}
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

## Ερωτήσεις

questions-heading = Ερωτήσεις και απαντήσεις
questions-title = Ερωτήσεις για το προϊόν «{ $product }»
questions-honest = Ο καθένας μπορεί να ρωτήσει. Κάθε απάντηση λέει ποιος την έδωσε: το κατάστημα ή κάποιος με επαληθευμένη αγορά.
questions-none = Δεν υπάρχουν ακόμη ερωτήσεις. Κάντε την πρώτη και το κατάστημα θα απαντήσει εδώ.
questions-nothing = Καμία ερώτηση δεν ταιριάζει. Κάντε τη δική σας και το κατάστημα θα απαντήσει εδώ.
questions-more = Εμφάνιση περισσότερων ερωτήσεων
questions-more-failed = Δεν φορτώθηκαν άλλες ερωτήσεις. Παρακαλούμε δοκιμάστε ξανά.
questions-search = Αναζήτηση στις ερωτήσεις
question-unanswered = Δεν έχει απαντηθεί ακόμη
question-also = Ρωτήθηκε και με άλλα λόγια
question-alike = Έχει ήδη ρωτηθεί. Μήπως η απάντησή σας είναι εδώ;
answer-badge = Κατάστημα
demo-note-questions = Αυτές οι ερωτήσεις είναι φτιαγμένες για το δοκιμαστικό κατάστημα.
ask = Κάντε μια ερώτηση
ask-body = Η ερώτησή σας
ask-notice = Το όνομα και η ερώτησή σας δημοσιεύονται· η διεύθυνση email χρησιμοποιείται μόνο για να σας απαντήσουμε και δεν εμφανίζεται ποτέ.
ask-send = Αποστολή ερώτησης
ask-sent = Σας ευχαριστούμε! Η ερώτησή σας δημοσιεύτηκε και το κατάστημα ενημερώθηκε. Η απάντηση θα εμφανιστεί εδώ.
ask-held = Σας ευχαριστούμε! Την ερώτησή σας θα τη διαβάσει ένας συνεργάτης μας προτού εμφανιστεί. Έπειτα το κατάστημα θα απαντήσει εδώ.
ask-hidden = Η ερώτησή σας δεν εμφανίζεται λόγω του περιεχομένου της, όπως διαφήμιση ή στοιχεία επικοινωνίας. Μπορείτε να αλλάξετε το κείμενο και να το στείλετε ξανά.
ask-before = Αυτή η ερώτηση έχει ήδη σταλεί.

## Λόγια στον δρόμο

letter-offline = Είστε εκτός σύνδεσης. Το κείμενό σας φυλάχτηκε σε αυτή τη συσκευή και θα σταλεί μόλις συνδεθείτε ξανά, εφόσον η σελίδα μείνει ανοιχτή.
letter-busy = Μόλις στάλθηκαν πάρα πολλά από εδώ. Το κείμενό σας διατηρήθηκε· παρακαλούμε δοκιμάστε ξανά σε λίγο.
error-required = Παρακαλούμε συμπληρώστε αυτό το πεδίο

## Μόνο για το κατάστημα

private = Μιλήστε μας ιδιωτικά
private-title = Μιλήστε ιδιωτικά με { $shop }
private-intro = Το διαβάζει μόνο το κατάστημα και δεν δημοσιεύεται ποτέ. Μπορείτε πάντα να γράψετε και κριτική.
private-body = Το μήνυμά σας
private-email-hint = Η απάντηση έρχεται σε αυτή τη διεύθυνση. Δεν εμφανίζεται ποτέ.
private-order = Αριθμός παραγγελίας
private-notice = Το μήνυμα, το όνομα και η διεύθυνσή σας χρησιμοποιούνται μόνο για να σας απαντήσουμε.
private-send = Αποστολή στο κατάστημα
private-sent = Σας ευχαριστούμε! Το μήνυμά σας έφτασε στο κατάστημα και δεν το βλέπει κανείς άλλος. Η απάντηση θα έρθει στο email σας.
private-before = Αυτό το μήνυμα έχει ήδη σταλεί.

## Απαντήσεις αγοραστών

reply = Απαντήστε σε αυτή την ερώτηση
reply-body = Η απάντησή σας
reply-notice = Το όνομα και η απάντησή σας δημοσιεύονται με την ένδειξη της επαληθευμένης αγοράς.
reply-send = Αποστολή απάντησης
reply-sent = Σας ευχαριστούμε! Η απάντησή σας εμφανίζεται κάτω από την ερώτηση.
reply-held = Σας ευχαριστούμε! Την απάντησή σας θα τη διαβάσει ένας συνεργάτης μας προτού εμφανιστεί.
reply-hidden = Η απάντησή σας δεν εμφανίζεται λόγω του περιεχομένου της, όπως διαφήμιση ή στοιχεία επικοινωνίας. Μπορείτε να αλλάξετε το κείμενο και να το στείλετε ξανά.
reply-before = Έχετε ήδη απαντήσει σε αυτή την ερώτηση.
reply-failed = Κάτι δεν πήγε καλά. Την αγορά σας πρέπει να την επιβεβαιώσει το κατάστημα· συνδεθείτε ξανά εκεί. Το κείμενό σας διατηρήθηκε.
report-question = Αναφορά ερώτησης
report-question-why = Τι δεν πάει καλά με αυτή την ερώτηση;

## Τι έχει έτοιμο το κατάστημα, στις ρυθμίσεις

inbox-ready = Απαντήσεις
inbox-ready-automatic = Αυτόματες απαντήσεις
inbox-ready-automatic-hint = Με την ένδειξη αυτόματη, μία φορά σε κάθε συζήτηση και ποτέ αφού απαντήσει άνθρωπος. Δεν σταματούν καμία προθεσμία.
inbox-ready-on = Να δίνονται γενικά αυτόματες απαντήσεις
inbox-ready-another = Ακόμη μία
inbox-ready-remove = Για να αφαιρέσετε μία, αδειάστε το όνομα και τα κείμενά της.
inbox-ready-name = Όνομα, για εσάς
inbox-ready-use = Σε χρήση
inbox-ready-when = Τι την προκαλεί
inbox-ready-when-words = Λέξεις σε όσα γράφει ο πελάτης
inbox-ready-when-topic = Το θέμα του
inbox-ready-when-hours = Έρχεται όταν δεν είναι κανείς εκεί
inbox-ready-words = Λέξεις
inbox-ready-words-hint = Με κόμματα ανάμεσά τους. Ένα * στο τέλος σημαίνει το υπόλοιπο της λέξης.
inbox-ready-topic = Θέμα
inbox-ready-kinds = Σε τι απαντά
inbox-ready-reviews = Κριτικές
inbox-ready-questions = Ερωτήσεις
inbox-ready-private = Ιδιωτικά μηνύματα
inbox-ready-public = Την απάντηση σε κριτική ή ερώτηση τη διαβάζουν όλοι· αλλιώς μόνο ο πελάτης
inbox-ready-delay = Λεπτά μέχρι να σταλεί
inbox-ready-delay-hint = Για να μπορεί να προλάβει ένας άνθρωπος.
inbox-ready-wordings = Διατυπώσεις
inbox-ready-wordings-hint = Περισσότερες με μια κενή γραμμή ανάμεσά τους· λέγεται μία. Συμπληρώνονται: { $places }, και εκτός ωραρίου { $back }.
inbox-ready-quick = Γρήγορες απαντήσεις
inbox-ready-quick-hint = Προσφέρονται πάνω από την απάντηση, στη γλώσσα της συζήτησης. Τίποτα δεν στέλνεται πριν το στείλετε εσείς.
inbox-ready-text = Κείμενο
inbox-ready-text-hint = Συμπληρώνονται: { $places }.
inbox-ready-link = Διεύθυνση της σελίδας ενός προϊόντος
inbox-ready-link-hint = Με { $place } για τον κωδικό του προϊόντος. Κενό: η διεύθυνση από τη λίστα προϊόντων.
inbox-ready-ways = Άλλοι τρόποι
inbox-ready-ways-hint = Προσφέρονται σε όποιον είναι δυσαρεστημένος αμέσως μόλις γράψει, δίπλα σε όσα έγραψε και ποτέ αντί γι’ αυτά.
inbox-ready-way-url = Διεύθυνση
inbox-ready-way-hint = Αρχίζει με { $examples }. Μπορεί να είναι κενή αν υπάρχει κείμενο.
inbox-ready-thanks = Ευχαριστίες
inbox-ready-thanks-hint = Λέγονται σε όλους όσοι στέλνουν κριτική, το ίδιο για όλα τα αστέρια.
inbox-ready-after = Αφού λυθεί
inbox-ready-ask = Να ερωτηθεί ο συντάκτης μία φορά με email αν θέλει να ενημερώσει την κριτική· με τα ίδια λόγια όσα κι αν είναι τα αστέρια
inbox-ready-save = Αποθήκευση
inbox-ready-saved = Αποθηκεύτηκε.
inbox-ready-stale = Στο μεταξύ αποθήκευσε κάποιος άλλος αυτές τις ρυθμίσεις: φορτώστε ξανά τη σελίδα για να τις δείτε.
inbox-ready-preview = Προεπισκόπηση
inbox-ready-preview-hint = Όπως θα διαβάζεται στη γλώσσα του καταστήματος· δεν αποθηκεύτηκε τίποτα ακόμη.
inbox-ready-fault-name = Γράψτε ένα όνομα με το πολύ { $most } χαρακτήρες.
inbox-ready-fault-twice = Υπάρχει ήδη μία με το ίδιο όνομα. Δώστε της δικό της.
inbox-ready-fault-missing = Γράψτε ένα κείμενο στη γλώσσα του καταστήματος.
inbox-ready-fault-long = Συντομεύστε το σε { $most } χαρακτήρες.
inbox-ready-fault-place = Το { $piece } δεν συμπληρώνεται εδώ. Υπάρχουν: { $places }.
inbox-ready-fault-words = Γράψτε τουλάχιστον μία λέξη.
inbox-ready-fault-keyword = Το «{ $word }» δεν ταιριάζει σε καμία λέξη: χρειάζεται γράμμα ή ψηφίο, και το * μπορεί να είναι μόνο στις άκρες.
inbox-ready-fault-kinds = Επιλέξτε τουλάχιστον ένα πράγμα στο οποίο απαντά.
inbox-ready-fault-delay = Επιλέξτε από 0 έως { $most } λεπτά.
inbox-ready-fault-link = Γράψτε μια διεύθυνση που αρχίζει με { $examples }.
inbox-ready-fault-template = Γράψτε μια διεύθυνση που αρχίζει με { $begin } και έχει μέσα της { $place }.
inbox-ready-fault-nothing = Συμπληρώστε τη διεύθυνση ή το κείμενο.
inbox-ready-fault-many = Χωρούν το πολύ { $most }.
inbox-ready-choose = Γρήγορη απάντηση
inbox-ready-none = Καμία
inbox-ready-fill = Συμπλήρωση

## Κρυμμένες και δημοσιευμένες, ανά αστέρια

inbox-honest = Ειλικρίνεια
inbox-honest-hint = Τι απέγιναν οι κριτικές που γράφτηκαν τις τελευταίες { $days } ημέρες. Τα αστέρια δεν παίζουν ρόλο στο τι εμφανίζεται· εδώ το βλέπετε.
inbox-honest-stars = Αστέρια
inbox-honest-written = Γράφτηκαν
inbox-honest-shown = Εμφανίζονται
inbox-honest-hidden = Κρυμμένες
inbox-honest-share = Κρυμμένες, επί τοις εκατό
inbox-honest-held = Αναμένουν
inbox-honest-wait = Ώρες μέχρι την εμφάνιση
inbox-honest-all = Όλες
inbox-honest-none = Δεν γράφτηκε τίποτα σε αυτό το διάστημα.
inbox-honest-fine = Οι κριτικές με λίγα αστέρια δεν κρύβονται συχνότερα ούτε σπανιότερα από όσες έχουν πολλά, πέρα από την τύχη.
inbox-honest-alarm = Οι κριτικές με λίγα και με πολλά αστέρια κρύβονται με άνιση συχνότητα, περισσότερο από όσο εξηγεί η τύχη. Δείτε τι κρύφτηκε και γιατί.
inbox-honest-public = Να διαβάζουν όλοι αυτά τα στοιχεία: { $place }

## Η συζήτηση με το κατάστημα

thread-title = Η συζήτησή σας με { $shop }
thread-about = Για το προϊόν { $product }
thread-you = Εσείς
thread-automatic = αυτόματη απάντηση
thread-public = το διαβάζουν όλοι
thread-alone = το διαβάζετε μόνο εσείς και το κατάστημα
thread-waiting = Δεν έχει απαντήσει κανείς ακόμη. Η απάντηση του καταστήματος θα εμφανιστεί εδώ.
thread-stars = Μόνο αστέρια, χωρίς κείμενο.
thread-reply = Το μήνυμά σας στο κατάστημα
thread-reply-hint = Το διαβάζουν μόνο οι άνθρωποι του καταστήματος.
thread-send = Αποστολή μηνύματος
thread-sent = Το μήνυμά σας έφτασε στο κατάστημα. Η απάντηση θα εμφανιστεί σε αυτή τη σελίδα· κρατήστε τη διεύθυνσή της.
thread-gone-title = Αυτός ο σύνδεσμος δεν λειτουργεί πια
thread-gone = Είναι πολύ παλιός, λείπει ένα μέρος του ή αυτό στο οποίο οδηγούσε διαγράφηκε. Ανοίξτε το πιο πρόσφατο email του καταστήματος και πατήστε πάλι τον σύνδεσμο, ή γράψτε ξανά στο κατάστημα.
thread-open = Συζήτηση με το κατάστημα γι’ αυτό
answer-by-itself = Αυτόματη απάντηση από { $shop }

## Κρυμμένη, και μια δεύτερη ματιά

own-reason = Ο λόγος: { $reason }. Τα αστέρια και η γνώμη δεν είναι ποτέ λόγος.
own-appeal = Ζητήστε να το ξαναδεί ένας άνθρωπος
own-appealed = Ένας άνθρωπος του καταστήματος το ξανακοιτάζει. Δεν χρειάζεται να κάνετε τίποτα.

## Άλλοι τρόποι

ways = Κάτι δεν είναι σωστό; Το κατάστημα προσφέρει και:
way-return = Επιστροφή του προϊόντος
way-refund = Επιστροφή χρημάτων
way-exchange = Αλλαγή του προϊόντος
way-call = Να σας καλέσουμε
way-chat = Συνομιλία με το κατάστημα

## Σε ποιον ανήκει μια διεύθυνση

contact-title = Email από { $shop }
contact-ask = Είναι το { $address } η διεύθυνσή σας, και να σας ειδοποιεί εκεί το { $shop } όταν απαντά;
contact-yes = Ναι, ενημερώστε με
contact-done = Σας ευχαριστούμε. Όταν απαντήσει το { $shop }, θα λάβετε email.

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

## Mail, and what happened

mail-notice-rule = Ο κανόνας «{ $rule }» ταιριάζει
mail-notice-link = Άνοιγμα της συνομιλίας
mail-notice-reason = Το { $shop } σας τα στέλνει επειδή κάποιος από το κατάστημα έδωσε τη διεύθυνσή σας για ειδοποιήσεις.
mail-answer-subject = Το { $shop } σας απάντησε
mail-answer-text = Γράψατε στο { $shop } για το προϊόν { $product }. Αυτή είναι η απάντηση:
mail-answer-link = Διαβάστε και απαντήστε
mail-answer-reason = Το λαμβάνετε επειδή δώσατε τη διεύθυνσή σας στο { $shop } για να λάβετε απάντηση.
mail-automatic-text = Γράψατε στο { $shop } για το προϊόν { $product }. Αυτή είναι μια αυτόματη απάντηση· όσα γράψατε τα διαβάζει και άνθρωπος:
mail-confirm-subject = Να σας ειδοποιεί το { $shop } όταν απαντά;
mail-confirm-text = Κάποιος, μάλλον εσείς, έγραψε στο { $shop } για το προϊόν { $product } και έδωσε αυτή τη διεύθυνση. Πείτε μας ότι είναι δική σας και θα ενημερώνεστε με email όταν απαντά το κατάστημα.
mail-confirm-reason = Αν δεν ήσασταν εσείς, δεν χρειάζεται να κάνετε τίποτα: τότε δεν θα ειδοποιηθείτε για τίποτα.
mail-hidden-subject = Η κριτική σας δεν εμφανίζεται πια
mail-hidden-text = Το { $shop } αφαίρεσε από τη σελίδα την κριτική σας για το προϊόν { $product }. Ο λόγος: { $reason }. Τα αστέρια και η γνώμη δεν είναι ποτέ λόγος. Αν πιστεύετε ότι είναι λάθος, με ένα πάτημα το ξαναβλέπει ένας άνθρωπος. Μπορείτε και να αλλάξετε το κείμενο.
mail-hidden-link = Δείτε τη και ζητήστε δεύτερη ματιά
mail-update-subject = Θέλετε να ενημερώσετε την κριτική σας;
mail-update-text = Γράψατε μια κριτική για το προϊόν { $product }, και από τότε το { $shop } ασχολήθηκε με αυτήν. Αν άλλαξε κάτι για εσάς, μπορείτε να αλλάξετε την κριτική· αν όχι, απλώς μένει όπως είναι.
mail-update-link = Άνοιγμα της κριτικής μου
mail-update-reason = Το { $shop } το ρωτά μία φορά και όλους το ίδιο, όσα κι αν είναι τα αστέρια.
mail-invitation-subject = Απαντήστε στους πελάτες του { $shop }
mail-invitation-text = { $by } σας προσκαλεί να απαντάτε στους πελάτες του { $shop }. Ο σύνδεσμος ισχύει για επτά ημέρες και μία φορά.
mail-invitation-link = Αποδοχή της πρόσκλησης
mail-invitation-reason = Αν δεν γνωρίζετε ποιος είναι, δεν χρειάζεται να κάνετε τίποτα.
mail-reset-subject = Νέος κωδικός
mail-reset-text = Κάποιος, πιθανότατα εσείς, ζήτησε νέο κωδικό πρόσβασης. Ο σύνδεσμος ισχύει για μία ώρα και μία φορά.
mail-reset-link = Επιλογή κωδικού
mail-reset-reason = Αν δεν ήσασταν εσείς, δεν χρειάζεται να κάνετε τίποτα: ο κωδικός σας μένει όπως είναι.
mail-off-subject = Απενεργοποιήθηκε: { $name }
mail-off-text = Το { $name } του { $shop } δεν δέχεται πια τίποτα και απενεργοποιήθηκε. Ό,τι συμβαίνει από εδώ και πέρα δεν στέλνεται εκεί. Διορθώστε το και αποθηκεύστε το ξανά για να ενεργοποιηθεί· όσα χάθηκαν μπορούν να σταλούν πάλι. Ο λόγος:
mail-off-link = Άνοιγμα των ρυθμίσεων
mail-off-reason = Το λαμβάνετε επειδή είστε ιδιοκτήτης του { $shop }.
mail-test-subject = Η αλληλογραφία λειτουργεί
mail-test-text = Αυτή είναι μια δοκιμή. Όποιος τη διαβάζει ξέρει ότι το Plaudit μπορεί να στέλνει μηνύματα.
mail-stop = Όχι άλλα τέτοια
mail-stop-title = Μηνύματα του { $shop }
mail-stop-ask = Να μη στέλνει πια τίποτα το { $shop } σε αυτή τη διεύθυνση;
mail-stop-done = Έγινε. Δεν θα σταλεί τίποτα άλλο σε αυτή τη διεύθυνση.
event-review-created = Ήρθε μια κριτική
event-review-updated = Μια κριτική άλλαξε
event-review-published = Μια κριτική εμφανίζεται
event-review-hidden = Μια κριτική αποκρύφτηκε
event-review-replied = Μια κριτική απαντήθηκε
event-case-opened = Άνοιξε μια υπόθεση
event-case-assigned = Μια υπόθεση ανατέθηκε
event-case-replied = Μια υπόθεση απαντήθηκε
event-case-warning = Πλησιάζει η προθεσμία
event-case-breached = Πέρασε η προθεσμία
event-case-solved = Μια υπόθεση λύθηκε
event-case-closed = Μια υπόθεση έκλεισε
event-case-reopened = Μια υπόθεση άνοιξε ξανά
event-question-created = Ήρθε μια ερώτηση
event-feedback-negative = Ένας πελάτης είναι δυσαρεστημένος
event-rule-fired = Ένας κανόνας ταιριάζει

## Connections

out-title = Συνδέσεις
out-hint = Ό,τι συμβαίνει εδώ μπορεί να αναφερθεί στα δικά σας συστήματα, με μήνυμα στους ανθρώπους σας και να παραδοθεί σε CRM.
out-none = Δεν έχει συνδεθεί τίποτα ακόμα.
out-add = Προσθήκη σύνδεσης
out-on = Ενεργή
out-off = Ανενεργή
out-off-by = Απενεργοποιήθηκε από το πρόγραμμα: { $why }
out-webhook = Webhook
out-mail = Μήνυμα στους ανθρώπους σας
out-call = Δική σας κλήση
out-untried = Η σύνδεση ακολουθεί την τεκμηρίωση του { $name }. Δεν δοκιμάστηκε στην πραγματική υπηρεσία.
out-name = Όνομα
out-name-hint = Πώς το λέτε εσείς και οι συνάδελφοί σας.
out-address = Διεύθυνση
out-events = Συμβάντα
out-events-hint = Αν δεν επιλεγεί κανένα, όλα.
out-to = Διευθύνσεις, μία ανά γραμμή
out-language = Γλώσσα
out-mail-missing = Δεν έχει οριστεί διακομιστής αλληλογραφίας: δεν στέλνεται τίποτα μέχρι να τον ορίσει ο διαχειριστής.
out-kept = Έχει δοθεί και κρυπτογραφηθεί. Αφήστε το κενό για να μείνει.
out-pair = Υπογραφή με ζεύγος κλειδιών (ed25519): ο παραλήπτης ελέγχει αλλά δεν υπογράφει
out-share = Παράδοση και της διεύθυνσης του πελάτη, όπου υπάρχει
out-save = Αποθήκευση
out-saved = Αποθηκεύτηκε. Είναι ενεργή.
out-key = Κλειδί για τον έλεγχο υπογραφών
out-key-show = Εμφάνιση του κλειδιού
out-rotate = Νέο κλειδί
out-rotated = Δημιουργήθηκε νέο κλειδί. Για μία ημέρα τα μηνύματα υπογράφονται και με τα δύο, για να προλάβετε την αλλαγή.
out-test = Αποστολή δοκιμής
out-tested = Η δοκιμή έγινε δεκτή.
out-test-failed = Η δοκιμή δεν έγινε δεκτή: { $why }
out-dry = Εμφάνιση των κλήσεων
out-dry-hint = Τι θα καλούνταν για μια επινοημένη υπόθεση. Τα μυστικά καλύπτονται και δεν στάλθηκε τίποτα.
out-switch-off = Απενεργοποίηση
out-switched-off = Είναι ανενεργή. Αποθηκεύστε για να ενεργοποιηθεί.
out-remove = Αφαίρεση
out-removed = Αφαιρέθηκε.
out-inbound = Κλήσεις από εκεί
out-inbound-hint = Το άλλο σύστημα μπορεί να σημειώνει και να κλείνει υποθέσεις: στέλνει σε αυτή τη διεύθυνση, με υπογραφή αυτού του κλειδιού.
out-attempts = Προσπάθειες
out-attempts-none = Δεν στάλθηκε τίποτα ακόμα.
out-taken = Έγινε δεκτό
out-again = Θα ξαναδοκιμαστεί
out-failed = Εγκαταλείφθηκε
out-resend = Αποστολή ξανά
out-from = Από (UTC)
out-until = Έως (UTC)
out-replay = Αποστολή ξανά όσων συνέβησαν τότε
out-replayed = Στέλνονται ξανά: { $count }
out-stale = Κάποιος το άλλαξε στο μεταξύ. Δείτε το ξανά.
out-required = Αυτό χρειάζεται.
out-bad = Δεν γίνεται: { $why }
out-full = Υπάρχει χώρος για { $count } συνδέσεις. Αφαιρέστε πρώτα μία.
crm-product = Προϊόν
crm-page = Σελίδα
crm-stars = Αστέρια
crm-name = Όνομα
crm-order = Παραγγελία
crm-due = Προθεσμία απάντησης
crm-open = Άνοιγμα στο Plaudit
crm-sample = Αυτή είναι δοκιμή της σύνδεσης. Δεν το έγραψε κανείς και κανείς δεν περιμένει απάντηση.

## Photos

photos = Φωτογραφίες αγοραστών
photos-all = Όλες οι κριτικές με φωτογραφίες
photos-here = Φωτογραφίες αυτής της κριτικής
photo-of = Φωτογραφία από: { $author }
photo-at = Φωτογραφία { $shown } από { $all }
photo-back = Προηγούμενη φωτογραφία
photo-on = Επόμενη φωτογραφία
photo-zoom = Μεγέθυνση
photo-report = Αναφορά φωτογραφίας
photo-report-why = Τι δεν πάει καλά με αυτή τη φωτογραφία;

## Photos in the form

photo-add = Φωτογραφίες
photo-hint = Έως πέντε, από την κάμερα ή τα αρχεία σας. Ο τόπος και ο χρόνος μέσα στα αρχεία αφαιρούνται.
photo-show = Τι δείχνουν οι φωτογραφίες;
photo-show-one = Τι δείχνει;
photo-show-hint = Λίγες λέξεις για όσους δεν μπορούν να τη δουν
photo-number = Φωτογραφία { $shown }
photo-earlier = Μετακίνηση μπροστά
photo-later = Μετακίνηση πίσω
photo-remove = Αφαίρεση
photo-again = Δοκιμή ξανά
photo-busy = Μεταφόρτωση…
photo-done = Μεταφορτώθηκε
photo-kept = Διατήρηση αυτής της φωτογραφίας
photo-most = Μια κριτική μπορεί να έχει πέντε φωτογραφίες. Οι υπόλοιπες δεν προστέθηκαν.
photo-kind = Το αρχείο δεν διαβάζεται ως εικόνα. Επιλέξτε φωτογραφία σε μορφή JPEG, PNG ή WebP.
photo-damaged = Η εικόνα είναι κατεστραμμένη ή πολύ μεγάλη. Αποθηκεύστε την ξανά ή επιλέξτε άλλη.
photo-lost = Η σύνδεση χάθηκε. Δοκιμάστε ξανά ή αφαιρέστε τη φωτογραφία: το κείμενό σας μπορεί να σταλεί χωρίς αυτή.
photo-many = Στάλθηκαν πάρα πολλές φωτογραφίες από εδώ. Δοκιμάστε ξανά σε λίγο.
photo-wait = Οι φωτογραφίες ανεβαίνουν· η κριτική στέλνεται αμέσως μετά.
photo-missing = Ορισμένες φωτογραφίες δεν ανέβηκαν. Δοκιμάστε ξανά, αφαιρέστε τες ή πατήστε το κουμπί άλλη μία φορά για να σταλεί η κριτική χωρίς αυτές.

## The inbox: frame

inbox-skip = Μετάβαση στο περιεχόμενο
inbox-skip-case = Μετάβαση στη συνομιλία
inbox-title = Εισερχόμενα
inbox-settings = Ρυθμίσεις
inbox-account-of = Ο λογαριασμός σας, { $who }
inbox-away = λείπετε
inbox-sign-out = Αποσύνδεση
inbox-lost = Η σύνδεση χάθηκε, γίνεται επανασύνδεση. Όσα βλέπετε ίσως δεν είναι πρόσφατα.
inbox-offline = Είστε εκτός σύνδεσης. Μπορείτε να διαβάζετε και να γράφετε· στείλτε όταν επανέλθει.
inbox-offline-kept = Είστε εκτός σύνδεσης, δεν στάλθηκε τίποτα. Όσα γράψατε διατηρήθηκαν.
inbox-signed-out = Έχετε αποσυνδεθεί.
inbox-sign-in-again = Συνδεθείτε ξανά
inbox-done = Εντάξει
inbox-save = Αποθήκευση
inbox-undo = Αναίρεση

## Times

inbox-min = { $n } λεπ.
inbox-hour = { $n } ώρ.
inbox-day = { $n } ημ.
inbox-under-min = κάτω από 1 λεπτό
inbox-due-in = απομένουν { $t }
inbox-overdue = καθυστέρηση { $t }
inbox-ago = πριν από { $t }
inbox-just-now = μόλις τώρα

## Scripts

inbox-new-one = Νέα συνομιλία: { $what }
inbox-new-many = { $n } νέες συνομιλίες
inbox-here-one = Το βλέπει και: { $who }.
inbox-here-writing = Γράφει εδώ τώρα: { $who }.
inbox-draft-back = Όσα είχατε γράψει επανήλθαν.
inbox-notify-title = Νέο στα εισερχόμενα
inbox-notify = Ειδοποιήσεις στην επιφάνεια
inbox-notify-refused = Ο περιηγητής δεν επιτρέπει ειδοποιήσεις. Επιτρέψτε τες στις ρυθμίσεις του και δοκιμάστε ξανά.
inbox-chosen = Επιλέχθηκαν { $n }

## Keys

inbox-keys = Πλήκτρα
inbox-keys-off = Απενεργοποίηση πλήκτρων
inbox-keys-on = Ενεργοποίηση πλήκτρων
inbox-key-next = επόμενη συνομιλία
inbox-key-previous = προηγούμενη συνομιλία
inbox-key-open = άνοιγμα
inbox-key-back = πίσω στη λίστα
inbox-key-search = αναζήτηση
inbox-key-filters = φίλτρα
inbox-key-views = οι προβολές, από πάνω
inbox-key-answer = γράψιμο απάντησης
inbox-key-note = γράψιμο σημείωσης
inbox-key-assign = ανάθεση
inbox-key-take = ανάληψη
inbox-key-solve = λύθηκε
inbox-key-close = κλείσιμο
inbox-key-select = επιλογή
inbox-key-undo = αναίρεση της τελευταίας ενέργειας
inbox-key-send = αποστολή του κειμένου
inbox-key-help = αυτή η σελίδα

## List

inbox-choose = Επιλέξτε μια συνομιλία.
inbox-choose-keys = Πατήστε ? για όλα τα πλήκτρα.
inbox-views = Προβολές
inbox-own-views = Οι προβολές σας
inbox-view-open = Προς ενέργεια
inbox-view-mine = Δικά μου
inbox-view-unassigned = Χωρίς ανάθεση
inbox-view-unhappy = Δυσαρεστημένοι
inbox-view-due = Λήγουν σύντομα
inbox-view-breached = Εκπρόθεσμα
inbox-view-waiting = Σε αναμονή
inbox-view-snoozed = Σε αναβολή
inbox-view-look = Θέλουν έλεγχο
inbox-view-unpublished = Δεν εμφανίζονται
inbox-view-all = Όλα
inbox-save-view = Αποθήκευση προβολής
inbox-save-view-name = Όνομα
inbox-save-view-hint = Η προβολή, τα φίλτρα και η αναζήτηση αποθηκεύονται μόνο για εσάς. Το ίδιο όνομα αντικαθιστά το προηγούμενο.
inbox-forget = Διαγραφή προβολής
inbox-search = Αναζήτηση σε όλες τις λέξεις
inbox-find = Αναζήτηση
inbox-filters = Φίλτρα
inbox-filter-any = Όλα
inbox-filter-kind = Είδος
inbox-filter-status = Κατάσταση
inbox-filter-language = Γλώσσα
inbox-filter-stars = Αστέρια
inbox-filter-topic = Θέμα
inbox-filter-assignee = Ποιος το έχει
inbox-filter-team = Ομάδα
inbox-filter-tag = Ετικέτα
inbox-filter-product = Κωδικός προϊόντος
inbox-filter-apply = Εμφάνιση
inbox-filter-clear = Αφαίρεση όλων
inbox-filter-remove = Αφαίρεση φίλτρου { $what }
inbox-me = Εγώ
inbox-nobody = Κανείς
inbox-you = { $who } (εσείς)
inbox-pages = Σελίδες
inbox-page-first = Στην αρχή
inbox-page-next = Επόμενη σελίδα
inbox-shop = Κατάστημα
inbox-switch = Αλλαγή
inbox-no-words = Μόνο αστέρια, χωρίς κείμενο
inbox-select = Επιλογή: { $what }
inbox-with = Το έχει:
inbox-tags = Ετικέτες
inbox-what-it-says = Τι λέει
inbox-several = Με τα επιλεγμένα
inbox-take = Το αναλαμβάνω
inbox-assignee = Ποιος το χειρίζεται
inbox-assign = Ανάθεση
inbox-tag-add = Προσθήκη ετικέτας
inbox-close-it = Κλείσιμο
inbox-empty-open = Όλα απαντήθηκαν
inbox-empty-open-next = Νέες συνομιλίες εμφανίζονται εδώ μόνες τους.
inbox-empty-mine = Δεν έχετε τίποτα
inbox-empty-mine-next = Ανοίξτε μια συνομιλία και πατήστε «Το αναλαμβάνω», ή περιμένετε ανάθεση.
inbox-empty-unassigned = Όλα έχουν υπεύθυνο
inbox-empty-unassigned-next = Όσα δεν έχει κανείς εμφανίζονται εδώ.
inbox-empty-unhappy = Κανένας δυσαρεστημένος δεν περιμένει
inbox-empty-unhappy-next = Όποιος είναι εμφανίζεται εδώ αμέσως, πρώτα ο πιο επείγων.
inbox-empty-due = Τίποτα δεν λήγει μέσα στην ώρα
inbox-empty-due-next = Όσα πλησιάζουν εμφανίζονται έγκαιρα.
inbox-empty-breached = Καμία καθυστέρηση
inbox-empty-breached-next = Ως τώρα τηρήθηκαν όλες οι προθεσμίες.
inbox-empty-waiting = Τίποτα δεν περιμένει πελάτη
inbox-empty-waiting-next = Όσα απαντήσατε περιμένουν εδώ ώσπου να ξαναγράψει ο πελάτης.
inbox-empty-snoozed = Τίποτα σε αναβολή
inbox-empty-snoozed-next = Όσα αναβάλλετε μένουν εδώ ως την ώρα τους.
inbox-empty-look = Τίποτα δεν θέλει έλεγχο
inbox-empty-look-next = Ό,τι δεν διαβάστηκε με βεβαιότητα έρχεται εδώ.
inbox-empty-unpublished = Όλα εμφανίζονται
inbox-empty-unpublished-next = Εδώ θα ήταν κριτικές και ερωτήσεις που περιμένουν έλεγχο ή κρύφτηκαν.
inbox-empty-all = Καμία κριτική ακόμη
inbox-empty-all-next = Η πρώτη εμφανίζεται εδώ μόλις γραφτεί. Το ίδιο και κάθε ερώτηση.
inbox-empty-filter = Δεν βρέθηκε τίποτα
inbox-empty-filter-next = Αφαιρέστε ένα φίλτρο, δείτε «Όλα» ή αναζητήστε λιγότερες λέξεις.
inbox-empty-page = Δεν υπάρχει τίποτα άλλο
inbox-empty-page-next = Οι συνομιλίες μετακινούνται όταν απαντηθούν. Πηγαίνετε στην αρχή.
inbox-no-shop = Δεν είστε ακόμη μέλος σε κατάστημα
inbox-no-shop-next = Ζητήστε από τον ιδιοκτήτη να σας προσθέσει και δείτε ξανά.
inbox-look-again = Δείτε ξανά
inbox-done-several = Έγινε σε { $n }.
inbox-done-undone = Αναιρέθηκαν { $n }.
inbox-done-left = { $n } έμειναν ως είχαν: κάποιος τα άλλαξε ή δεν ταιριάζει.
inbox-done-none = Δεν επιλέχθηκε τίποτα, άρα δεν έγινε τίποτα.
inbox-done-no-tag = Γράψτε πρώτα την ετικέτα: έως 40 χαρακτήρες, χωρίς κόμματα.
inbox-done-saved = Η προβολή αποθηκεύτηκε.
inbox-done-forgotten = Η προβολή διαγράφηκε.
inbox-done-too-many = Έχετε 30 προβολές. Διαγράψτε μία και αποθηκεύστε αυτήν.

## A conversation

inbox-kind-review = Κριτική
inbox-kind-question = Ερώτηση
inbox-kind-private = Ιδιωτικό
inbox-status-new = Νέο
inbox-status-open = Ανοιχτό
inbox-status-waiting = Αναμονή πελάτη
inbox-status-on-hold = Σε παύση
inbox-status-solved = Λύθηκε
inbox-status-closed = Κλειστό
inbox-priority-low = Χαμηλή
inbox-priority-normal = Κανονική
inbox-priority-high = Υψηλή
inbox-priority-urgent = Επείγουσα
inbox-feels-none = Χωρίς σαφές συναίσθημα
inbox-feels-negative = Δυσαρεστημένος
inbox-feels-neutral = Ουδέτερος
inbox-feels-positive = Ευχαριστημένος
inbox-surely = { $what }, βέβαιο
inbox-fairly = { $what }, μάλλον
inbox-unsurely = { $what }, αβέβαιο
inbox-urgent-danger = Κάποιος μπορεί να πάθει κακό
inbox-urgent-vulnerable = Κάποιος εξαρτάται από αυτό
inbox-urgent-legal = Απειλεί με νομικά μέσα
inbox-urgent-public = Απειλεί να το δημοσιοποιήσει
inbox-urgent-repeated = Ρωτά ξανά
inbox-speaks-en = Αγγλικά
inbox-speaks-ru = Ρωσικά
inbox-speaks-fa = Περσικά
inbox-speaks-kk = Καζακικά
inbox-speaks-vi = Βιετναμικά
inbox-speaks-el = Ελληνικά
inbox-back = Όλες οι συνομιλίες: { $shop }
inbox-changed = Η συνομιλία άλλαξε στο μεταξύ.
inbox-changed-show = Δείτε την όπως είναι τώρα
inbox-changed-typed = Ή στείλτε όσα γράψατε: θα δείτε πρώτα την αλλαγή, χωρίς να χαθεί τίποτα.
inbox-missed = Άλλαξε όσο το δουλεύατε, γι’ αυτό δεν στάλθηκε τίποτα
inbox-missed-next = Όσα γράψατε είναι παρακάτω. Δείτε την αλλαγή και στείλτε ξανά αν ταιριάζει.
inbox-not-sent = Δεν στάλθηκε: { $what }
inbox-review-of = Κριτική: { $what }
inbox-question-about = Ερώτηση: { $what }
inbox-private-about = Ιδιωτικό μήνυμα: { $what }
inbox-nameless = Κάποιος χωρίς όνομα
inbox-merged = Συγχωνεύτηκε: οι πελάτες το διαβάζουν στο
inbox-as-written = Όπως γράφτηκε, μόνο για εσάς
inbox-about = Για αυτή τη συνομιλία
inbox-facts = Στοιχεία
inbox-fact-status = Κατάσταση
inbox-fact-confidence = Βεβαιότητα
inbox-fact-with = Το έχει
inbox-fact-nobody = κανείς ακόμη
inbox-fact-shopper = Πελάτης
inbox-fact-no-email = δεν έδωσε διεύθυνση
inbox-fact-order = Παραγγελία
inbox-fact-elsewhere = Επίσης σε
inbox-fact-page = Σελίδα
inbox-fact-reviews = Κριτικές του προϊόντος
inbox-fact-product = Σελίδα του προϊόντος
inbox-history = Τι έγινε
inbox-earlier = Προηγούμενες συνομιλίες
inbox-answer = Δημόσια απάντηση
inbox-answer-shown = Όλοι το βλέπουν αμέσως, ως απάντηση: { $shop }.
inbox-answer-held = Τώρα δεν εμφανίζεται. Όταν εμφανιστεί, όλοι θα βλέπουν αυτή την απάντηση: { $shop }.
inbox-answer-again = Αντικαθιστά την προηγούμενη απάντηση.
inbox-reply = Απάντηση μόνο στον πελάτη
inbox-reply-hint = Κανείς άλλος δεν το διαβάζει. Ο πελάτης ειδοποιείται με μήνυμα, αν το κατάστημα στέλνει.
inbox-mail = Απάντηση με μήνυμα
inbox-mail-to = Γράψτε από το δικό σας πρόγραμμα στο
inbox-mail-hint = Αυτή η απάντηση δεν περνά από εδώ. Μόλις σταλεί, δηλώστε το: ο χρόνος σταματά.
inbox-mailed = Απάντησα με μήνυμα
inbox-note = Σημείωση για συναδέλφους
inbox-note-hint = Τη βλέπουν μόνο συνάδελφοι.
inbox-note-save = Αποθήκευση σημείωσης
inbox-assign-gone = Ο συνάδελφος δεν είναι πια μέλος. Επιλέξτε άλλον.
inbox-move-resume = Συνέχεια
inbox-move-wait = Αναμονή του πελάτη
inbox-move-hold = Παύση
inbox-move-solve = Λύθηκε
inbox-move-close = Κλείσιμο: δεν μένει τίποτα
inbox-move-reopen = Άνοιγμα ξανά
inbox-move-looked = Το είδα: δεν χρειάζεται κάτι
inbox-move-refused = Δεν γίνεται στην τωρινή κατάσταση. Δείτε την και επιλέξτε ξανά.
inbox-tags-change = Ετικέτες, προτεραιότητα, ομάδα
inbox-tag-remove = Αφαίρεση ετικέτας { $what }
inbox-priority = Προτεραιότητα
inbox-snooze = Αναβολή
inbox-snooze-until = Έως
inbox-snooze-hour = Σε μία ώρα
inbox-snooze-tomorrow = Σε μία ημέρα
inbox-snooze-week = Σε μία εβδομάδα
inbox-snooze-end = Επαναφορά τώρα
inbox-snooze-hint = Επανέρχεται τότε ή μόλις γράψει ο πελάτης. Ο χρόνος τρέχει.
inbox-merge = Συγχώνευση με ίδια ερώτηση…
inbox-merge-hint = Οι πελάτες το διαβάζουν κάτω από την άλλη ερώτηση, με την απάντησή της. Μπορείτε να τις χωρίσετε.
inbox-merge-other = Η άλλη ερώτηση
inbox-merge-choose = Επιλέξτε ερώτηση
inbox-merge-do = Συγχώνευση
inbox-merge-refused = Δεν συγχωνεύονται: η άλλη δεν εμφανίζεται ή μία έχει ήδη συγχωνευτεί. Επιλέξτε άλλη.
inbox-part = Χωρισμός από την άλλη
inbox-part-hint = Στέκεται πάλι μόνη, ανοιχτή και αναπάντητη.
inbox-publish = Δημοσίευση
inbox-publish-hint = Όλοι το βλέπουν αμέσως· τα αστέρια μετρούν.
inbox-hide = Απόκρυψη…
inbox-hide-do = Απόκρυψη τώρα
inbox-hide-hint = Λίγα αστέρια, σκληρά λόγια ή άβολη ερώτηση δεν είναι λόγος. Δεν εμφανίζεται πια· ποιος, πότε και γιατί μένει στο ιστορικό.
inbox-hide-reason = Λόγος
inbox-hide-choose = Επιλέξτε λόγο
inbox-hide-missing = Επιλέξτε έναν λόγο. Χωρίς λόγο, μένει.
inbox-text-missing = Γράψτε πρώτα το κείμενο.
inbox-text-long = Περισσεύουν { $n } χαρακτήρες. Συντομέψτε και στείλτε ξανά.
inbox-said-answered = Η απάντησή σας είναι στη σελίδα.
inbox-said-replied = Η απάντηση γράφτηκε· τη διαβάζει μόνο ο πελάτης.
inbox-said-answered-by-mail = Σημειώθηκε ότι απαντήσατε με μήνυμα. Ο χρόνος σταμάτησε.
inbox-said-noted = Η σημείωση αποθηκεύτηκε. Τη βλέπουν μόνο συνάδελφοι.
inbox-said-assigned = Ανατέθηκε.
inbox-said-hidden = Κρύφτηκε. Ποιος, πότε και γιατί είναι στο ιστορικό.
inbox-said-published = Είναι στη σελίδα.
inbox-said-merged = Συγχωνεύτηκε: οι πελάτες το διαβάζουν στην άλλη ερώτηση.
inbox-said-parted = Χωρίστηκε: στέκεται πάλι μόνη.
inbox-said-closed = Έκλεισε.
inbox-said-reopened = Άνοιξε ξανά.
inbox-said-solved = Λύθηκε. Αν ξαναγράψει ο πελάτης, ανοίγει μόνο του.
inbox-said-held = Σε παύση: ο χρόνος σταματά ώσπου να συνεχίσετε.
inbox-said-waiting = Αναμονή πελάτη: ο χρόνος σταματά.
inbox-said-resumed = Συνεχίζεται με τον χρόνο που απέμενε.
inbox-said-looked = Σημειώθηκε ότι το είδατε.
inbox-said-tagged = Οι ετικέτες άλλαξαν.
inbox-said-prioritised = Η προτεραιότητα άλλαξε.
inbox-said-snoozed = Αναβλήθηκε.
inbox-said-woken = Είναι πάλι προς ενέργεια.
inbox-said-corrected = Διορθώθηκε. Κρατιέται για εκμάθηση· η δημοσίευση δεν αλλάζει.
inbox-correct = Η εκτίμηση είναι λάθος…
inbox-correct-hint = Πείτε το σωστό. Διδάσκει το πρόγραμμα και δεν αλλάζει ό,τι εμφανίζεται.
inbox-correct-feeling = Ο πελάτης είναι
inbox-correct-do = Διόρθωση
inbox-answered-after = Απάντηση σε { $t }
inbox-answered-late = Απάντηση με καθυστέρηση { $t }
inbox-open-again = Ξανά ανοιχτό
inbox-mark-held = Περιμένει έλεγχο
inbox-mark-hidden = Κρυφό: { $what }

## What happened

inbox-did-took-in = το παρέλαβε, μόνο για το κατάστημα
inbox-did-came-published = δημοσιεύτηκε με την άφιξη
inbox-did-came-held = κρατήθηκε για έλεγχο με την άφιξη
inbox-did-came-hidden = κρύφτηκε με την άφιξη: { $what }
inbox-did-merged = συγχώνευση με άλλη ερώτηση
inbox-did-parted = χωρισμός από την άλλη ερώτηση
inbox-did-took-other = άλλη ερώτηση συγχωνεύτηκε εδώ
inbox-did-let-go = άλλη ερώτηση χωρίστηκε από εδώ
inbox-did-mailed = απάντησε με μήνυμα
inbox-did-took-from = αφαιρέθηκε από: { $what }
inbox-did-took = το ανέλαβε
inbox-did-gave = ανατέθηκε: { $what }
inbox-did-answered = απάντησε δημόσια
inbox-did-answered-itself = αυτόματη δημόσια απάντηση
inbox-did-replied = απάντησε μόνο στον πελάτη
inbox-did-replied-itself = αυτόματη απάντηση στον πελάτη
inbox-did-wrote = έγραψε
inbox-did-noted = έγραψε σημείωση
inbox-did-closed = το έκλεισε
inbox-did-reopened = το άνοιξε ξανά
inbox-did-hidden = το έκρυψε: { $what }
inbox-did-published = το δημοσίευσε
inbox-did-team = το έδωσε στην ομάδα: { $what }
inbox-did-team-took = το πήρε από την ομάδα: { $what }
inbox-did-waiting = το έβαλε σε αναμονή πελάτη
inbox-did-held = το έβαλε σε παύση
inbox-did-resumed = το συνέχισε
inbox-did-solved = το έλυσε
inbox-did-priority = προτεραιότητα: { $what }
inbox-did-tagged = ετικέτα «{ $what }»
inbox-did-untagged = αφαίρεσε την ετικέτα «{ $what }»
inbox-did-snoozed = το ανέβαλε έως { $what }
inbox-did-unsnoozed = το επανέφερε
inbox-did-woke = επανήλθε: είχε αναβληθεί έως τώρα
inbox-did-looked = το κοίταξε
inbox-did-warned = προειδοποίηση: λήγει σύντομα, { $what }
inbox-did-breached = καθυστέρηση: { $what }
inbox-did-corrected = διόρθωσε την εκτίμηση: { $what }
inbox-promise-first-response = η πρώτη απάντηση
inbox-promise-next-response = η επόμενη απάντηση
inbox-promise-resolution = η λύση

## Signing in

inbox-sign-in = Σύνδεση
inbox-sign-in-title = Σύνδεση στα εισερχόμενα
inbox-email = Ηλεκτρονική διεύθυνση
inbox-password = Κωδικός πρόσβασης
inbox-sign-in-wrong = Η διεύθυνση ή ο κωδικός δεν είναι σωστά. Ελέγξτε και δοκιμάστε ξανά.
inbox-sign-in-often = Πάρα πολλές προσπάθειες. Δοκιμάστε σε { $n } δευτερόλεπτα.
inbox-code = Κωδικός από την εφαρμογή ή κωδικός ανάκτησης
inbox-code-wrong = Ο κωδικός δεν είναι σωστός ή χρησιμοποιήθηκε. Περιμένετε τον επόμενο.
inbox-code-ask = Ο λογαριασμός ζητά δεύτερο βήμα. Γράψτε τον κωδικό και ξανά τον κωδικό πρόσβασης.
inbox-forgot = Ξεχάσατε τον κωδικό;
inbox-forgot-how = Ζητήστε από τον ιδιοκτήτη σύνδεσμο για νέο κωδικό ή φτιάξτε τον στον διακομιστή.

## When something does not work

inbox-not-signed-in = Δεν έχετε συνδεθεί
inbox-not-signed-in-next = Δεν στάλθηκε τίποτα. Συνδεθείτε, γυρίστε στη σελίδα και στείλτε ξανά.
inbox-no-page = Δεν υπάρχει τέτοια σελίδα
inbox-no-page-next = Ίσως η συνομιλία διαγράφηκε ή η διεύθυνση είναι ελλιπής.
inbox-foreign = Η φόρμα δεν έγινε δεκτή
inbox-foreign-next = Δεν ήρθε από σελίδα των εισερχομένων ή συνδεθήκατε ξανά. Δεν στάλθηκε τίποτα: γυρίστε, ανανεώστε και στείλτε ξανά.
inbox-read-only = Μπορείτε να διαβάσετε, όχι να αλλάξετε
inbox-read-only-next = Δεν στάλθηκε τίποτα. Ζητήστε από τον ιδιοκτήτη ρόλο χειριστή.
inbox-not-yours = Ο ρόλος σας δεν το επιτρέπει
inbox-not-yours-next = Δεν άλλαξε τίποτα. Ζητήστε από τον ιδιοκτήτη να το κάνει ή να σας δώσει άλλον ρόλο.
inbox-unreadable = Η φόρμα δεν διαβάζεται
inbox-unreadable-next = Δεν στάλθηκε τίποτα. Γυρίστε, ανανεώστε και στείλτε ξανά.
inbox-storage = Τα δεδομένα δεν είναι διαθέσιμα τώρα
inbox-storage-next = Δεν χάθηκε τίποτα. Γυρίστε και δοκιμάστε σε λίγο.
inbox-refused = Δεν έγινε
inbox-to-inbox = Πίσω στα εισερχόμενα

## Your account

inbox-account = Ο λογαριασμός σας
inbox-account-language = Γλώσσα αυτών των σελίδων
inbox-account-browser = Όπως ζητά ο περιηγητής
inbox-account-away = Λείπω: οι κανόνες δεν μου αναθέτουν
inbox-account-saved = Αποθηκεύτηκε.
inbox-change-password = Αλλαγή κωδικού
inbox-password-now = Τωρινός κωδικός
inbox-password-new = Νέος κωδικός, τουλάχιστον 10 χαρακτήρες
inbox-password-do = Αλλαγή και αποσύνδεση παντού
inbox-password-wrong = Ο τωρινός κωδικός δεν είναι σωστός.
inbox-password-short = Ο κωδικός έχει 10 έως 200 χαρακτήρες. Επιλέξτε άλλον.
inbox-second = Δεύτερο βήμα
inbox-second-off = Κωδικός από εφαρμογή στο κινητό, μαζί με τον κωδικό πρόσβασης. Μόνο με αυτόν δεν μπαίνει κανείς.
inbox-second-on = Ενεργό. Η σύνδεση ζητά κωδικό.
inbox-second-begin = Ρύθμιση
inbox-second-scan = Σαρώστε το με την εφαρμογή ή γράψτε το κλειδί. Μετά γράψτε τον κωδικό που δείχνει.
inbox-second-picture = Τετράγωνος κωδικός για σάρωση
inbox-second-key = Κλειδί
inbox-second-confirm = Ενεργοποίηση
inbox-second-end = Απενεργοποίηση
inbox-second-codes = Κωδικοί ανάκτησης, εμφανίζονται μόνο τώρα. Ο καθένας ισχύει μία φορά χωρίς την εφαρμογή. Φυλάξτε τους όπου έχετε πρόσβαση μόνο εσείς.
inbox-sessions = Πού είστε συνδεδεμένοι
inbox-session-this = αυτή εδώ
inbox-session-since = από
inbox-session-used = τελευταία χρήση
inbox-session-end = Αποσύνδεση από εκεί
inbox-session-end-others = Αποσύνδεση από παντού αλλού
inbox-browser-unknown = άγνωστος περιηγητής
inbox-sign-ins = Πρόσφατες συνδέσεις
inbox-came-in = σύνδεση έγινε
inbox-came-wrong-password = λάθος κωδικός πρόσβασης
inbox-came-wrong-code = λάθος κωδικός εφαρμογής
inbox-came-recovery = σύνδεση με κωδικό ανάκτησης
inbox-came-password = ο κωδικός άλλαξε
inbox-came-second-on = δεύτερο βήμα ενεργό
inbox-came-second-off = δεύτερο βήμα ανενεργό
inbox-came-ended = αποσύνδεση από αλλού

## People of a shop

inbox-people = Άτομα
inbox-people-intro = Ποιοι εργάζονται εδώ και τι επιτρέπεται στον καθένα.
inbox-role = Ρόλος
inbox-role-read-only = Ανάγνωση
inbox-role-agent = Χειριστής: απαντά και ελέγχει
inbox-role-manager = Διαχειριστής: αλλάζει και ρυθμίσεις
inbox-role-owner = Ιδιοκτήτης: ορίζει και τους ρόλους
inbox-role-change = Αλλαγή
inbox-member-remove = Αφαίρεση από το κατάστημα
inbox-member-reset = Σύνδεσμος για νέο κωδικό
inbox-invite = Πρόσκληση
inbox-invite-do = Δημιουργία πρόσκλησης
inbox-invite-link = Δώστε αυτόν τον σύνδεσμο σε: { $who }. Εμφανίζεται μόνο τώρα, ισχύει μία φορά και τρεις ημέρες.
inbox-invite-mailed = Ο σύνδεσμος στάλθηκε και με μήνυμα σε: { $who }.
inbox-invited = Προσκεκλημένοι, δεν ήρθαν ακόμη
inbox-invite-withdraw = Ανάκληση
inbox-email-bad = Δεν είναι διεύθυνση. Ελέγξτε την ξανά.
inbox-already-member = Είναι ήδη μέλος: { $who }.
inbox-last-owner = Ένα κατάστημα έχει τουλάχιστον έναν ιδιοκτήτη. Ορίστε πρώτα άλλον.
inbox-people-saved = Άλλαξε.

## Links that let somebody in

inbox-join = Συμμετοχή: { $shop }
inbox-join-new = Επιλέξτε όνομα και κωδικό.
inbox-join-known = Έχετε ήδη λογαριασμό. Συμμετάσχετε και συνδεθείτε με τον κωδικό σας.
inbox-join-do = Συμμετοχή
inbox-name = Όνομα για τους συναδέλφους
inbox-name-missing = Γράψτε πρώτα το όνομά σας.
inbox-reset = Επιλέξτε νέο κωδικό
inbox-reset-hint = Μετά αποσυνδέεστε παντού. Το δεύτερο βήμα, αν υπάρχει, μένει.
inbox-reset-do = Ορισμός κωδικού
inbox-link-over = Ο σύνδεσμος δεν ισχύει πια
inbox-link-over-next = Χρησιμοποιήθηκε, ανακλήθηκε ή πέρασαν τρεις ημέρες. Ζητήστε άλλον.

## Settings

inbox-set-storefront = Βιτρίνα
inbox-set-form = Φόρμα κριτικής
inbox-set-questions = Ερωτήσεις
inbox-set-products = Προϊόντα
inbox-set-outlets = Συνδέσεις
inbox-set-tag = Λειτουργεί ο κώδικάς μου;
inbox-set-wrong = Δεν αποθηκεύτηκε ακόμη
inbox-set-preview = Προεπισκόπηση
inbox-set-preview-hint = Έτσι θα ήταν με όσα γράφονται παραπάνω· τίποτα δεν έχει αποθηκευτεί ακόμη.
inbox-set-saved = Αποθηκεύτηκε. Οι ανοιχτές σελίδες το δείχνουν μέσα σε ένα λεπτό.
inbox-set-undone = Είναι όπως πριν.
inbox-set-stale = κάποιος άλλος αποθήκευσε στο μεταξύ αυτές τις ρυθμίσεις: ανανεώστε τη σελίδα για να τις δείτε
inbox-set-length = πρέπει να έχει 1 έως { $n } χαρακτήρες
inbox-set-long = έχει { $n } χαρακτήρες· χωρούν το πολύ { $most }
inbox-set-most = χωρούν το πολύ { $n }
inbox-set-from-list = επιλέξτε ένα από τα διαθέσιμα
inbox-set-range = πρέπει να είναι αριθμός από { $from } έως { $to }
inbox-set-address-wrong = πρέπει να είναι πλήρης διεύθυνση όπως { $what }, χωρίς όνομα χρήστη
inbox-set-origin-wrong = το { $what } δεν είναι προέλευση όπως { $like }
inbox-set-shop = Κατάστημα
inbox-set-name = Όνομα
inbox-set-name-hint = Όπως το βλέπουν οι πελάτες δίπλα στις απαντήσεις σας.
inbox-set-origins = Προελεύσεις των σελίδων σας
inbox-set-origins-hint = Μία ανά γραμμή, όπως { $one }· η { $other } είναι άλλη. Σελίδες άλλων προελεύσεων απορρίπτονται. Ένα * μόνο του τις δέχεται όλες.
inbox-set-language = Γλώσσα σελίδων που δεν δηλώνουν τη δική τους
inbox-set-reviews = Κριτικές
inbox-set-when = Πότε εμφανίζονται οι κριτικές
inbox-set-at-once = Αμέσως. Ό,τι μοιάζει με ανεπιθύμητο περιμένει έναν άνθρωπο, όσα αστέρια κι αν έχει.
inbox-set-hold = Αφού τις δει ένας άνθρωπος: όλες το ίδιο, καλές και κακές.
inbox-set-minutes = Λεπτά ως την πρώτη απάντηση
inbox-set-minutes-hint = Μέσα σε αυτόν τον χρόνο απαντάτε στους δυσαρεστημένους.
inbox-set-page-size = Κριτικές στην πρώτη σελίδα
inbox-set-page-size-hint = Κάθε μία φορτώνεται με κάθε σελίδα προϊόντος: το 10 είναι καλός αριθμός.
inbox-set-in-address = Φίλτρα και σειρά μπορούν να βρίσκονται μετά το # της διεύθυνσης, ώστε μια προβολή να έχει σύνδεσμο
inbox-set-relative = Οι κριτικές λένε πριν από πόσο γράφτηκαν, αντί για ημερομηνία
inbox-set-gregorian = Ημερομηνίες του γρηγοριανού ημερολογίου σε κάθε γλώσσα
inbox-set-latin = Τα ψηφία 0 έως 9 σε κάθε γλώσσα
inbox-set-data = Χρήση δεδομένων
inbox-set-notice = Κείμενο δίπλα στη φόρμα
inbox-set-notice-hint = Ποιος χειρίζεται τα δεδομένα και γιατί, για γλώσσες χωρίς δικό τους κείμενο. Κενό: το έτοιμο κείμενο.
inbox-set-by-language = Ανά γλώσσα
inbox-set-privacy = Διεύθυνση της σελίδας απορρήτου
inbox-set-share = Κουμπιά κοινοποίησης
inbox-set-order = Πρώτα με αυτή τη σειρά
inbox-set-order-hint = Κωδικοί με κόμματα ανάμεσα, όπως { $what }. Οι υπόλοιποι ακολουθούν όπως στη γλώσσα τους.
inbox-set-own = Δικοί σας τρόποι
inbox-set-own-hint = Ένας ανά γραμμή: κωδικός | όνομα | διεύθυνση. Στη διεύθυνση { $u } είναι η σελίδα, { $t } ο τίτλος της και { $i } η εικόνα της.
inbox-set-own-wrong = το { $what } δεν έχει τη μορφή κωδικός | όνομα | διεύθυνση
inbox-set-own-twice = ο κωδικός { $what } υπάρχει δύο φορές
inbox-set-order-wrong = το { $what } δεν είναι γνωστό δίκτυο ούτε δικό σας
inbox-set-parameters = Παράμετροι των κοινοποιημένων διευθύνσεων
inbox-set-parameters-hint = Μία ανά γραμμή: { $what }. Λένε από πού έρχονται οι επισκέψεις, και τίποτα για τους ανθρώπους.
inbox-set-parameter-wrong = το { $what } δεν έχει τη μορφή όνομα = τιμή, από { $signs }
inbox-set-never = Δεν εμφανίζονται ποτέ
inbox-set-prompts = Υποδείξεις
inbox-set-prompts-hint = Βρίσκεται δίπλα στο πεδίο κειμένου. Ισχύει η πρώτη που αναφέρει τύπο του προϊόντος, αλλιώς η πρώτη για όλα, αλλιώς η έτοιμη. Για να την αφαιρέσετε, αδειάστε τα κείμενά της.
inbox-set-prompt = Υπόδειξη { $n }
inbox-set-prompt-more = Άλλη υπόδειξη
inbox-set-types = Για τύπους ή ετικέτες
inbox-set-types-hint = Με κόμματα ανάμεσα, όπως παπούτσια, ρούχα. Κενό: για όλα τα προϊόντα.
inbox-set-text = Κείμενο
inbox-set-consent = Συγκατάθεση για χρήση δεδομένων
inbox-set-consent-hint = Αφήστε το κενό εκτός αν ο νόμος σας θέλει κουτάκι: με κείμενο εδώ καμία κριτική δεν γίνεται δεκτή χωρίς τικ. Κάθε τικ φυλάσσεται με τα λόγια που ήταν δίπλα του.
inbox-set-box = Δίπλα στο κουτάκι
inbox-set-news = Συγκατάθεση για νέα
inbox-set-news-hint = Ξεχωριστό κουτάκι, εμφανίζεται με τη διεύθυνση ηλεκτρονικού ταχυδρομείου, ποτέ τσεκαρισμένο από πριν και ποτέ υποχρεωτικό. Κενό: χωρίς κουτάκι.
inbox-set-proof = Πολλές κριτικές μαζί
inbox-set-proof-hint = Όταν πολλές έρχονται από ένα μέρος, ή τα ίδια λόγια ξανά και ξανά, η συσκευή του πελάτη κάνει πρώτα έναν μικρό υπολογισμό. Κανείς δεν βλέπει γρίφο, και τα αστέρια δεν παίζουν ρόλο.
inbox-set-proof-none = Χωρίς υπολογισμό: αυτές οι κριτικές περιμένουν έναν άνθρωπο
inbox-ask-title = Δικές σας ερωτήσεις
inbox-ask-hint = Γίνονται στη φόρμα δίπλα στα αστέρια και εμφανίζονται πάνω από τη λίστα όπως απαντήθηκαν. Κανείς δεν υποχρεούται να απαντήσει, και οι απαντήσεις δεν αποφασίζουν τίποτα για το τι εμφανίζεται. Η φόρμα κάνει το πολύ { $n }, με αυτή τη σειρά.
inbox-ask-add = Προσθήκη ερώτησης
inbox-ask-none = Καμία ερώτηση ακόμη
inbox-ask-none-next = Όπως: Πώς εφαρμόζει; Θα το αγοράζατε ξανά;
inbox-ask-up = Πάνω
inbox-ask-up-of = Μετακίνηση πάνω: { $what }
inbox-ask-down = Κάτω
inbox-ask-down-of = Μετακίνηση κάτω: { $what }
inbox-ask-restore = Να γίνεται ξανά
inbox-ask-restore-of = Να γίνεται ξανά: { $what }
inbox-ask-retire = Να μη γίνεται πια
inbox-ask-retire-of = Να μη γίνεται πια: { $what }
inbox-asked-saved = Αποθηκεύτηκε: { $what }
inbox-asked-retire = Δεν γίνεται πια: { $what } Οι απαντήσεις της μένουν.
inbox-asked-restore = Γίνεται ξανά: { $what }
inbox-asked-up = Μετακινήθηκε πάνω: { $what }
inbox-asked-down = Μετακινήθηκε κάτω: { $what }
inbox-ask-all = Όλες οι ερωτήσεις
inbox-ask-question = Κείμενο ερώτησης
inbox-ask-question-hint = Όπως: Πώς εφαρμόζει;
inbox-ask-kind = Πώς απαντιέται
inbox-ask-kind-scale = Σε κλίμακα
inbox-ask-kind-choice = Με επιλογή
inbox-ask-kind-yes-no = Ναι ή όχι
inbox-ask-steps = Βαθμίδες κλίμακας
inbox-ask-several = Μπορούν να επιλεγούν περισσότερες από μία απαντήσεις
inbox-ask-texts = Κείμενα
inbox-ask-texts-hint = Χρειάζονται στη γλώσσα του καταστήματος· οι άλλες την ακολουθούν. Τα άκρα είναι για κλίμακες, οι επιλογές για επιλογή.
inbox-ask-id = Όνομα στο API
inbox-ask-id-hint = Όπως { $like }: { $signs }, παύλα ή κάτω παύλα. Μένει ως έχει.
inbox-ask-types = Για τύπους ή ετικέτες
inbox-ask-types-hint = Όπως παπούτσια, ρούχα. Αν είναι και τα δύο κενά: για όλα τα προϊόντα.
inbox-ask-products = Για προϊόντα
inbox-ask-products-hint = Οι κωδικοί τους, με κόμματα ανάμεσα.
inbox-ask-low = Κάτω άκρο
inbox-ask-low-hint = Όπως: Μικρό
inbox-ask-middle = Μέση
inbox-ask-middle-hint = Μπορεί να μείνει κενό.
inbox-ask-high = Πάνω άκρο
inbox-ask-high-hint = Όπως: Μεγάλο
inbox-ask-options = Επιλογές
inbox-ask-options-hint = Μία ανά γραμμή: { $like }. Το μέρος πριν από το = είναι το όνομά της στο API.
inbox-ask-taken = άλλη ερώτηση έχει αυτό το όνομα· επιλέξτε άλλο
inbox-ask-stale = κάποιος άλλος άλλαξε στο μεταξύ αυτή την ερώτηση: ανανεώστε τη σελίδα
inbox-ask-full = ένα κατάστημα έχει το πολύ { $n } ερωτήσεις· αλλάξτε μία που δεν γίνεται πια
inbox-ask-fact-scale = κλίμακα { $n }
inbox-ask-fact-one = μία από { $n }
inbox-ask-fact-some = μερικές από { $n }
inbox-ask-fact-all = όλα τα προϊόντα
inbox-ask-fact-products = προϊόντα: { $n }
inbox-ask-fact-retired = δεν γίνεται πια
inbox-goods-search = Αναζήτηση με όνομα, παραλλαγή, κωδικό ή GTIN
inbox-goods-search-in = Όνομα, κωδικός ή GTIN
inbox-goods-add = Προσθήκη προϊόντος
inbox-goods-import = Εισαγωγή
inbox-goods-export = Εξαγωγή
inbox-goods-total = Στη λίστα: { $n }
inbox-goods-nothing = Κανένα προϊόν δεν έχει αυτές τις λέξεις
inbox-goods-nothing-next = Ψάξτε για μέρος του ονόματος, του κωδικού ή του GTIN.
inbox-goods-none = Κανένα προϊόν ακόμη
inbox-goods-none-next = Οι κριτικές λειτουργούν και χωρίς λίστα. Με αυτήν τα προϊόντα έχουν ονόματα και εικόνες, και οι παραλλαγές κοινές κριτικές.
inbox-goods-page = Σελίδα { $n }
inbox-goods-before = Προηγούμενη
inbox-goods-after = Επόμενη
inbox-goods-shares = Κοινές κριτικές με το { $what }
inbox-goods-shared = Άλλα με κοινές κριτικές: { $n }
inbox-goods-saved = Το { $what } αποθηκεύτηκε.
inbox-goods-removed = Το { $what } βγήκε από τη λίστα· οι κριτικές του μένουν στη θέση τους.
inbox-goods-restored = Το { $what } είναι ξανά στη λίστα.
inbox-goods-imported = Εισήχθησαν, νέα ή αλλαγμένα: { $n }.
inbox-goods-all = Όλα τα προϊόντα
inbox-goods-members = Προϊόντα με κοινές κριτικές
inbox-goods-part = Όχι πια κοινές
inbox-goods-part-own = Όχι πια κοινές: οι κριτικές του επιστρέφουν
inbox-goods-parted = Το { $what } έχει ξανά δικές του κριτικές.
inbox-goods-joined = Έχουν ξανά κοινές κριτικές.
inbox-goods-more = Περισσότερα
inbox-goods-hosted = Η σελίδα του με κριτικές
inbox-goods-tag = Λειτουργεί ο κώδικας στη σελίδα του;
inbox-goods-off-hint = Εκτός λίστας, οι κριτικές του μένουν στη θέση τους. Μπορεί να επιστρέψει.
inbox-goods-off = Αφαίρεση από τη λίστα
inbox-goods-there = υπάρχει ήδη στη λίστα· ανοίξτε το για να το αλλάξετε
inbox-goods-unknown = το { $what } δεν είναι στη λίστα
inbox-goods-id = Κωδικός
inbox-goods-id-hint = Δικός σας, όπως στο { $where }: χαρακτήρες { $signs }. Μένει ως έχει.
inbox-goods-name-hint = Όπως το ξέρουν πελάτες και συνάδελφοι.
inbox-goods-url = Διεύθυνση της σελίδας του
inbox-goods-url-hint = Όπως { $like }.
inbox-goods-image = Διεύθυνση της εικόνας του
inbox-goods-image-hint = Προαιρετικό.
inbox-goods-gtin-hint = 8, 12, 13 ή 14 ψηφία, όπως κάτω από τον γραμμωτό κώδικα.
inbox-goods-variant = Παραλλαγή
inbox-goods-variant-hint = Τι το ξεχωρίζει από τα όμοιά του, όπως μπλε, 4 φλιτζάνια.
inbox-goods-parent = Κοινές κριτικές με
inbox-goods-parent-hint = Ο κωδικός άλλου προϊόντος: για παραλλαγή το προϊόν της, για ομάδα το πρώτο της. Οι κριτικές μεταφέρονται εκεί και επιστρέφουν αν το αφήσετε κενό.
inbox-import-title = Εισαγωγή προϊόντων
inbox-import-file = Αρχείο
inbox-import-file-hint = CSV με στήλες { $columns }· εξαγωγή από Shopify ή WooCommerce· ή ροή προϊόντων της Google. Το πολύ 8 ΜΒ και 20.000 γραμμές. Τίποτα δεν αλλάζει πριν δείτε τι θα άλλαζε.
inbox-import-columns = Άλλες στήλες: πείτε ποια είναι ποια
inbox-import-columns-hint = Για OpenCart, PrestaShop, Bitrix και κάθε άλλο πίνακα: το όνομα της στήλης για κάθε πεδίο. Αφήστε κενό ό,τι δεν έχει το αρχείο.
inbox-import-show = Δείξε τι θα άλλαζε
inbox-import-plan = Τι θα άλλαζε:
inbox-import-faulty-rows = Γραμμές που δεν γίνονται δεκτές
inbox-import-line = Γραμμή
inbox-import-column = Στήλη
inbox-import-reason = Λόγος
inbox-import-all-faults = Όλα τα σφάλματα σε αρχείο
inbox-import-changes = Νέα και αλλαγμένα προϊόντα
inbox-import-what = Τι
inbox-import-skip = Παράλειψη των λανθασμένων γραμμών και αποδοχή των άλλων
inbox-import-do = Εισαγωγή: { $n }
inbox-import-new = Νέα
inbox-import-changed = Αλλαγμένα
inbox-import-unchanged = Ίδια
inbox-import-faulty = Λανθασμένα
inbox-import-read = Διαβάστηκε ως { $source }, { $letters }, με { $separator } ανάμεσα στα κελιά.
inbox-import-unused = Δεν χρησιμοποιήθηκαν: { $what }.
inbox-import-rest = Και { $n } ακόμη.
inbox-import-is-new = νέο
inbox-import-choose = Επιλέξτε πρώτα ένα αρχείο.
inbox-import-mend = Δεν εισήχθη τίποτα. Διορθώστε τις λανθασμένες γραμμές ή επιλέξτε να παραλειφθούν.
inbox-import-sharing = Δεν εισήχθη τίποτα: { $what }.
inbox-import-gone = Το αρχείο ξεχάστηκε, όπως γίνεται μετά από μία ώρα. Επιλέξτε το ξανά.
inbox-probe-live = Ο κώδικάς σας λειτουργεί.
inbox-probe-dead = Οι πελάτες δεν βλέπουν ακόμη τίποτα σε αυτή τη σελίδα.
inbox-probe-missing = Λείπει.
inbox-probe-better = Μπορεί και καλύτερα.
inbox-probe-good = Καλά.
inbox-probe-page = Ή η σελίδα ενός προϊόντος
inbox-probe-choose = Επιλέξτε προϊόν
inbox-probe-look = Έλεγχος της σελίδας
inbox-probe-url = Διεύθυνση σελίδας του καταστήματος
inbox-probe-url-hint = Ο διακομιστής την ανοίγει μία φορά, όπως ένας περιηγητής.
inbox-probe-whole = Γράψτε την πλήρη διεύθυνση μιας σελίδας, όπως { $like }.

## Answers of buyers

inbox-did-reply-came-published = απάντηση αγοραστή δημοσιεύτηκε με την άφιξη
inbox-did-reply-came-held = απάντηση αγοραστή κρατήθηκε για έλεγχο
inbox-did-reply-came-hidden = απάντηση αγοραστή κρύφτηκε με την άφιξη: { $what }
inbox-did-reply-published = δημοσίευσε απάντηση αγοραστή
inbox-did-reply-hidden = έκρυψε απάντηση αγοραστή: { $what }
inbox-did-reported = ανέφερε: { $what }
inbox-did-appealed = ζητά να το ξαναδεί άνθρωπος· κρύφτηκε για: { $what }
inbox-said-reply-published = Η απάντηση είναι στη σελίδα.
inbox-said-reply-hidden = Η απάντηση κρύφτηκε. Ποιος, πότε και γιατί είναι στο ιστορικό.
inbox-fact-questions = Ερωτήσεις για το προϊόν
inbox-replies = Απαντήσεις αγοραστών
inbox-reply-by = απάντησε ως επιβεβαιωμένος αγοραστής
inbox-reply-show = Δημοσίευση αυτής της απάντησης
inbox-reply-hide = Απόκρυψη αυτής της απάντησης…
inbox-reply-hide-do = Απόκρυψη αυτής της απάντησης

## Photos of a review

inbox-photos = Φωτογραφίες
inbox-photo = Φωτογραφία { $n }
inbox-photo-hidden = Κρυμμένη: { $what }
inbox-photo-show = Εμφάνιση ξανά της φωτογραφίας { $n }
inbox-photo-hide = Απόκρυψη της φωτογραφίας { $n }…
inbox-photo-hide-do = Απόκρυψη της φωτογραφίας { $n }
inbox-photo-hide-hint = Η κριτική, τα λόγια και τα αστέρια της μένουν. Ποιος έκρυψε τη φωτογραφία, πότε και γιατί μένει στο ιστορικό.
inbox-said-photo-hidden = Η φωτογραφία κρύφτηκε. Ποιος, πότε και γιατί είναι στο ιστορικό.
inbox-said-photo-shown = Η φωτογραφία είναι ξανά στη σελίδα.
inbox-said-photo-stale = Κάτι άλλαξε στο μεταξύ, γι’ αυτό δεν έγινε τίποτα. Δείτε πώς είναι τώρα και μετά αποφασίστε.
inbox-did-photo-hidden = έκρυψε τη φωτογραφία { $n }: { $what }
inbox-did-photo-shown = εμφάνισε ξανά τη φωτογραφία { $n }
inbox-did-photo-reported = ανέφερε τη φωτογραφία { $n }: { $what }
inbox-did-rule = εφάρμοσε τον κανόνα «{ $name }» (έκδοση { $n })
inbox-did-rule-first = εφάρμοσε τον κανόνα «{ $name }» ενός νέου καταστήματος

# Κανόνες καταστήματος, στις ρυθμίσεις

inbox-rules = Κανόνες
inbox-rules-hint = Ορίζουν ποιος φροντίζει ό,τι έρχεται και πόσο γρήγορα. Δεν αποφασίζουν ποτέ τι εμφανίζεται, πότε και με ποια σειρά. Από πάνω προς τα κάτω: όταν δύο ορίζουν το ίδιο, ισχύει ο επάνω.
inbox-rules-add = Προσθήκη κανόνα
inbox-rules-none = Δεν υπάρχουν κανόνες
inbox-rules-none-text = Τίποτα δεν γίνεται αυτόματα: κανείς δεν περιμένει απάντηση, ούτε οι δυσαρεστημένοι.
inbox-rules-when = Όταν
inbox-rules-then = τότε
inbox-rules-always = πάντα
inbox-rules-off = ανενεργός
inbox-rules-up = Πάνω
inbox-rules-down = Κάτω
inbox-rules-turn-on = Ενεργοποίηση
inbox-rules-turn-off = Απενεργοποίηση
inbox-rules-remove = Διαγραφή
inbox-rules-of = { $act }: «{ $name }»
inbox-rules-done-saved = Αποθηκεύτηκε. Ισχύει για ό,τι έρθει από εδώ και πέρα.
inbox-rules-done-removed = Διαγράφηκε.
inbox-rules-done-restored = Η έκδοση που επιλέξατε ισχύει ξανά.
inbox-rules-stale = Στο μεταξύ κάποιος άλλος αποθήκευσε κανόνες και τίποτα δεν αντικαταστάθηκε. Όσα γράψατε έμειναν: δείτε τους δικούς του σε άλλο παράθυρο και αποθηκεύστε ξανά.
inbox-rules-stale-list = Στο μεταξύ κάποιος άλλος αποθήκευσε κανόνες. Αυτοί είναι· επαναλάβετε, αν χρειάζεται ακόμη.
inbox-rules-back = Όλοι οι κανόνες
inbox-rules-try = Δοκιμή
inbox-rules-try-hint = Κοιτάζει όσα ήρθαν πρόσφατα και δεν αλλάζει τίποτα. Δοκιμάζονται και οι ανενεργοί κανόνες.
inbox-rules-days = Ημέρες πίσω (1 έως 90)
inbox-rules-try-now = Δοκίμασε
inbox-rules-tried = Εξετάστηκαν: { $n }. Ημέρες πίσω: { $days }. Δεν άλλαξε τίποτα.
inbox-rules-tried-more = Υπάρχουν κι άλλα· αυτά είναι τα νεότερα.
inbox-rules-caught = θα έπιανε: { $n }
inbox-rules-versions = Εκδόσεις
inbox-rules-version = Έκδοση { $n }
inbox-rules-first = Οι κανόνες ενός νέου καταστήματος
inbox-rules-again = ξανά η έκδοση { $n }
inbox-rules-again-first = ξανά οι κανόνες ενός νέου καταστήματος
inbox-rules-in-force = ισχύει
inbox-rules-restore = Επαναφορά
inbox-rule-new = Νέος κανόνας
inbox-rule-name = Όνομα
inbox-rule-name-hint = Όπως το λένε οι άνθρωποί σας· γράφεται στο ιστορικό όσων έπιασε.
inbox-rule-on = Είναι ενεργός
inbox-rule-match = Όταν
inbox-rule-match-all = όλα αυτά ισχύουν
inbox-rule-match-any = τουλάχιστον ένα από αυτά ισχύει
inbox-rule-match-hint = Ό,τι μένει κενό δεν μετρά. Αν όλα είναι κενά, ο κανόνας ισχύει πάντα.
inbox-rule-unless = Εκτός αν ισχύει ένα από αυτά
inbox-rule-says = Τι λέει
inbox-rule-what = Τι είναι
inbox-rule-who = Ποιος γράφει και πότε
inbox-rule-either = Δεν έχει σημασία
inbox-rule-words = Περιέχει ένα από αυτά
inbox-rule-words-hint = Μία λέξη ή φράση ανά γραμμή, ολόκληρες λέξεις· κεφαλαία και τόνοι δεν μετρούν. Ένα * στο τέλος σημαίνει οποιαδήποτε κατάληξη: επιστροφ*
inbox-rule-feels = Τα λόγια δείχνουν
inbox-rule-sure = με βεβαιότητα τουλάχιστον, σε ποσοστό
inbox-rule-unsure = Η βεβαιότητα για το συναίσθημα είναι κάτω από, σε ποσοστό
inbox-rule-topics = Αφορά
inbox-rule-urgent = Δεν μπορεί να περιμένει
inbox-rule-urgent-any = Για οποιονδήποτε λόγο
inbox-rule-languages = Είναι γραμμένο σε
inbox-rule-language-none = Άγνωστη γλώσσα
inbox-rule-channel = Ξεκίνησε ως
inbox-rule-stars-from = Αστέρια, από
inbox-rule-stars-to = Αστέρια, έως
inbox-rule-product = Αφορά ένα από αυτά τα προϊόντα
inbox-rule-product-hint = Τα αναγνωριστικά τους, με κόμματα.
inbox-rule-product-tag = Το προϊόν έχει έναν από αυτούς τους τύπους ή ετικέτες
inbox-rule-commas = Χωρισμένα με κόμματα.
inbox-rule-contact = Έχουν ξαναγράψει
inbox-rule-contact-first = Όχι, για πρώτη φορά
inbox-rule-contact-again = Ναι, από την ίδια διεύθυνση
inbox-rule-verified = Η αγορά τους αποδείχθηκε
inbox-rule-yes = Ναι
inbox-rule-no = Όχι
inbox-rule-hours = Ήρθε
inbox-rule-hours-in = εντός ωραρίου
inbox-rule-hours-out = εκτός ωραρίου
inbox-rule-then = Τότε
inbox-rule-case = Άνοιγμα υπόθεσης: κάποιος πρέπει να απαντήσει και ο χρόνος μετρά
inbox-rule-unhappy = Τοποθέτηση στους δυσαρεστημένους
inbox-rule-ask = Να το δει άνθρωπος
inbox-rule-policy = Υπόσχεση
inbox-rule-policy-hint = Πότε πρέπει να απαντηθεί. Όποιος έχει υπόσχεση έχει υπόθεση.
inbox-rule-priority = Προτεραιότητα
inbox-rule-leave = Να μείνει όπως είναι
inbox-rule-team = Ομάδα
inbox-rule-assign = Ανάθεση σε
inbox-rule-assign-hint = Όποιος λείπει δεν παίρνει τίποτα.
inbox-rule-robin = όποιος περιμένει περισσότερο
inbox-rule-robin-of = όποιος περιμένει περισσότερο στην ομάδα { $team }
inbox-rule-least = όποιος έχει τα λιγότερα
inbox-rule-least-of = όποιος έχει τα λιγότερα στην ομάδα { $team }
inbox-rule-tags = Ετικέτες
inbox-rule-webhook = Ενημέρωση των webhook ότι ένας κανόνας ταιριάζει
inbox-rule-crm = Άνοιγμα υπόθεσης σε
inbox-rule-answer = Αυτόματη απάντηση
inbox-rule-notify = Ενημέρωση με μήνυμα
inbox-rule-notify-team = ομάδα { $team }
inbox-rule-last = Και τέλος: οι παρακάτω κανόνες παραλείπονται
inbox-rule-save = Αποθήκευση
inbox-rule-try = Δοκιμή πριν την αποθήκευση
inbox-rule-as-text = Γραφή ως κείμενο
inbox-rule-as-form = Συμπλήρωση φόρμας
inbox-rule-text = Ο κανόνας ως κείμενο
inbox-rule-text-hint = TOML, όπως στην εξαγωγή. Εδώ οι συνθήκες μπορούν να μπουν η μία μέσα στην άλλη.
inbox-rule-text-only = Αυτός ο κανόνας έχει συνθήκες μέσα σε συνθήκες, που η φόρμα δεν δείχνει. Επεξεργάζεται ως κείμενο.
inbox-rule-s-and = { $a } και { $b }
inbox-rule-s-or = { $a } ή { $b }
inbox-rule-s-not = όχι ({ $what })
inbox-rule-s-feels = τα λόγια δείχνουν: { $what }
inbox-rule-s-sure = τα λόγια δείχνουν: { $what }, με βεβαιότητα τουλάχιστον { $n } %
inbox-rule-s-unsure = η βεβαιότητα για το συναίσθημα είναι κάτω από { $n } %
inbox-rule-s-stars = αστέρια: { $from } έως { $to }
inbox-rule-s-star = αστέρια: { $n }
inbox-rule-s-about = αφορά: { $what }
inbox-rule-s-urgent = δεν μπορεί να περιμένει
inbox-rule-s-urgent-of = δεν μπορεί να περιμένει: { $what }
inbox-rule-s-language = είναι γραμμένο σε: { $what }
inbox-rule-s-product = το προϊόν είναι: { $what }
inbox-rule-s-product-tag = το προϊόν έχει την ετικέτα: { $what }
inbox-rule-s-words = περιέχει: { $what }
inbox-rule-s-first = γράφουν για πρώτη φορά
inbox-rule-s-again = έχουν ξαναγράψει
inbox-rule-s-verified = η αγορά τους αποδείχθηκε
inbox-rule-s-unverified = η αγορά τους δεν αποδείχθηκε
inbox-rule-s-channel = ξεκίνησε ως: { $what }
inbox-rule-s-open = ήρθε εντός ωραρίου
inbox-rule-s-closed = ήρθε εκτός ωραρίου
inbox-rule-a-case = άνοιγμα υπόθεσης
inbox-rule-a-unhappy = τοποθέτηση στους δυσαρεστημένους
inbox-rule-a-ask = να το δει άνθρωπος
inbox-rule-a-priority = προτεραιότητα: { $what }
inbox-rule-a-team = ομάδα: { $what }
inbox-rule-a-assign = ανάθεση σε: { $what }
inbox-rule-a-tag = ετικέτα: { $what }
inbox-rule-a-policy = υπόσχεση: { $what }
inbox-rule-a-webhook = ενημέρωση των webhook
inbox-rule-a-crm = άνοιγμα υπόθεσης σε: { $what }
inbox-rule-a-notify = ενημέρωση με μήνυμα: { $what }
inbox-rule-a-answer = αυτόματη απάντηση: { $what }
inbox-rule-f-of = Κανόνας «{ $name }»: { $fault }
inbox-rule-f-rules = υπάρχουν πάρα πολλοί κανόνες· διαγράψτε μερικούς ανενεργούς
inbox-rule-f-name = δώστε όνομα 1 έως 80 χαρακτήρων, σε μία γραμμή
inbox-rule-f-twice = άλλος κανόνας έχει αυτό το όνομα· δώστε δικό του
inbox-rule-f-nothing = δεν κάνει τίποτα· επιλέξτε τουλάχιστον μία ενέργεια
inbox-rule-f-large = είναι πολύ μεγάλος· χωρίστε τον σε περισσότερους
inbox-rule-f-entry = το «{ $what }» είναι κενό ή πάνω από 100 χαρακτήρες
inbox-rule-f-entries = εδώ επιτρέπονται το πολύ 100
inbox-rule-f-empty = δώστε τουλάχιστον ένα
inbox-rule-f-keyword = το «{ $what }» χρειάζεται γράμμα ή ψηφίο· το * μπαίνει μόνο στις άκρες λέξης
inbox-rule-f-percent = τα ποσοστά είναι από 0 έως 100
inbox-rule-f-number = δεν είναι αριθμός· τα ποσοστά είναι από 0 έως 100
inbox-rule-f-feels = επιλέξτε συναίσθημα ή αφήστε κενό το ποσοστό
inbox-rule-f-stars = δεν υπάρχουν αστέρια από { $from } έως { $to }· αντιστρέψτε τα
inbox-rule-f-team = δεν υπάρχει πια ομάδα «{ $what }»
inbox-rule-f-person = { $what } δεν μπορεί να απαντά σε αυτό το κατάστημα
inbox-rule-f-policy = δεν υπάρχει πια υπόσχεση «{ $what }»
inbox-rule-f-tag = το «{ $what }» δεν είναι ετικέτα· το πολύ 40 χαρακτήρες
inbox-rule-f-webhook = καμία σύνδεση δεν θέλει αυτό το συμβάν· επιλέξτε το πρώτα για ένα webhook στις συνδέσεις
inbox-rule-f-crm = δεν υπάρχει πια σύνδεση «{ $what }» που δέχεται υποθέσεις
inbox-rule-f-mail = αυτός ο διακομιστής δεν στέλνει μηνύματα· μπορεί να το ρυθμίσει όποιος τον διαχειρίζεται
inbox-rule-f-answer = δεν υπάρχει πια αυτόματη απάντηση «{ $what }»
inbox-rule-f-text = δεν διαβάζεται: { $why }
inbox-rule-f-one = εδώ μπαίνει ένας κανόνας
