### Tiếng Việt. Giải thích từng câu có trong en.ftl. Danh từ không đổi theo số, nên không có dạng số nhiều.

## Ngôn ngữ

language-name = Tiếng Việt
language-direction = ltr
language-formats = vi
# Zalo không mở được ngoài Việt Nam; trên điện thoại đã có bảng chia sẻ của máy.
language-networks = zalo facebook email

## Danh sách và tổng quan

reviews-heading = Đánh giá của khách hàng
reviews-more = Xem thêm đánh giá
reviews-more-failed = Không tải được thêm đánh giá. Vui lòng thử lại.
reviews-honest = Ai cũng có thể viết đánh giá. Chúng tôi chỉ kiểm tra quảng cáo và lời lẽ xúc phạm; số sao và ý kiến không bao giờ quyết định nội dung nào được hiển thị.
reviews-count = { $shown } đánh giá
reviews-none = Chưa có đánh giá nào. Hãy là người đầu tiên chia sẻ cảm nhận
stars = { $shown } sao
stars-of = { $shown } trên 5 sao
stars-none = Chưa có xếp hạng

## Một đánh giá

anonymous = Ẩn danh
answer-by = Phản hồi từ { $shop }
written-for = Viết cho: { $what }
answered = Câu trả lời của người đánh giá
answered-people = { $shown } câu trả lời
answered-scale = Trung bình { $mean } trên { $steps }, từ “{ $low }” đến “{ $high }”
answered-step = Bậc { $step } trên { $steps }
answer-yes = Có
answer-no = Không
mark-held = Đang chờ kiểm tra
mark-hidden = Người khác không nhìn thấy
mark-kept = Đã lưu trên thiết bị này, chưa gửi

## Biểu mẫu

form-write = Viết đánh giá
form-rating = Xếp hạng của bạn
form-title = Tiêu đề
form-body = Nội dung đánh giá
form-body-hint = Người khác nên biết điều gì? Điểm nào tốt, điểm nào chưa, và hợp với ai?
form-left = Số ký tự còn lại:
form-over = Số ký tự vượt quá:
form-author = Tên của bạn
form-email = Email
form-email-hint = Chỉ để cửa hàng trả lời bạn. Không bao giờ hiển thị.
form-optional = không bắt buộc
form-notice = Tên và nội dung của bạn sẽ được công khai; email chỉ dùng để trả lời bạn và không bao giờ hiển thị.
form-privacy = Quyền riêng tư
form-consent = Sự đồng ý
form-none = Không trả lời
form-send = Gửi đánh giá
form-sending = Đang gửi…
form-proving = Có nhiều đánh giá được gửi từ đây, nên thiết bị của bạn giải một phép tính nhỏ trước. Bạn không cần làm gì; chỉ mất vài giây.
form-stop = Dừng
form-stopped = Đã dừng. Chưa gửi gì cả; nội dung của bạn vẫn còn ở đây.
form-draft = Chúng tôi đã khôi phục nội dung bạn viết trước đó.
error-rating = Vui lòng chọn từ một đến năm sao
error-long = Nội dung quá dài
error-email = Đây có vẻ không phải là địa chỉ email
error-news = Để nhận tin tức bạn đã chọn, vui lòng nhập địa chỉ ở đây
error-consent = Nếu không có sự đồng ý này, cửa hàng không được lưu đánh giá của bạn
error-other = Vui lòng kiểm tra lại mục này
form-faults = Đánh giá của bạn chưa được gửi. Vui lòng xem lại:
error-summary = Vui lòng sửa { $shown } mục.

## Sau khi gửi

