### English, which the other files follow key by key. `$shown` is a number ready to read, `$count` the same number for
### choosing the plural.

## The language itself

language-name = English
# `ltr` or `rtl`.
language-direction = ltr
# Whose dates and numbers: a BCP 47 tag, with extensions where wanted.
language-formats = en-GB
# Networks to share on, in order, by their codes.
language-networks = facebook x pinterest whatsapp email

## List and summary

# What the list is called, for screen readers.
reviews-heading = Customer reviews
reviews-more = Show more reviews
reviews-more-failed = More reviews could not be loaded. Please try again.
# How reviews are checked, beside every list.
reviews-honest = Anyone can write a review. We check for advertising and abuse only; stars and opinion never decide what is shown.
reviews-count =
    { $count ->
        [one] { $shown } review
       *[other] { $shown } reviews
    }
# In place of the count: invites the first review.
reviews-none = No reviews yet. Be the first to share your impression
stars =
    { $count ->
        [one] { $shown } star
       *[other] { $shown } stars
    }
stars-of = { $shown } out of 5 stars
# The empty row of stars, for screen readers.
stars-none = No rating yet

## One review

# In place of a name.
anonymous = Anonymous
answer-by = Answer from { $shop }
# Under a review of a product whose reviews stand together with others': the variant.
written-for = Written for: { $what }
answered = What reviewers answered
answered-people =
    { $count ->
        [one] { $shown } answer
       *[other] { $shown } answers
    }
# The mean of a scale, for screen readers.
answered-scale = On average { $mean } of { $steps }, from { $low } to { $high }
answered-step = Step { $step } of { $steps }
answer-yes = Yes
answer-no = No
# On one's own review, why others do not see it yet.
mark-held = Waiting for a check
mark-hidden = Not shown to others
mark-kept = Kept on this device, not sent yet

## The form

form-write = Write a review
form-rating = Your rating
form-title = Title
form-body = Your review
# Helps to begin; a shop may put its own in place, by types of products.
form-body-hint = What should others know? What is good, what is not, and whom does it suit?
# A number follows.
form-left = Characters left:
form-over = Characters too many:
form-author = Your name
form-email = E-mail
form-email-hint = Only so that the shop can answer you. It is never shown.
# Beside the label of a field that may stay empty.
form-optional = optional
# What becomes of the data; a shop may put its own in place.
form-notice = Your name and text will be published; your e-mail address is only used to answer you and is never shown.
# Link to the shop's page on privacy.
form-privacy = Privacy
# What the box is called in the list of what is missing.
form-consent = Consent
# Puts a question of the shop's back to no answer.
form-none = No answer
form-send = Send review
form-sending = Sending…
# While a proof of work is made.
form-proving = Many reviews came from here, so your device solves a small sum first. You need do nothing; it takes a few seconds.
form-stop = Stop
form-stopped = Stopped. Nothing was sent; your text is still here.
# When a draft was put back into the form.
form-draft = We put back what you had written.
error-rating = Please choose one to five stars
error-long = This is too long
error-email = This does not look like an e-mail address
error-news = For the news you ticked, please give an address here
error-consent = Without this consent the shop may not keep your review
error-other = Please check this field
# Above a form that has faults; a list of fields follows.
form-faults = Your review was not sent yet. Please look at:
# Above a form that came back, how many fields are wrong.
error-summary =
    { $count ->
        [one] Please correct { $shown } field.
       *[other] Please correct { $shown } fields.
    }

## After sending

sent = Thank you! Your review is published. You can change or delete it at any time.
# Holds for single texts that look machine-made, or came in numbers.
sent-held = Thank you! A person will look at your review before it is shown, because its words or the way it came resemble advertising. Stars and opinion play no part in this. Above the list you see how it stands.
# In a shop that holds all reviews alike.
sent-held-all = Thank you! A person will look at your review before it is shown, as at every review in this shop, good or bad, in the order in which they came. Above the list you see how it stands.
sent-hidden = Your review is not shown because of its content, such as advertising or contact data, not because of its stars or opinion. You can change the text and send it again.
sent-before = This review was already sent.
sent-kept = You are offline. Your review is kept on this device and sent when you are back online.
sent-busy = Too many reviews were sent from here just now. Your text is kept; please try again in a while.
sent-failed = That did not work. Your text is kept; please try again.
# Offered after every published review, whatever its stars.
sent-share = Share this page

## Share

