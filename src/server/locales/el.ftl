### Ελληνικά. Οι σημειώσεις για το κάθε κείμενο βρίσκονται στο en.ftl. Το `$shown` είναι αριθμός έτοιμος για ανάγνωση,
### το `$count` ο ίδιος αριθμός για την επιλογή ενικού ή πληθυντικού.

## Η γλώσσα

language-name = Ελληνικά
language-direction = ltr
language-formats = el
language-networks = facebook viber whatsapp email

## Λίστα και σύνοψη

reviews-heading = Κριτικές πελατών
reviews-order = Πρώτα οι νεότερες
reviews-more = Εμφάνιση περισσότερων κριτικών
reviews-more-failed = Δεν φορτώθηκαν άλλες κριτικές. Παρακαλούμε δοκιμάστε ξανά.
reviews-honest = Ο καθένας μπορεί να γράψει κριτική. Ελέγχουμε μόνο για διαφημίσεις και προσβολές· τα αστέρια και η γνώμη δεν καθορίζουν ποτέ τι εμφανίζεται.
reviews-hosted = Άνοιγμα όλων των κριτικών σε ξεχωριστή σελίδα
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
just-now = Μόλις τώρα
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