sent = Cảm ơn bạn! Đánh giá của bạn đã được đăng. Bạn có thể sửa hoặc xóa bất cứ lúc nào.
sent-held = Cảm ơn bạn! Nhân viên sẽ xem đánh giá trước khi đăng, vì lời văn hoặc cách gửi giống quảng cáo. Số sao và ý kiến không ảnh hưởng đến việc này. Bạn thấy tình trạng ở phía trên danh sách.
sent-held-all = Cảm ơn bạn! Nhân viên sẽ xem đánh giá trước khi đăng, như với mọi đánh giá ở cửa hàng này, dù khen hay chê, theo thứ tự gửi đến. Bạn thấy tình trạng ở phía trên danh sách.
sent-hidden = Đánh giá không được hiển thị vì nội dung, chẳng hạn có quảng cáo hoặc thông tin liên hệ, không phải vì số sao hay ý kiến của bạn. Bạn có thể sửa nội dung và gửi lại.
sent-before = Đánh giá này đã được gửi trước đó.
sent-kept = Bạn đang ngoại tuyến. Đánh giá được lưu trên thiết bị này và sẽ được gửi khi có mạng trở lại.
sent-busy = Vừa có quá nhiều đánh giá được gửi từ đây. Nội dung của bạn vẫn được giữ; vui lòng thử lại sau ít phút.
sent-failed = Gửi không thành công. Nội dung của bạn vẫn được giữ; vui lòng thử lại.
sent-share = Chia sẻ trang này

## Chia sẻ

share-heading = Chia sẻ
share-native = Chia sẻ…
share-copy = Sao chép liên kết
share-copied = Đã sao chép liên kết
share-copy-failed = Không sao chép được. Địa chỉ trang:
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
mastodon-title = Chia sẻ lên Mastodon
mastodon-ask = Tài khoản của bạn ở máy chủ nào?
mastodon-hint = Câu trả lời chỉ được lưu trong trình duyệt này. Lần sau bạn sẽ đến đó ngay; hãy quay lại trang này nếu muốn chọn máy chủ khác.
mastodon-go = Tiếp tục
mastodon-wrong = Đây không giống tên máy chủ. Ví dụ: mastodon.social

## Trang đánh giá

hosted-title = Đánh giá về { $product }
hosted-back = Quay lại { $product }
hosted-first = Về các đánh giá mới nhất
how = Ai cũng có thể viết đánh giá tại đây, không nhất thiết phải mua hàng. Đánh giá chỉ được kiểm tra về quảng cáo và lời lẽ xúc phạm dựa trên câu chữ; số sao và ý kiến không bao giờ quyết định nội dung nào được hiển thị hay thứ tự hiển thị.
demo-note = Các đánh giá này được viết ra cho cửa hàng dùng thử, không phải đánh giá thật.

## Choosing

order-local = Ưu tiên ngôn ngữ của bạn, sau đó các ngôn ngữ khác; mới nhất trước
order-newest = Mới nhất trước
order-oldest = Cũ nhất trước
order-helpful = Hữu ích nhất trước
order-highest = Nhiều sao nhất trước
order-lowest = Ít sao nhất trước

## What readers say and see

reviews-how = Cách chúng tôi thu thập và kiểm tra đánh giá
read-more = Đọc thêm
helpful = Hữu ích
report = Báo cáo
edited = sửa ngày { $when }
ago-today = hôm nay
ago-yesterday = hôm qua
ago-days = { $shown } ngày trước
ago-weeks = { $shown } tuần trước
ago-months = { $shown } tháng trước
ago-years = { $shown } năm trước
verified = Đã mua hàng
verified-meaning = Cửa hàng đã xác nhận việc mua bằng mã có chữ ký.
source = Viết trên { $place }
side-praise = Lời khen hữu ích nhất
side-criticism = Lời chê hữu ích nhất
list-found =
    { $count ->
       *[other] { $shown } đánh giá phù hợp
    }
list-nothing = Không có đánh giá phù hợp. Hãy bỏ bớt một lựa chọn.
chip-remove = Bỏ: { $what }
chip-clear = Hiện tất cả
tools = Lọc và sắp xếp
tools-search = Tìm trong đánh giá
tools-sort = Thứ tự
tools-stars = Số sao
tools-language = Ngôn ngữ
tools-topic = Chủ đề
tools-photos = Có ảnh
tools-verified = Chỉ người đã mua hàng
tools-all = Tất cả
tools-apply = Xem