# What the row of networks is called, for screen readers.
share-heading = Share
# Opens the device's own share sheet.
share-native = Share…
share-copy = Copy link
share-copied = Link copied
# The page's address follows.
share-copy-failed = Copying did not work. The address of the page:
network-balatarin = Balatarin
network-bluesky = Bluesky
network-email = E-mail
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
# The page that asks which of Mastodon's servers a shopper is at home on.
mastodon-title = Share on Mastodon
mastodon-ask = Which server is your account on?
mastodon-hint = It is remembered in this browser only. Later you go there at once; come back to this page to choose another.
mastodon-go = Continue
mastodon-wrong = This does not look like the name of a server. An example: mastodon.social

## The hosted page

hosted-title = Reviews of { $product }
# Link to the product's page in the shop.
hosted-back = Back to { $product }
# Link from later pages of the list to its first.
hosted-first = Back to the newest reviews
# How reviews are collected and checked, in full.
how = Everyone can write here, and no purchase is required. Reviews are checked for advertising and abuse by their words alone; stars and opinion never decide what is shown, nor the order.
# On every page that shows reviews of the demo shop.
demo-note = These reviews are made up for the demo shop.

## Choosing

order-local = In your language first, then the others; newest first
order-newest = Newest first
order-oldest = Oldest first
order-helpful = Most helpful first
order-highest = Most stars first
order-lowest = Fewest stars first

## What readers say and see

reviews-how = How we collect and check reviews
read-more = Read more
helpful = Helpful
report = Report
edited = edited on { $when }
ago-today = today
ago-yesterday = yesterday
ago-days = { $count ->
    [one] { $shown } day ago
   *[other] { $shown } days ago
}
ago-weeks = { $count ->
    [one] { $shown } week ago
   *[other] { $shown } weeks ago
}
ago-months = { $count ->
    [one] { $shown } month ago
   *[other] { $shown } months ago
}
ago-years = { $count ->
    [one] { $shown } year ago
   *[other] { $shown } years ago
}
verified = Verified buyer
verified-meaning = The shop confirmed with a signed token that this was bought.
source = Written on { $place }
side-praise = Most helpful praise
side-criticism = Most helpful criticism
list-found =
    { $count ->
        [one] { $shown } review fits
       *[other] { $shown } reviews fit
    }
list-nothing = No review fits. Take one of your choices back.
chip-remove = Remove: { $what }
chip-clear = Show all
tools = Filter and sort
tools-search = Search in reviews
tools-sort = Order
tools-stars = Stars
tools-language = Language
tools-topic = Topic
tools-photos = With photos
tools-verified = Verified buyers only
tools-all = All
tools-apply = Show

## One's own review

own = Your review
own-edit = Change
own-erase = Delete
own-sure = Delete it for good?
own-erase-now = Delete this review for good
own-keep = Only you can see this page. Keep its address: with it you can change or delete your review at any time.
own-editing = You are changing your review.
own-erased = Your review is deleted.

## Reporting

report-title = Report a review
report-why = What is wrong with this review?
report-send = Send report
report-done = Thank you. A person will look at it. An opinion is never a reason to hide a review.
reason-spam = Advertising or noise
reason-duplicate = The same text again
reason-competitor-link = Links to another seller
reason-contact-data = Nothing but contact data
reason-abuse = Insult, threat or obscenity
reason-personal-data = Private facts about someone
reason-off-topic = Not about this product or purchase
reason-fake = Not from a real shopper
reason-unlawful = Against the law

## How reviews are collected and checked

how-title = How { $shop } collects and checks reviews
how-who = Who can write
how-verified = A review is marked “Verified buyer” only where a signed purchase token proved it. All others are unverified.
how-checked = How reviews are checked
how-shown-at-once = Reviews appear at once. Only texts that look like advertising or machine-made noise wait for a person.
how-shown-held = A person looks at every review before it appears, whatever its stars, in the order in which they came.
how-screen = Links and contact data are taken out, insults are masked, and a mark shows where. The rest stays as it was written.
how-reasons = A review is hidden for one of these reasons alone, and each time is recorded:
how-data = Your data

## Other elements

tab = Reviews
close = Close
carousel = A selection of reviews: the newest
carousel-all = All reviews
carousel-back = Previous reviews
carousel-on = Next reviews
carousel-pause = Pause
carousel-play = Play
hosted-shop = Reviews of { $shop }

## Questions