## One's own review

own = Đánh giá của bạn
own-edit = Sửa
own-erase = Xóa
own-sure = Xóa vĩnh viễn?
own-erase-now = Xóa vĩnh viễn đánh giá này
own-keep = Chỉ bạn thấy trang này. Hãy lưu địa chỉ: với nó bạn có thể sửa hoặc xóa đánh giá bất cứ lúc nào.
own-editing = Bạn đang sửa đánh giá của mình.
own-erased = Đánh giá của bạn đã được xóa.

## Reporting

report-title = Báo cáo đánh giá
report-why = Đánh giá này có vấn đề gì?
report-send = Gửi báo cáo
report-done = Cảm ơn bạn. Nhân viên sẽ xem xét. Ý kiến không bao giờ là lý do để ẩn đánh giá.
reason-spam = Quảng cáo hoặc nội dung vô nghĩa
reason-duplicate = Lặp lại cùng một nội dung
reason-competitor-link = Liên kết đến người bán khác
reason-contact-data = Chỉ có thông tin liên hệ
reason-abuse = Xúc phạm, đe dọa hoặc tục tĩu
reason-personal-data = Thông tin riêng tư của người khác
reason-off-topic = Không liên quan đến sản phẩm hay việc mua
reason-fake = Không phải từ người mua thật
reason-unlawful = Trái pháp luật

## How reviews are collected and checked

how-title = { $shop } thu thập và kiểm tra đánh giá như thế nào
how-who = Ai có thể viết
how-verified = Dấu “Đã mua hàng” chỉ xuất hiện khi có mã có chữ ký chứng minh việc mua. Các đánh giá khác chưa được xác minh.
how-checked = Đánh giá được kiểm tra thế nào
how-shown-at-once = Đánh giá hiện ra ngay. Chỉ những nội dung giống quảng cáo hoặc do máy tạo mới phải chờ nhân viên xem.
how-shown-held = Nhân viên đọc mọi đánh giá trước khi hiện, bất kể số sao, theo thứ tự gửi đến.
how-screen = Liên kết và thông tin liên hệ bị lược bỏ, lời xúc phạm bị che và có dấu tại chỗ. Phần còn lại giữ nguyên như đã viết.
how-reasons = Đánh giá chỉ bị ẩn vì một trong các lý do sau, và mỗi lần đều được ghi lại:
how-data = Dữ liệu của bạn

## Other elements

tab = Đánh giá
close = Đóng
carousel = Một số đánh giá: mới nhất
carousel-all = Tất cả đánh giá
carousel-back = Đánh giá trước
carousel-on = Đánh giá tiếp theo
carousel-pause = Tạm dừng
carousel-play = Phát tiếp
hosted-shop = Đánh giá về { $shop }

## Câu hỏi

questions-heading = Hỏi và đáp
questions-title = Câu hỏi về { $product }
questions-honest = Ai cũng có thể hỏi. Mỗi câu trả lời đều ghi rõ của ai: cửa hàng hoặc người đã mua hàng.
questions-none = Chưa có câu hỏi nào. Hãy hỏi câu đầu tiên, cửa hàng sẽ trả lời tại đây.
questions-nothing = Không có câu hỏi phù hợp. Hãy đặt câu hỏi của bạn, cửa hàng sẽ trả lời tại đây.
questions-more = Xem thêm câu hỏi
questions-more-failed = Không tải được thêm câu hỏi. Vui lòng thử lại.
questions-search = Tìm trong câu hỏi
question-unanswered = Chưa có câu trả lời
question-also = Cũng được hỏi bằng cách khác
question-alike = Đã có người hỏi. Câu trả lời bạn cần có ở đây không?
answer-badge = Cửa hàng
demo-note-questions = Các câu hỏi này được viết ra cho cửa hàng dùng thử.
ask = Đặt câu hỏi
ask-body = Câu hỏi của bạn
ask-notice = Tên và câu hỏi của bạn sẽ được công khai; email chỉ dùng để trả lời bạn và không bao giờ hiển thị.
ask-send = Gửi câu hỏi
ask-sent = Cảm ơn bạn! Câu hỏi đã được đăng và cửa hàng đã được báo. Câu trả lời sẽ hiện ở đây.
ask-held = Cảm ơn bạn! Nhân viên sẽ xem câu hỏi trước khi đăng. Sau đó cửa hàng sẽ trả lời tại đây.
ask-hidden = Câu hỏi không được hiển thị vì nội dung, chẳng hạn có quảng cáo hoặc thông tin liên hệ. Bạn có thể sửa nội dung và gửi lại.
ask-before = Câu hỏi này đã được gửi trước đó.

## Lời đang gửi đi

letter-offline = Bạn đang ngoại tuyến. Nội dung được giữ trên thiết bị này và sẽ được gửi khi có mạng trở lại nếu trang vẫn mở.
letter-busy = Vừa có quá nhiều nội dung được gửi từ đây. Nội dung của bạn vẫn được giữ; vui lòng thử lại sau ít phút.
error-required = Vui lòng điền mục này

## Chỉ dành cho cửa hàng

private = Nhắn riêng cho chúng tôi
private-title = Nhắn riêng cho { $shop }
private-intro = Chỉ cửa hàng đọc được và không bao giờ đăng công khai. Bạn vẫn có thể viết đánh giá.
private-body = Tin nhắn của bạn
private-email-hint = Câu trả lời sẽ gửi đến địa chỉ này. Không bao giờ hiển thị.
private-order = Mã đơn hàng
private-notice = Tin nhắn, tên và địa chỉ của bạn chỉ dùng để trả lời bạn.
private-send = Gửi cho cửa hàng
private-sent = Cảm ơn bạn! Cửa hàng đã nhận được tin nhắn, không ai khác đọc được. Câu trả lời sẽ đến qua email của bạn.
private-before = Tin nhắn này đã được gửi trước đó.

## Câu trả lời của người mua

reply = Trả lời câu hỏi này
reply-body = Câu trả lời của bạn
reply-notice = Tên và câu trả lời của bạn sẽ được công khai, có dấu đã mua hàng.
reply-send = Gửi câu trả lời
reply-sent = Cảm ơn bạn! Câu trả lời đã hiện dưới câu hỏi.
reply-held = Cảm ơn bạn! Nhân viên sẽ xem câu trả lời trước khi đăng.
reply-hidden = Câu trả lời không được hiển thị vì nội dung, chẳng hạn có quảng cáo hoặc thông tin liên hệ. Bạn có thể sửa nội dung và gửi lại.
reply-before = Bạn đã trả lời câu hỏi này rồi.
reply-failed = Gửi không thành công. Cửa hàng cần xác nhận bạn đã mua; hãy đăng nhập lại tại đó. Nội dung của bạn vẫn được giữ.
report-question = Báo cáo câu hỏi
report-question-why = Câu hỏi này có vấn đề gì?

## Topics

topic-delivery = Giao hàng
topic-packaging = Đóng gói
topic-quality = Chất lượng
topic-defect = Lỗi hỏng
topic-size = Kích cỡ
topic-appearance = Hình thức
topic-price = Giá cả
topic-service = Phục vụ
topic-refund = Đổi trả và hoàn tiền
topic-authenticity = Hàng thật
topic-taste = Mùi vị
topic-safety = An toàn
topic-instructions = Hướng dẫn
topic-battery = Pin và nguồn điện

## Mail, and what happened