# What the list is called.
questions-heading = Questions and answers
questions-title = Questions about { $product }
# Beside every list of questions.
questions-honest = Anyone can ask. Each answer says who gave it: the shop, or a verified buyer.
# In place of the list: invites the first question.
questions-none = No questions yet. Ask the first one, and the shop answers here.
questions-nothing = No question fits. Ask yours, and the shop answers here.
questions-more = Show more questions
questions-more-failed = More questions could not be loaded. Please try again.
questions-search = Search in questions
question-unanswered = Not answered yet
# Above questions that ask the same in other words; a line that unfolds them.
question-also = Also asked in other words
# Above questions like the one that is being typed.
question-alike = Asked before. Is your answer here?
# On the answer of the shop.
answer-badge = Shop
demo-note-questions = These questions are made up for the demo shop.
ask = Ask a question
ask-body = Your question
ask-notice = Your name and question will be published; your e-mail address is only used to answer you and is never shown.
ask-send = Send question
ask-sent = Thank you! Your question is published, and the shop has been told. The answer appears here.
ask-held = Thank you! A person will look at your question before it is shown. Then the shop answers it here.
ask-hidden = Your question is not shown because of its content, such as advertising or contact data. You can change the text and send it again.
ask-before = This question was already sent.

## Words on their way

letter-offline = You are offline. Your text is kept on this device, and sent once you are online again while this page stays open.
letter-busy = Too much was sent from here just now. Your text is kept; please try again in a while.
error-required = Please fill in this field

## Private words

# Beside "Write a review", and of the same look.
private = Talk to us privately
private-title = Talk to { $shop } privately
private-intro = Only the shop reads this, and it is never published. You can still write a review.
private-body = Your message
private-email-hint = The answer goes to this address. It is never shown.
private-order = Order number
private-notice = Your message, name and address are only used to answer you.
private-send = Send to the shop
private-sent = Thank you! Your message has reached the shop, and nobody else sees it. The answer comes to your e-mail address.
private-before = This message was already sent.

## Answers of buyers

reply = Answer this question
reply-body = Your answer
reply-notice = Your name and answer will be published, marked as those of a verified buyer.
reply-send = Send answer
reply-sent = Thank you! Your answer is shown under the question.
reply-held = Thank you! A person will look at your answer before it is shown.
reply-hidden = Your answer is not shown because of its content, such as advertising or contact data. You can change the text and send it again.
reply-before = You have answered this question already.
reply-failed = That did not work. Your purchase must be confirmed by the shop; sign in there again. Your text is kept.
report-question = Report a question
report-question-why = What is wrong with this question?

## Topics

topic-delivery = Delivery
topic-packaging = Packaging
topic-quality = Quality
topic-defect = Defects
topic-size = Size
topic-appearance = Looks
topic-price = Price
topic-service = Service
topic-refund = Refund and return
topic-authenticity = Genuineness
topic-taste = Taste and smell
topic-safety = Safety
topic-instructions = Instructions
topic-battery = Battery and power

## Mail, and what happened

# To the shop's people, to shoppers, to whoever was invited or forgot a password. `$shop`, `$product`, `$name` are names.

mail-notice-link = Open the conversation
mail-notice-reason = { $shop } sends you these because somebody of the shop entered your address for notices.
mail-answer-subject = { $shop } answered you
mail-answer-text = You wrote to { $shop } about { $product }. This is the answer:
mail-answer-link = Read it and reply
mail-answer-reason = You get this because you gave { $shop } your address for its answer.
mail-invitation-subject = Answer shoppers of { $shop }
mail-invitation-text = { $by } invites you to answer the shoppers of { $shop }. The link works for seven days, and once.
mail-invitation-link = Accept the invitation
mail-invitation-reason = If you do not know who that is, you need not do anything.
mail-reset-subject = A new password
mail-reset-text = Somebody, probably you, asked for a new password. The link works for one hour, and once.
mail-reset-link = Choose a password
mail-reset-reason = If it was not you, you need not do anything: your password stays as it is.
mail-off-subject = { $name } was switched off
mail-off-text = { $name } of { $shop } takes nothing any more and was switched off. What happens from now on is not sent there. Put it right and save it again, then it is on; what was missed can be sent again. The reason:
mail-off-link = Open the settings
mail-off-reason = You get this because you are an owner of { $shop }.
mail-test-subject = Mail works
mail-test-text = This is a test. Whoever reads it knows that Plaudit can send mail.
mail-stop = No more of these
mail-stop-title = Mail of { $shop }
mail-stop-ask = Shall { $shop } send nothing more to this address?
mail-stop-done = Done. Nothing more is sent to this address.
event-review-created = A review came in
event-review-updated = A review was changed
event-review-published = A review is shown
event-review-hidden = A review was hidden
event-review-replied = A review was answered
event-case-opened = A case was opened
event-case-assigned = A case was handed over
event-case-replied = A case was answered
event-case-warning = A promised time is near
event-case-breached = A promised time has passed
event-case-solved = A case was solved
event-case-closed = A case was closed
event-case-reopened = A case was opened again
event-question-created = A question came in
event-feedback-negative = Somebody is unhappy