mail-notice-link = Mở cuộc trò chuyện
mail-notice-reason = { $shop } gửi những thư này vì có người của cửa hàng đã nhập địa chỉ của bạn để nhận thông báo.
mail-answer-subject = { $shop } đã trả lời bạn
mail-answer-text = Bạn đã viết cho { $shop } về { $product }. Đây là câu trả lời:
mail-answer-link = Đọc và trả lời
mail-answer-reason = Bạn nhận thư này vì đã để lại địa chỉ cho { $shop } để nhận câu trả lời.
mail-invitation-subject = Trả lời người mua của { $shop }
mail-invitation-text = { $by } mời bạn trả lời người mua của { $shop }. Liên kết dùng được trong bảy ngày và một lần duy nhất.
mail-invitation-link = Nhận lời mời
mail-invitation-reason = Nếu bạn không biết người này, bạn không cần làm gì cả.
mail-reset-subject = Mật khẩu mới
mail-reset-text = Có người, chắc là bạn, đã yêu cầu mật khẩu mới. Liên kết dùng được trong một giờ và một lần duy nhất.
mail-reset-link = Đặt mật khẩu
mail-reset-reason = Nếu không phải bạn, bạn không cần làm gì: mật khẩu vẫn như cũ.
mail-off-subject = { $name } đã bị tắt
mail-off-text = { $name } của { $shop } không còn nhận được gì và đã bị tắt. Từ nay sự kiện không được gửi đến đó. Hãy sửa rồi lưu lại để bật; những gì bị lỡ có thể gửi lại. Lý do:
mail-off-link = Mở cài đặt
mail-off-reason = Bạn nhận thư này vì bạn là chủ của { $shop }.
mail-test-subject = Thư hoạt động
mail-test-text = Đây là thư thử. Ai đọc được nghĩa là Plaudit gửi được thư.
mail-stop = Đừng gửi nữa
mail-stop-title = Thư của { $shop }
mail-stop-ask = { $shop } sẽ không gửi gì đến địa chỉ này nữa?
mail-stop-done = Xong. Không còn gì được gửi đến địa chỉ này.
event-review-created = Có đánh giá mới
event-review-updated = Một đánh giá được sửa
event-review-published = Một đánh giá được hiển thị
event-review-hidden = Một đánh giá bị ẩn
event-review-replied = Một đánh giá được trả lời
event-case-opened = Một vụ việc được mở
event-case-assigned = Một vụ việc được giao
event-case-replied = Một vụ việc được trả lời
event-case-warning = Sắp đến hạn đã hứa
event-case-breached = Đã quá hạn đã hứa
event-case-solved = Một vụ việc được giải quyết
event-case-closed = Một vụ việc được đóng
event-case-reopened = Một vụ việc được mở lại
event-question-created = Có câu hỏi mới
event-feedback-negative = Người mua không hài lòng

## Connections

out-title = Kết nối
out-hint = Những gì xảy ra ở đây có thể được báo cho hệ thống của bạn, cho nhân viên qua thư và chuyển sang CRM.
out-none = Chưa có kết nối nào.
out-add = Thêm kết nối
out-on = Đang bật
out-off = Đang tắt
out-off-by = Chương trình đã tắt: { $why }
out-webhook = Webhook
out-mail = Thư cho nhân viên
out-call = Lời gọi tự soạn
out-untried = Kết nối này theo tài liệu của { $name }. Chưa được thử với dịch vụ thật.
out-name = Tên
out-name-hint = Tên mà bạn và đồng nghiệp dùng.
out-address = Địa chỉ
out-events = Sự kiện
out-events-hint = Không chọn gì nghĩa là tất cả.
out-to = Các địa chỉ, mỗi dòng một địa chỉ
out-language = Ngôn ngữ
out-mail-missing = Chưa cài máy chủ thư: không có gì được gửi cho đến khi người quản trị khai báo.
out-kept = Đã nhập và được mã hóa. Để trống để giữ nguyên.
out-pair = Ký bằng cặp khóa (ed25519): bên nhận kiểm tra được nhưng không ký được
out-share = Chuyển cả địa chỉ thư của người mua, nếu có
out-save = Lưu
out-saved = Đã lưu. Đang bật.
out-key = Khóa để kiểm tra chữ ký
out-key-show = Hiện khóa
out-rotate = Tạo khóa mới
out-rotated = Đã tạo khóa mới. Trong một ngày, thông báo được ký bằng cả hai để bạn kịp chuyển.
out-test = Gửi thử
out-tested = Lần thử được nhận.
out-test-failed = Lần thử không được nhận: { $why }
out-dry = Xem các lời gọi
out-dry-hint = Những gì sẽ được gọi cho một vụ việc giả định. Bí mật được che và không có gì được gửi.
out-switch-off = Tắt
out-switched-off = Đã tắt. Lưu lại để bật.
out-remove = Gỡ bỏ
out-removed = Đã gỡ bỏ.
out-inbound = Lời gọi từ bên đó
out-inbound-hint = Hệ thống kia có thể ghi chú và đóng vụ việc: gửi đến địa chỉ này, ký bằng khóa này.
out-attempts = Các lần gửi
out-attempts-none = Chưa gửi gì.
out-taken = Được nhận
out-again = Sẽ thử lại
out-failed = Đã bỏ
out-resend = Gửi lại
out-from = Từ (UTC)
out-until = Đến (UTC)
out-replay = Gửi lại những gì xảy ra khi đó
out-replayed = Đang gửi lại: { $count }
out-stale = Có người đã thay đổi trong lúc đó. Hãy xem lại.
out-required = Cần điền mục này.
out-bad = Không dùng được: { $why }
out-full = Chỉ có chỗ cho { $count } kết nối. Hãy gỡ một kết nối trước.
crm-product = Sản phẩm
crm-page = Trang sản phẩm
crm-stars = Số sao
crm-name = Tên người mua
crm-order = Đơn hàng
crm-due = Hạn trả lời
crm-open = Mở trong Plaudit
crm-sample = Đây là lần thử kết nối. Không ai viết điều này và không ai chờ trả lời.

## Photos

photos = Ảnh của người mua
photos-all = Tất cả đánh giá có ảnh
photos-here = Ảnh của đánh giá này
photo-of = Ảnh của { $author }
photo-at = Ảnh { $shown } trên { $all }
photo-back = Ảnh trước
photo-on = Ảnh sau
photo-zoom = Phóng to
photo-report = Báo cáo ảnh
photo-report-why = Ảnh này có vấn đề gì?

## Photos in the form

photo-add = Hình ảnh
photo-hint = Tối đa năm ảnh, chụp mới hoặc chọn từ tệp. Vị trí và thời gian trong tệp sẽ được xóa.
photo-show = Các ảnh cho thấy gì?
photo-show-one = Ảnh cho thấy gì?
photo-show-hint = Vài từ cho người không nhìn thấy ảnh
photo-number = Ảnh { $shown }
photo-earlier = Chuyển lên trước
photo-later = Chuyển ra sau
photo-remove = Bỏ ảnh
photo-again = Thử lại
photo-busy = Đang tải lên…
photo-done = Đã tải lên
photo-kept = Giữ ảnh này
photo-most = Mỗi đánh giá có tối đa năm ảnh. Các ảnh còn lại không được lấy.
photo-kind = Không đọc được tệp này như một bức ảnh. Vui lòng chọn ảnh khác.
photo-damaged = Ảnh bị hỏng hoặc quá lớn. Hãy lưu lại hoặc chọn ảnh khác.
photo-lost = Mất kết nối. Hãy thử lại hoặc bỏ ảnh: nội dung của bạn vẫn gửi được mà không cần ảnh.
photo-many = Vừa có quá nhiều ảnh được gửi từ đây. Vui lòng thử lại sau ít phút.
photo-wait = Ảnh đang được tải lên; đánh giá sẽ được gửi ngay sau đó.
photo-missing = Một số ảnh chưa tải lên được. Hãy thử lại, bỏ các ảnh đó, hoặc nhấn nút lần nữa để gửi đánh giá mà không có chúng.