## Connections

# In the settings, and in what is handed over to other systems. `$why` is a reason in English.

out-title = Connections
out-hint = What happens here can be told to your own systems, to your people by mail, and handed over to a CRM.
out-none = Nothing is connected yet.
out-add = Add a connection
out-on = On
out-off = Off
out-off-by = Switched off by the program: { $why }
out-webhook = Webhook
out-mail = Mail to your people
out-call = A call of your own
out-untried = This connection follows the documentation of { $name }. It was not tried against the live service.
out-name = Name
out-name-hint = What you and your colleagues call it.
out-address = Address
out-events = Events
out-events-hint = None ticked means all.
out-to = Addresses, one a line
out-language = Language
out-mail-missing = No mail server is set up: nothing is sent until whoever runs the server names one.
out-kept = Entered and sealed. Leave it empty to keep it.
out-pair = Sign with a pair of keys (ed25519): the receiver can check, but sign nothing
out-share = Hand over the shopper’s e-mail address, where there is one
out-save = Save
out-saved = Saved. It is on.
out-key = Key for checking signatures
out-key-show = Show the key
out-rotate = Make a new key
out-rotated = A new key was made. For one day messages are signed with both, so that you can change over.
out-test = Send a test
out-tested = The test was taken.
out-test-failed = The test was not taken: { $why }
out-dry = Show the calls
out-dry-hint = What would be called for a made-up case. Secrets are masked, and nothing was sent.
out-switch-off = Switch off
out-switched-off = It is off. Save it to switch it on again.
out-remove = Remove
out-removed = It was removed.
out-inbound = Calls from there
out-inbound-hint = The other system can note and close cases: it posts to this address, signed with this key.
out-attempts = Attempts
out-attempts-none = Nothing was sent yet.
out-taken = Taken
out-again = Will be tried again
out-failed = Given up
out-resend = Send again
out-from = From (UTC)
out-until = To (UTC)
out-replay = Send what happened then again
out-replayed = On its way again: { $count }
out-stale = Somebody changed it meanwhile. Look at it again.
out-required = This is needed.
out-bad = This cannot be used: { $why }
out-full = There is room for { $count } connections. Remove one first.
crm-product = Product
crm-page = Its page
crm-stars = Stars
crm-name = Name
crm-order = Order
crm-due = Answer due
crm-open = Open in Plaudit
crm-sample = This is a test of the connection. Nobody wrote this, and nobody waits for an answer.

## Photos

# Above the list, and what the gallery is called.
photos = Photos of shoppers
photos-all = All reviews with photos
# What the photos under one review are called, for screen readers.
photos-here = Photos of this review
# Where the author did not say what it shows.
photo-of = Photo by { $author }
photo-at = Photo { $shown } of { $all }
photo-back = Previous photo
photo-on = Next photo
photo-zoom = Zoom
photo-report = Report photo
photo-report-why = What is wrong with this photo?

## Photos in the form

photo-add = Photos
photo-hint = Up to five, from the camera or from your files. Place and time inside the files are taken out.
# Without script one line is for all of them.
photo-show = What do the photos show?
photo-show-one = What does it show?
photo-show-hint = A few words for those who cannot see it
# A number stands in the place.
photo-number = Photo { $shown }
photo-earlier = Move forward
photo-later = Move back
photo-remove = Remove
photo-again = Try again
photo-busy = Uploading…
photo-done = Uploaded
# A form came back; what was uploaded is not lost.
photo-kept = Keep this photo
photo-most = A review can have five photos. The others were left out.
photo-kind = This is not a picture that can be read. Choose another photo.
photo-damaged = This picture is damaged or too large. Save it anew, or choose another.
photo-lost = The connection was lost. Try again, or remove the photo: your text can be sent without it.
photo-many = Too many photos were sent from here just now. Try again in a while.
photo-wait = The photos are on their way; the review follows at once.
photo-missing = Some photos were not uploaded. Try again or remove them, or press the button once more to send the review without them.
