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

## Câu trả lời sẵn của cửa hàng, trong phần cài đặt

inbox-ready = Câu trả lời
inbox-ready-automatic = Câu trả lời tự động
inbox-ready-automatic-hint = Được ghi rõ là tự động, mỗi cuộc trò chuyện một lần, và không bao giờ sau khi có người trả lời. Không dừng thời hạn nào.
inbox-ready-on = Bật trả lời tự động nói chung
inbox-ready-another = Thêm một câu nữa
inbox-ready-remove = Để xóa, hãy để trống tên và các nội dung của nó.
inbox-ready-name = Tên, dùng nội bộ
inbox-ready-use = Đang dùng
inbox-ready-when = Khi nào được gửi
inbox-ready-when-words = Từ ngữ trong lời của khách
inbox-ready-when-topic = Chủ đề của nó
inbox-ready-when-hours = Đến ngoài giờ làm việc
inbox-ready-words = Từ ngữ
inbox-ready-words-hint = Cách nhau bằng dấu phẩy. Dấu * ở cuối thay cho phần còn lại của từ.
inbox-ready-topic = Chủ đề
inbox-ready-kinds = Trả lời cho
inbox-ready-reviews = Đánh giá
inbox-ready-questions = Câu hỏi
inbox-ready-private = Tin nhắn riêng
inbox-ready-public = Mọi người đọc được câu trả lời cho đánh giá hoặc câu hỏi; nếu không thì chỉ khách đó
inbox-ready-delay = Số phút chờ trước khi gửi
inbox-ready-delay-hint = Để nhân viên có thể trả lời trước.
inbox-ready-wordings = Các cách nói
inbox-ready-wordings-hint = Nhiều cách, giữa hai cách có một dòng trống; một cách sẽ được dùng. Chỗ được điền: { $places }, ngoài giờ thêm { $back }.
inbox-ready-quick = Trả lời nhanh
inbox-ready-quick-hint = Hiện phía trên ô trả lời, theo ngôn ngữ của cuộc trò chuyện. Không gì được gửi trước khi bạn gửi.
inbox-ready-text = Nội dung
inbox-ready-text-hint = Chỗ được điền: { $places }.
inbox-ready-link = Địa chỉ trang sản phẩm
inbox-ready-link-hint = Dùng { $place } thay cho mã sản phẩm. Để trống: địa chỉ trong danh sách sản phẩm.
inbox-ready-ways = Cách hỗ trợ khác
inbox-ready-ways-hint = Đưa ra cho khách không hài lòng ngay sau khi viết, bên cạnh lời họ viết và không bao giờ thay cho nó.
inbox-ready-way-url = Địa chỉ
inbox-ready-way-hint = Bắt đầu bằng { $examples }. Có thể để trống nếu có nội dung.
inbox-ready-thanks = Lời cảm ơn
inbox-ready-thanks-hint = Gửi đến mọi người viết đánh giá, như nhau với mọi số sao.
inbox-ready-after = Sau khi giải quyết xong
inbox-ready-ask = Hỏi tác giả một lần qua thư xem có muốn cập nhật đánh giá không; cùng lời lẽ dù bao nhiêu sao
inbox-ready-save = Lưu
inbox-ready-saved = Đã lưu.
inbox-ready-stale = Trong lúc đó người khác đã lưu các cài đặt này: hãy tải lại trang để xem.
inbox-ready-preview = Xem trước
inbox-ready-preview-hint = Nội dung sẽ đọc như vậy theo ngôn ngữ cửa hàng; chưa lưu gì.
inbox-ready-fault-name = Hãy viết tên không quá { $most } ký tự.
inbox-ready-fault-twice = Đã có tên này. Hãy đặt tên khác.
inbox-ready-fault-missing = Hãy viết nội dung bằng ngôn ngữ cửa hàng.
inbox-ready-fault-long = Hãy rút gọn còn { $most } ký tự.
inbox-ready-fault-place = { $piece } không phải chỗ điền ở đây. Có: { $places }.
inbox-ready-fault-words = Hãy nêu ít nhất một từ.
inbox-ready-fault-keyword = “{ $word }” không khớp với từ nào: cần một chữ hoặc số, và dấu * chỉ đứng ở hai đầu.
inbox-ready-fault-kinds = Hãy chọn ít nhất một loại để trả lời.
inbox-ready-fault-delay = Hãy chọn từ 0 đến { $most } phút.
inbox-ready-fault-link = Hãy viết địa chỉ bắt đầu bằng { $examples }.
inbox-ready-fault-template = Hãy viết địa chỉ bắt đầu bằng { $begin } và có { $place }.
inbox-ready-fault-nothing = Hãy điền địa chỉ hoặc nội dung.
inbox-ready-fault-many = Chỉ đủ chỗ cho { $most }.
inbox-ready-choose = Trả lời nhanh
inbox-ready-none = Không dùng
inbox-ready-fill = Chèn vào

## Bị ẩn và được đăng, theo số sao

inbox-honest = Sự trung thực
inbox-honest-hint = Các đánh giá viết trong { $days } ngày qua ra sao. Số sao không quyết định việc hiển thị; ở đây bạn thấy điều đó.
inbox-honest-stars = Số sao
inbox-honest-written = Đã viết
inbox-honest-shown = Đang hiển thị
inbox-honest-hidden = Bị ẩn
inbox-honest-share = Tỷ lệ bị ẩn
inbox-honest-held = Đang chờ
inbox-honest-wait = Số giờ đến khi hiển thị
inbox-honest-all = Tất cả
inbox-honest-none = Chưa có đánh giá nào trong thời gian này.
inbox-honest-fine = Đánh giá ít sao không bị ẩn nhiều hơn hay ít hơn đánh giá nhiều sao, ngoài ngẫu nhiên.
inbox-honest-alarm = Đánh giá ít sao và nhiều sao bị ẩn không đều nhau, vượt quá mức ngẫu nhiên. Hãy xem điều gì đã bị ẩn và vì sao.
inbox-honest-public = Cho mọi người đọc các con số này: { $place }

## Trò chuyện với cửa hàng

thread-title = Cuộc trò chuyện của bạn với { $shop }
thread-about = Về { $product }
thread-you = Bạn
thread-automatic = câu trả lời tự động
thread-public = mọi người đều đọc được
thread-alone = chỉ bạn và cửa hàng đọc được
thread-waiting = Chưa có ai trả lời. Câu trả lời của cửa hàng sẽ hiện ở đây.
thread-stars = Chỉ có sao, không có lời.
thread-reply = Tin trả lời của bạn
thread-reply-hint = Chỉ nhân viên cửa hàng đọc được.
thread-send = Gửi tin trả lời
thread-sent = Tin của bạn đã đến cửa hàng. Câu trả lời sẽ hiện trên trang này; hãy lưu địa chỉ.
thread-gone-title = Liên kết này không còn dùng được
thread-gone = Liên kết đã quá cũ, bị thiếu một phần, hoặc nội dung đã bị xóa. Hãy mở thư mới nhất của cửa hàng và bấm lại liên kết, hoặc viết cho cửa hàng lần nữa.
thread-open = Trò chuyện với cửa hàng về điều này
answer-by-itself = Phản hồi tự động từ { $shop }

## Bị ẩn và xem lại

own-reason = Lý do: { $reason }. Số sao và ý kiến không bao giờ là lý do.
own-appeal = Nhờ một người xem lại
own-appealed = Một người của cửa hàng sẽ xem lại. Bạn không cần làm gì.

## Lối ra khác

ways = Có điều gì chưa ổn? Cửa hàng còn hỗ trợ:
way-return = Trả hàng
way-refund = Hoàn tiền
way-exchange = Đổi hàng
way-call = Yêu cầu gọi lại
way-chat = Chat với cửa hàng

## Địa chỉ của ai

contact-title = Thư từ { $shop }
contact-ask = { $address } có phải địa chỉ của bạn, và { $shop } có thể báo cho bạn khi trả lời không?
contact-yes = Đúng, hãy báo cho tôi
contact-done = Cảm ơn bạn. Khi { $shop } trả lời, bạn sẽ nhận được thư.

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

mail-notice-rule = Quy tắc “{ $rule }” khớp
mail-notice-link = Mở cuộc trò chuyện
mail-notice-reason = { $shop } gửi những thư này vì có người của cửa hàng đã nhập địa chỉ của bạn để nhận thông báo.
mail-answer-subject = { $shop } đã trả lời bạn
mail-answer-text = Bạn đã viết cho { $shop } về { $product }. Đây là câu trả lời:
mail-answer-link = Đọc và trả lời
mail-answer-reason = Bạn nhận thư này vì đã để lại địa chỉ cho { $shop } để nhận câu trả lời.
mail-automatic-text = Bạn đã viết cho { $shop } về { $product }. Đây là câu trả lời tự động; nhân viên cũng sẽ đọc tin của bạn:
mail-confirm-subject = { $shop } có nên báo cho bạn khi trả lời?
mail-confirm-text = Ai đó, có lẽ là bạn, đã viết cho { $shop } về { $product } và để lại địa chỉ này. Hãy xác nhận đây là địa chỉ của bạn để được báo qua thư khi cửa hàng trả lời.
mail-confirm-reason = Nếu không phải bạn, bạn không cần làm gì: sẽ không có thông báo nào được gửi.
mail-hidden-subject = Đánh giá của bạn không còn hiển thị
mail-hidden-text = { $shop } đã gỡ đánh giá của bạn về { $product } khỏi trang. Lý do: { $reason }. Số sao và ý kiến không bao giờ là lý do. Nếu bạn cho rằng đây là nhầm lẫn, chỉ cần bấm một lần để một người xem lại. Bạn cũng có thể sửa nội dung.
mail-hidden-link = Xem và nhờ kiểm tra lại
mail-update-subject = Bạn có muốn cập nhật đánh giá của mình?
mail-update-text = Bạn đã viết đánh giá về { $product }, và { $shop } đã xử lý từ đó. Nếu có gì thay đổi với bạn, bạn có thể sửa đánh giá; nếu không, đánh giá cứ giữ nguyên.
mail-update-link = Mở đánh giá của tôi
mail-update-reason = { $shop } chỉ hỏi điều này một lần và hỏi mọi người như nhau, dù bao nhiêu sao.
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
event-rule-fired = Một quy tắc khớp

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
photo-kind = Không đọc được tệp này như một bức ảnh. Vui lòng chọn ảnh định dạng JPEG, PNG hoặc WebP.
photo-damaged = Ảnh bị hỏng hoặc quá lớn. Hãy lưu lại hoặc chọn ảnh khác.
photo-lost = Mất kết nối. Hãy thử lại hoặc bỏ ảnh: nội dung của bạn vẫn gửi được mà không cần ảnh.
photo-many = Vừa có quá nhiều ảnh được gửi từ đây. Vui lòng thử lại sau ít phút.
photo-wait = Ảnh đang được tải lên; đánh giá sẽ được gửi ngay sau đó.
photo-missing = Một số ảnh chưa tải lên được. Hãy thử lại, bỏ các ảnh đó, hoặc nhấn nút lần nữa để gửi đánh giá mà không có chúng.

## The inbox: frame

inbox-skip = Đến nội dung
inbox-skip-case = Đến cuộc trò chuyện
inbox-title = Hộp thư
inbox-settings = Cài đặt
inbox-account-of = Tài khoản của bạn, { $who }
inbox-away = vắng mặt
inbox-sign-out = Đăng xuất
inbox-lost = Mất kết nối, đang kết nối lại. Những gì bạn thấy có thể đã cũ.
inbox-offline = Bạn đang ngoại tuyến. Bạn vẫn đọc và viết được; hãy gửi khi có mạng lại.
inbox-offline-kept = Bạn đang ngoại tuyến nên chưa gửi gì. Nội dung bạn gõ được giữ lại.
inbox-signed-out = Bạn đã bị đăng xuất.
inbox-sign-in-again = Đăng nhập lại
inbox-done = Xong
inbox-save = Lưu
inbox-undo = Hoàn tác

## Times

inbox-min = { $n } phút
inbox-hour = { $n } giờ
inbox-day = { $n } ngày
inbox-under-min = dưới 1 phút
inbox-due-in = còn { $t }
inbox-overdue = quá hạn { $t }
inbox-ago = { $t } trước
inbox-just-now = vừa xong

## Scripts

inbox-new-one = Hội thoại mới: { $what }
inbox-new-many = { $n } hội thoại mới
inbox-here-one = { $who } cũng đang xem.
inbox-here-writing = { $who } đang viết ở đây.
inbox-draft-back = Nội dung bạn đã gõ được khôi phục.
inbox-notify-title = Có mới trong hộp thư
inbox-notify = Thông báo trên màn hình
inbox-notify-refused = Trình duyệt từ chối thông báo cho trang này. Hãy cho phép trong cài đặt rồi thử lại.
inbox-chosen = Đã chọn { $n }

## Keys

inbox-keys = Phím tắt
inbox-keys-off = Tắt phím đơn
inbox-keys-on = Bật phím đơn
inbox-key-next = hội thoại sau
inbox-key-previous = hội thoại trước
inbox-key-open = mở
inbox-key-back = về danh sách
inbox-key-search = tìm kiếm
inbox-key-filters = bộ lọc
inbox-key-views = các chế độ xem, từ trên
inbox-key-answer = viết câu trả lời
inbox-key-note = viết ghi chú
inbox-key-assign = giao cho người khác
inbox-key-take = nhận xử lý
inbox-key-solve = đã giải quyết
inbox-key-close = đóng
inbox-key-select = chọn
inbox-key-undo = hoàn tác việc vừa làm
inbox-key-send = gửi nội dung đã viết
inbox-key-help = bảng này

## List

inbox-choose = Hãy chọn một hội thoại.
inbox-choose-keys = Nhấn ? để xem các phím.
inbox-views = Chế độ xem
inbox-own-views = Chế độ xem của bạn
inbox-view-open = Cần làm
inbox-view-mine = Của tôi
inbox-view-unassigned = Chưa giao
inbox-view-unhappy = Không hài lòng
inbox-view-due = Sắp đến hạn
inbox-view-breached = Quá hạn
inbox-view-waiting = Đang chờ
inbox-view-snoozed = Tạm hoãn
inbox-view-look = Cần xem lại
inbox-view-unpublished = Không hiển thị
inbox-view-all = Tất cả
inbox-save-view = Lưu chế độ xem này
inbox-save-view-name = Tên
inbox-save-view-hint = Chế độ xem, bộ lọc và tìm kiếm chỉ lưu cho bạn. Trùng tên sẽ thay cái trước.
inbox-forget = Bỏ
inbox-search = Tìm trong mọi nội dung
inbox-find = Tìm
inbox-filters = Bộ lọc
inbox-filter-any = Bất kỳ
inbox-filter-kind = Loại
inbox-filter-status = Trạng thái
inbox-filter-language = Ngôn ngữ
inbox-filter-stars = Số sao
inbox-filter-topic = Chủ đề
inbox-filter-assignee = Người phụ trách
inbox-filter-team = Nhóm
inbox-filter-tag = Nhãn
inbox-filter-product = Mã sản phẩm
inbox-filter-apply = Hiện
inbox-filter-clear = Bỏ tất cả
inbox-filter-remove = Bỏ bộ lọc { $what }
inbox-me = Tôi
inbox-nobody = Không ai
inbox-you = { $who } (bạn)
inbox-pages = Các trang
inbox-page-first = Về đầu
inbox-page-next = Trang sau
inbox-shop = Cửa hàng
inbox-switch = Chuyển
inbox-no-words = Chỉ có sao, không có lời
inbox-select = Chọn: { $what }
inbox-with = Phụ trách:
inbox-tags = Nhãn
inbox-what-it-says = Nội dung nói gì
inbox-several = Với mục đã chọn
inbox-take = Tôi nhận
inbox-assignee = Ai xử lý
inbox-assign = Giao
inbox-tag-add = Gắn nhãn
inbox-close-it = Đóng
inbox-empty-open = Đã trả lời hết
inbox-empty-open-next = Hội thoại mới sẽ tự hiện ở đây.
inbox-empty-mine = Bạn chưa có việc nào
inbox-empty-mine-next = Mở một hội thoại và bấm “Tôi nhận”, hoặc chờ đồng nghiệp giao.
inbox-empty-unassigned = Mọi việc đều có người lo
inbox-empty-unassigned-next = Việc chưa ai nhận sẽ hiện ở đây.
inbox-empty-unhappy = Không có khách không hài lòng đang chờ
inbox-empty-unhappy-next = Nếu có sẽ hiện ngay ở đây, gấp nhất trước.
inbox-empty-due = Không có gì đến hạn trong một giờ
inbox-empty-due-next = Việc sắp đến hạn sẽ hiện kịp lúc.
inbox-empty-breached = Không có gì quá hạn
inbox-empty-breached-next = Đến nay mọi cam kết đều được giữ.
inbox-empty-waiting = Không có gì chờ khách
inbox-empty-waiting-next = Việc bạn đã trả lời chờ ở đây đến khi khách viết lại.
inbox-empty-snoozed = Không có gì tạm hoãn
inbox-empty-snoozed-next = Việc tạm hoãn nằm ở đây đến giờ hẹn.
inbox-empty-look = Không có gì cần xem lại
inbox-empty-look-next = Những gì chương trình đọc chưa chắc sẽ vào đây.
inbox-empty-unpublished = Mọi thứ đều hiển thị
inbox-empty-unpublished-next = Đánh giá và câu hỏi đang chờ duyệt hoặc bị ẩn sẽ ở đây.
inbox-empty-all = Chưa có đánh giá
inbox-empty-all-next = Đánh giá đầu tiên sẽ tự hiện ngay khi được viết. Câu hỏi cũng vậy.
inbox-empty-filter = Không tìm thấy gì
inbox-empty-filter-next = Bỏ bớt bộ lọc, xem “Tất cả”, hoặc tìm ít từ hơn.
inbox-empty-page = Không còn gì nữa
inbox-empty-page-next = Hội thoại di chuyển khi được trả lời. Hãy về đầu.
inbox-no-shop = Bạn chưa thuộc cửa hàng nào
inbox-no-shop-next = Nhờ chủ cửa hàng thêm bạn rồi xem lại.
inbox-look-again = Xem lại
inbox-done-several = Đã làm với { $n } mục.
inbox-done-undone = Đã hoàn tác { $n } mục.
inbox-done-left = { $n } mục được giữ nguyên: có người vừa thay đổi hoặc thao tác không phù hợp.
inbox-done-none = Chưa chọn gì nên chưa làm gì.
inbox-done-no-tag = Hãy viết nhãn trước: tối đa 40 ký tự, không dấu phẩy.
inbox-done-saved = Đã lưu chế độ xem.
inbox-done-forgotten = Đã bỏ chế độ xem.
inbox-done-too-many = Bạn đã có 30 chế độ xem. Bỏ bớt một rồi lưu.

## A conversation

inbox-kind-review = Đánh giá
inbox-kind-question = Câu hỏi
inbox-kind-private = Riêng tư
inbox-status-new = Mới
inbox-status-open = Đang mở
inbox-status-waiting = Chờ khách
inbox-status-on-hold = Tạm dừng
inbox-status-solved = Đã giải quyết
inbox-status-closed = Đã đóng
inbox-priority-low = Thấp
inbox-priority-normal = Bình thường
inbox-priority-high = Cao
inbox-priority-urgent = Khẩn cấp
inbox-feels-none = Không rõ cảm xúc
inbox-feels-negative = Không hài lòng
inbox-feels-neutral = Trung lập
inbox-feels-positive = Hài lòng
inbox-surely = { $what }, chắc chắn
inbox-fairly = { $what }, khá chắc
inbox-unsurely = { $what }, chưa chắc
inbox-urgent-danger = Có thể có người bị hại
inbox-urgent-vulnerable = Có người phụ thuộc vào nó
inbox-urgent-legal = Dọa kiện
inbox-urgent-public = Dọa công khai
inbox-urgent-repeated = Hỏi lại lần nữa
inbox-speaks-en = Tiếng Anh
inbox-speaks-ru = Tiếng Nga
inbox-speaks-fa = Tiếng Ba Tư
inbox-speaks-kk = Tiếng Kazakh
inbox-speaks-vi = Tiếng Việt
inbox-speaks-el = Tiếng Hy Lạp
inbox-back = Mọi hội thoại của { $shop }
inbox-changed = Hội thoại này vừa thay đổi.
inbox-changed-show = Xem bản hiện tại
inbox-changed-typed = Hoặc gửi nội dung đã gõ: bạn sẽ thấy thay đổi trước và không mất gì.
inbox-missed = Nội dung đã thay đổi khi bạn đang làm nên chưa gửi gì
inbox-missed-next = Nội dung bạn gõ vẫn ở dưới. Xem thay đổi rồi gửi lại nếu còn phù hợp.
inbox-not-sent = Chưa gửi: { $what }
inbox-review-of = Đánh giá: { $what }
inbox-question-about = Câu hỏi: { $what }
inbox-private-about = Tin riêng: { $what }
inbox-nameless = Người không tên
inbox-merged = Đã gộp: khách đọc ở
inbox-as-written = Nguyên văn, chỉ bạn thấy
inbox-about = Về hội thoại này
inbox-facts = Thông tin
inbox-fact-status = Tình trạng
inbox-fact-confidence = Độ tin cậy
inbox-fact-with = Phụ trách
inbox-fact-nobody = chưa ai
inbox-fact-shopper = Khách
inbox-fact-no-email = không để lại email
inbox-fact-order = Đơn hàng
inbox-fact-elsewhere = Cũng có trong
inbox-fact-page = Trang
inbox-fact-reviews = Đánh giá sản phẩm này
inbox-fact-product = Trang sản phẩm này
inbox-history = Đã xảy ra gì
inbox-earlier = Hội thoại trước đây
inbox-answer = Trả lời công khai
inbox-answer-shown = Mọi người thấy ngay, dưới danh nghĩa { $shop }.
inbox-answer-held = Hiện chưa hiển thị. Khi hiển thị, mọi người thấy câu này dưới danh nghĩa { $shop }.
inbox-answer-again = Nó thay câu trả lời trước.
inbox-reply = Chỉ trả lời khách
inbox-reply-hint = Không ai khác đọc được. Khách được báo qua email nếu cửa hàng gửi email.
inbox-mail = Trả lời qua email
inbox-mail-to = Viết từ chương trình thư của bạn tới
inbox-mail-hint = Câu trả lời này không đi qua đây. Gửi xong hãy báo: đồng hồ sẽ dừng.
inbox-mailed = Tôi đã trả lời qua email
inbox-note = Ghi chú cho đồng nghiệp
inbox-note-hint = Chỉ đồng nghiệp thấy.
inbox-note-save = Lưu ghi chú
inbox-assign-gone = Đồng nghiệp này không còn thuộc cửa hàng. Hãy chọn người khác.
inbox-move-resume = Tiếp tục
inbox-move-wait = Chờ khách trả lời
inbox-move-hold = Tạm dừng xử lý
inbox-move-solve = Đã giải quyết
inbox-move-close = Đóng: không còn gì để làm
inbox-move-reopen = Mở lại
inbox-move-looked = Đã xem: không cần làm gì
inbox-move-refused = Không thể làm ở trạng thái hiện tại. Xem trạng thái rồi chọn lại.
inbox-tags-change = Nhãn, ưu tiên, nhóm
inbox-tag-remove = Bỏ nhãn { $what }
inbox-priority = Mức ưu tiên
inbox-snooze = Tạm hoãn
inbox-snooze-until = Đến
inbox-snooze-hour = Sau một giờ
inbox-snooze-tomorrow = Sau một ngày
inbox-snooze-week = Sau một tuần
inbox-snooze-end = Làm ngay
inbox-snooze-hint = Sẽ trở lại lúc đó hoặc khi khách viết. Đồng hồ vẫn chạy.
inbox-merge = Gộp với câu hỏi giống…
inbox-merge-hint = Khách sẽ đọc dưới câu hỏi kia cùng câu trả lời của nó. Có thể tách lại.
inbox-merge-other = Câu hỏi kia
inbox-merge-choose = Chọn câu hỏi
inbox-merge-do = Gộp
inbox-merge-refused = Không thể gộp: câu kia đang không hiển thị hoặc một câu đã được gộp. Chọn câu khác.
inbox-part = Tách khỏi câu hỏi kia
inbox-part-hint = Nó lại đứng riêng, mở và chưa có trả lời.
inbox-publish = Đăng
inbox-publish-hint = Mọi người thấy ngay; số sao của đánh giá được tính.
inbox-hide = Ẩn…
inbox-hide-do = Ẩn đi
inbox-hide-hint = Ít sao, lời nặng hay câu hỏi khó không phải lý do. Sẽ không hiển thị nữa; ai ẩn, khi nào, vì sao vẫn lưu lại.
inbox-hide-reason = Lý do
inbox-hide-choose = Chọn lý do
inbox-hide-missing = Chọn một lý do. Không có lý do thì giữ nguyên.
inbox-text-missing = Hãy viết nội dung trước.
inbox-text-long = Thừa { $n } ký tự. Hãy rút ngắn rồi gửi lại.
inbox-said-answered = Câu trả lời của bạn đã lên trang.
inbox-said-replied = Đã viết trả lời; chỉ khách đọc.
inbox-said-answered-by-mail = Đã ghi nhận bạn trả lời qua email. Đồng hồ dừng.
inbox-said-noted = Đã lưu ghi chú. Chỉ đồng nghiệp thấy.
inbox-said-assigned = Đã giao.
inbox-said-hidden = Đã ẩn. Ai, khi nào, vì sao có trong lịch sử.
inbox-said-published = Đã lên trang.
inbox-said-merged = Đã gộp: khách đọc dưới câu hỏi kia.
inbox-said-parted = Đã tách: nó lại đứng riêng.
inbox-said-closed = Đã đóng.
inbox-said-reopened = Đã mở lại.
inbox-said-solved = Đã giải quyết. Nếu khách viết lại, nó tự mở.
inbox-said-held = Tạm dừng: đồng hồ đứng yên đến khi bạn tiếp tục.
inbox-said-waiting = Đang chờ khách: đồng hồ đứng yên.
inbox-said-resumed = Tiếp tục. Đồng hồ chạy phần còn lại.
inbox-said-looked = Đã ghi nhận bạn đã xem.
inbox-said-tagged = Đã đổi nhãn.
inbox-said-prioritised = Đã đổi mức ưu tiên.
inbox-said-snoozed = Đã tạm hoãn.
inbox-said-woken = Đã trở lại danh sách cần làm.
inbox-said-corrected = Đã sửa. Được giữ để dạy chương trình; việc đăng không đổi.
inbox-correct = Nhận định sai…
inbox-correct-hint = Hãy nói điều đúng. Giúp dạy chương trình và không đổi gì đang hiển thị.
inbox-correct-feeling = Khách
inbox-correct-do = Sửa
inbox-answered-after = Trả lời sau { $t }
inbox-answered-late = Trả lời trễ { $t }
inbox-open-again = Mở lại
inbox-mark-held = Chờ người duyệt
inbox-mark-hidden = Đã ẩn: { $what }

## What happened

inbox-did-took-in = tiếp nhận, chỉ dành cho cửa hàng
inbox-did-came-published = đăng ngay khi nhận
inbox-did-came-held = giữ lại chờ người duyệt khi nhận
inbox-did-came-hidden = ẩn khi nhận: { $what }
inbox-did-merged = gộp vào câu hỏi khác
inbox-did-parted = tách khỏi câu hỏi kia
inbox-did-took-other = gộp câu hỏi khác vào đây
inbox-did-let-go = tách câu hỏi khác ra
inbox-did-mailed = trả lời qua email
inbox-did-took-from = lấy lại từ { $what }
inbox-did-took = nhận xử lý
inbox-did-gave = giao cho { $what }
inbox-did-answered = trả lời công khai
inbox-did-answered-itself = tự động trả lời công khai
inbox-did-replied = chỉ trả lời khách
inbox-did-replied-itself = tự động trả lời khách
inbox-did-wrote = đã viết
inbox-did-noted = viết ghi chú
inbox-did-closed = đóng
inbox-did-reopened = mở lại
inbox-did-hidden = ẩn: { $what }
inbox-did-published = đăng
inbox-did-team = giao cho nhóm { $what }
inbox-did-team-took = lấy khỏi nhóm { $what }
inbox-did-waiting = đặt chờ khách
inbox-did-held = tạm dừng
inbox-did-resumed = tiếp tục
inbox-did-solved = giải quyết xong
inbox-did-priority = đặt ưu tiên: { $what }
inbox-did-tagged = gắn nhãn “{ $what }”
inbox-did-untagged = bỏ nhãn “{ $what }”
inbox-did-snoozed = tạm hoãn đến { $what }
inbox-did-unsnoozed = làm lại
inbox-did-woke = trở lại: đã hẹn đến lúc này
inbox-did-looked = đã xem
inbox-did-warned = cảnh báo: sắp đến hạn, { $what }
inbox-did-breached = ghi nhận quá hạn: { $what }
inbox-did-corrected = sửa nhận định: { $what }
inbox-promise-first-response = câu trả lời đầu
inbox-promise-next-response = câu trả lời tiếp
inbox-promise-resolution = việc giải quyết

## Signing in

inbox-sign-in = Đăng nhập
inbox-sign-in-title = Đăng nhập hộp thư
inbox-email = Email của bạn
inbox-password = Mật khẩu
inbox-sign-in-wrong = Email hoặc mật khẩu không đúng. Kiểm tra rồi thử lại.
inbox-sign-in-often = Đăng nhập quá nhiều lần. Thử lại sau { $n } giây.
inbox-code = Mã từ ứng dụng, hoặc mã khôi phục
inbox-code-wrong = Mã không đúng hoặc đã dùng. Chờ mã kế tiếp rồi thử lại.
inbox-code-ask = Tài khoản cần bước thứ hai. Nhập mã và lại mật khẩu.
inbox-forgot = Quên mật khẩu?
inbox-forgot-how = Xin chủ cửa hàng liên kết đặt mật khẩu mới, hoặc tạo trên máy chủ.

## When something does not work

inbox-not-signed-in = Bạn chưa đăng nhập
inbox-not-signed-in-next = Chưa gửi gì. Đăng nhập, quay lại trang và gửi lại.
inbox-no-page = Không có trang này
inbox-no-page-next = Hội thoại có thể đã bị xóa hoặc địa chỉ chưa đủ.
inbox-foreign = Biểu mẫu không được nhận
inbox-foreign-next = Nó không đến từ trang của hộp thư, hoặc bạn đã đăng nhập lại. Chưa gửi gì: quay lại, tải lại trang và gửi lại.
inbox-read-only = Bạn chỉ xem được, không sửa được
inbox-read-only-next = Chưa gửi gì. Xin chủ cửa hàng vai trò nhân viên.
inbox-not-yours = Vai trò của bạn không cho phép
inbox-not-yours-next = Chưa thay đổi gì. Nhờ chủ cửa hàng làm hoặc cho vai trò khác.
inbox-unreadable = Không đọc được biểu mẫu
inbox-unreadable-next = Chưa gửi gì. Quay lại, tải lại trang và gửi lại.
inbox-storage = Hiện không truy cập được dữ liệu
inbox-storage-next = Không mất gì. Quay lại và thử lại sau giây lát.
inbox-refused = Chưa thực hiện
inbox-to-inbox = Về hộp thư

## Your account

inbox-account = Tài khoản của bạn
inbox-account-language = Ngôn ngữ các trang này
inbox-account-browser = Theo trình duyệt
inbox-account-away = Vắng mặt: quy tắc không giao việc cho tôi
inbox-account-saved = Đã lưu xong.
inbox-change-password = Đổi mật khẩu
inbox-password-now = Mật khẩu hiện tại
inbox-password-new = Mật khẩu mới, ít nhất 10 ký tự
inbox-password-do = Đổi và đăng xuất mọi nơi
inbox-password-wrong = Mật khẩu hiện tại không đúng.
inbox-password-short = Mật khẩu có 10 đến 200 ký tự. Hãy chọn cái khác.
inbox-second = Bước thứ hai
inbox-second-off = Mã từ ứng dụng trên điện thoại, hỏi cùng mật khẩu. Chỉ biết mật khẩu thì không vào được.
inbox-second-on = Đang bật. Đăng nhập cần mã.
inbox-second-begin = Thiết lập
inbox-second-scan = Quét bằng ứng dụng, hoặc nhập khóa. Rồi gõ mã nó hiện.
inbox-second-picture = Mã vuông để quét
inbox-second-key = Khóa
inbox-second-confirm = Bật
inbox-second-end = Tắt
inbox-second-codes = Mã khôi phục, chỉ hiện lúc này. Mỗi mã vào được một lần không cần ứng dụng. Cất nơi chỉ bạn lấy được.
inbox-sessions = Nơi bạn đang đăng nhập
inbox-session-this = phiên này
inbox-session-since = từ
inbox-session-used = dùng lần cuối
inbox-session-end = Đăng xuất ở đó
inbox-session-end-others = Đăng xuất mọi nơi khác
inbox-browser-unknown = trình duyệt lạ
inbox-sign-ins = Đăng nhập gần đây
inbox-came-in = đã đăng nhập
inbox-came-wrong-password = sai mật khẩu
inbox-came-wrong-code = sai mã
inbox-came-recovery = đăng nhập bằng mã khôi phục
inbox-came-password = đã đổi mật khẩu
inbox-came-second-on = đã bật bước thứ hai
inbox-came-second-off = đã tắt bước thứ hai
inbox-came-ended = đã đăng xuất nơi khác

## People of a shop

inbox-people = Nhân sự
inbox-people-intro = Ai làm việc trong hộp thư của cửa hàng và được làm gì.
inbox-role = Vai trò
inbox-role-read-only = Chỉ xem
inbox-role-agent = Nhân viên: trả lời và duyệt
inbox-role-manager = Quản lý: còn đổi cài đặt
inbox-role-owner = Chủ: còn định ai được làm gì
inbox-role-change = Đổi
inbox-member-remove = Xóa khỏi cửa hàng
inbox-member-reset = Liên kết đặt lại mật khẩu
inbox-invite = Mời ai đó
inbox-invite-do = Tạo lời mời
inbox-invite-link = Đưa liên kết này cho { $who }. Chỉ hiện lúc này, dùng một lần trong ba ngày.
inbox-invite-mailed = Liên kết cũng đã gửi qua email cho { $who }.
inbox-invited = Đã mời, chưa vào
inbox-invite-withdraw = Thu hồi
inbox-email-bad = Đây không phải địa chỉ email. Hãy xem lại.
inbox-already-member = { $who } đã là thành viên.
inbox-last-owner = Cửa hàng phải còn ít nhất một chủ. Hãy đặt người khác làm chủ trước.
inbox-people-saved = Đã thay đổi.

## Links that let somebody in

inbox-join = Tham gia { $shop }
inbox-join-new = Chọn tên và mật khẩu.
inbox-join-known = Bạn đã có tài khoản. Bấm tham gia rồi đăng nhập bằng mật khẩu của mình.
inbox-join-do = Tham gia
inbox-name = Tên đồng nghiệp thấy
inbox-name-missing = Hãy viết tên trước.
inbox-reset = Chọn mật khẩu mới
inbox-reset-hint = Sau đó bạn bị đăng xuất mọi nơi. Bước thứ hai, nếu có, vẫn giữ.
inbox-reset-do = Đặt mật khẩu
inbox-link-over = Liên kết này không còn dùng được
inbox-link-over-next = Nó đã dùng, bị thu hồi hoặc quá ba ngày. Hãy xin liên kết khác.

## Settings

inbox-set-storefront = Mặt tiền cửa hàng
inbox-set-form = Biểu mẫu đánh giá
inbox-set-questions = Câu hỏi
inbox-set-products = Sản phẩm
inbox-set-outlets = Kết nối
inbox-set-tag = Mã của tôi đã hoạt động chưa?
inbox-set-wrong = Chưa lưu
inbox-set-preview = Xem trước
inbox-set-preview-hint = Sẽ như thế này với những gì ghi ở trên; chưa lưu gì cả.
inbox-set-saved = Đã lưu. Các trang đang mở sẽ hiển thị trong vòng một phút.
inbox-set-undone = Đã trở lại như trước.
inbox-set-stale = người khác vừa lưu các thiết lập này: tải lại trang để xem
inbox-set-length = phải có từ 1 đến { $n } ký tự
inbox-set-long = có { $n } ký tự; tối đa { $most }
inbox-set-most = tối đa { $n } mục
inbox-set-from-list = chọn một trong các mục có sẵn
inbox-set-range = phải là số từ { $from } đến { $to }
inbox-set-address-wrong = phải là địa chỉ đầy đủ như { $what }, không có tên người dùng
inbox-set-origin-wrong = { $what } không phải là nguồn như { $like }
inbox-set-shop = Cửa hàng
inbox-set-name = Tên
inbox-set-name-hint = Như người mua thấy bên cạnh câu trả lời của bạn.
inbox-set-origins = Nguồn của các trang
inbox-set-origins-hint = Mỗi dòng một nguồn, như { $one }; { $other } là nguồn khác. Trang từ nguồn khác bị từ chối. Chỉ một dấu * thì nhận mọi nguồn.
inbox-set-language = Ngôn ngữ cho trang không nêu ngôn ngữ
inbox-set-reviews = Đánh giá
inbox-set-when = Khi nào đánh giá được hiển thị
inbox-set-at-once = Ngay lập tức. Nội dung giống thư rác chờ người duyệt, dù mấy sao.
inbox-set-hold = Sau khi có người xem: tất cả như nhau, khen hay chê.
inbox-set-minutes = Số phút đến câu trả lời đầu tiên
inbox-set-minutes-hint = Người không hài lòng được trả lời trong thời gian này.
inbox-set-page-size = Số đánh giá ở trang đầu
inbox-set-page-size-hint = Mỗi đánh giá được tải cùng mọi trang sản phẩm: 10 là con số tốt.
inbox-set-in-address = Bộ lọc và thứ tự có thể đứng sau dấu # trong địa chỉ trang để liên kết được
inbox-set-relative = Đánh giá ghi đã viết bao lâu trước thay vì ngày
inbox-set-gregorian = Ngày theo dương lịch trong mọi ngôn ngữ
inbox-set-latin = Chữ số 0 đến 9 trong mọi ngôn ngữ
inbox-set-data = Sử dụng dữ liệu
inbox-set-notice = Văn bản cạnh biểu mẫu
inbox-set-notice-hint = Ai xử lý dữ liệu và vì sao, cho ngôn ngữ chưa có văn bản riêng. Để trống: văn bản có sẵn.
inbox-set-by-language = Theo ngôn ngữ
inbox-set-privacy = Địa chỉ trang về quyền riêng tư
inbox-set-share = Nút chia sẻ
inbox-set-order = Trước tiên theo thứ tự này
inbox-set-order-hint = Các mã cách nhau bằng dấu phẩy, như { $what }. Phần còn lại theo thứ tự của từng ngôn ngữ.
inbox-set-own = Cách riêng của bạn
inbox-set-own-hint = Mỗi dòng một cách: mã | tên | địa chỉ. Trong địa chỉ, { $u } là trang, { $t } là tiêu đề và { $i } là ảnh.
inbox-set-own-wrong = { $what } không có dạng mã | tên | địa chỉ
inbox-set-own-twice = mã { $what } có hai lần
inbox-set-order-wrong = { $what } không phải mạng chúng tôi biết, cũng không phải của bạn
inbox-set-parameters = Tham số của địa chỉ được chia sẻ
inbox-set-parameters-hint = Mỗi dòng một tham số: { $what }. Cho biết lượt xem đến từ đâu, không nói gì về người xem.
inbox-set-parameter-wrong = { $what } không có dạng tên = giá trị, gồm { $signs }
inbox-set-never = Không bao giờ hiển thị
inbox-set-prompts = Gợi ý
inbox-set-prompts-hint = Đứng cạnh ô văn bản. Gợi ý đầu tiên nêu loại của sản phẩm được dùng, nếu không thì gợi ý đầu cho mọi loại, nếu không thì gợi ý có sẵn. Muốn bỏ thì xóa hết văn bản.
inbox-set-prompt = Gợi ý { $n }
inbox-set-prompt-more = Thêm gợi ý
inbox-set-types = Cho loại hoặc thẻ
inbox-set-types-hint = Cách nhau bằng dấu phẩy, như giày, quần áo. Để trống: cho mọi sản phẩm.
inbox-set-text = Văn bản
inbox-set-consent = Đồng ý sử dụng dữ liệu
inbox-set-consent-hint = Để trống trừ khi luật yêu cầu ô đánh dấu: có văn bản ở đây thì không nhận đánh giá nào thiếu dấu. Mỗi dấu được lưu cùng lời đứng cạnh nó.
inbox-set-box = Cạnh ô đánh dấu
inbox-set-news = Đồng ý nhận tin
inbox-set-news-hint = Ô riêng, hiện cùng địa chỉ thư điện tử, không bao giờ đánh sẵn và không bắt buộc. Để trống: không có ô.
inbox-set-proof = Nhiều đánh giá cùng lúc
inbox-set-proof-hint = Khi nhiều đánh giá đến từ một nơi, hoặc cùng lời lặp đi lặp lại, thiết bị của người mua giải một phép tính nhỏ trước. Không ai thấy câu đố, và số sao không liên quan.
inbox-set-proof-none = Không yêu cầu phép tính: những đánh giá đó chờ người duyệt
inbox-ask-title = Câu hỏi riêng của bạn
inbox-ask-hint = Được hỏi trong biểu mẫu cạnh số sao, hiển thị phía trên danh sách đúng như câu trả lời. Không ai bắt buộc trả lời, và câu trả lời không quyết định điều gì được hiển thị. Biểu mẫu hỏi tối đa { $n } câu, theo thứ tự này.
inbox-ask-add = Thêm câu hỏi
inbox-ask-none = Chưa có câu hỏi
inbox-ask-none-next = Chẳng hạn: Có vừa không? Bạn có mua lại không?
inbox-ask-up = Lên
inbox-ask-up-of = Chuyển lên: { $what }
inbox-ask-down = Xuống
inbox-ask-down-of = Chuyển xuống: { $what }
inbox-ask-restore = Hỏi lại
inbox-ask-restore-of = Hỏi lại: { $what }
inbox-ask-retire = Không hỏi nữa
inbox-ask-retire-of = Không hỏi nữa: { $what }
inbox-asked-saved = Đã lưu: { $what }
inbox-asked-retire = Không hỏi nữa: { $what } Các câu trả lời vẫn còn.
inbox-asked-restore = Đang hỏi lại: { $what }
inbox-asked-up = Đã chuyển lên: { $what }
inbox-asked-down = Đã chuyển xuống: { $what }
inbox-ask-all = Mọi câu hỏi
inbox-ask-question = Nội dung câu hỏi
inbox-ask-question-hint = Chẳng hạn: Có vừa không?
inbox-ask-kind = Trả lời thế nào
inbox-ask-kind-scale = Theo thang
inbox-ask-kind-choice = Bằng cách chọn
inbox-ask-kind-yes-no = Có hoặc không
inbox-ask-steps = Số bậc của thang
inbox-ask-several = Có thể chọn nhiều hơn một lựa chọn
inbox-ask-texts = Các văn bản
inbox-ask-texts-hint = Bắt buộc bằng ngôn ngữ của cửa hàng; các ngôn ngữ khác dùng theo. Hai đầu dành cho thang, lựa chọn dành cho câu hỏi chọn.
inbox-ask-id = Tên trong API
inbox-ask-id-hint = Chẳng hạn { $like }: { $signs }, gạch nối hoặc gạch dưới. Không đổi về sau.
inbox-ask-types = Hỏi về loại hoặc thẻ
inbox-ask-types-hint = Chẳng hạn giày, quần áo. Cả hai để trống: mọi sản phẩm.
inbox-ask-products = Hỏi về sản phẩm
inbox-ask-products-hint = Mã của chúng, cách nhau bằng dấu phẩy.
inbox-ask-low = Đầu thấp
inbox-ask-low-hint = Chẳng hạn: Quá nhỏ
inbox-ask-middle = Ở giữa
inbox-ask-middle-hint = Có thể để trống.
inbox-ask-high = Đầu cao
inbox-ask-high-hint = Chẳng hạn: Quá lớn
inbox-ask-options = Lựa chọn
inbox-ask-options-hint = Mỗi dòng một lựa chọn: { $like }. Phần trước = là tên trong API.
inbox-ask-taken = câu hỏi khác đã có tên này; hãy chọn tên khác
inbox-ask-stale = người khác vừa sửa câu hỏi này: tải lại trang để xem
inbox-ask-full = cửa hàng có tối đa { $n } câu hỏi; hãy sửa câu không còn hỏi
inbox-ask-fact-scale = thang { $n } bậc
inbox-ask-fact-one = một trong { $n }
inbox-ask-fact-some = một số trong { $n }
inbox-ask-fact-all = mọi sản phẩm
inbox-ask-fact-products = sản phẩm: { $n }
inbox-ask-fact-retired = không hỏi nữa
inbox-goods-search = Tìm theo tên, biến thể, mã hoặc GTIN
inbox-goods-search-in = Tên, mã hoặc GTIN
inbox-goods-add = Thêm sản phẩm
inbox-goods-import = Nhập
inbox-goods-export = Xuất
inbox-goods-total = Trong danh sách: { $n }
inbox-goods-nothing = Không có sản phẩm như vậy
inbox-goods-nothing-next = Hãy tìm một phần tên, mã hoặc GTIN.
inbox-goods-none = Chưa có sản phẩm
inbox-goods-none-next = Đánh giá hoạt động cả khi không có danh sách. Có danh sách, sản phẩm có tên và ảnh, các biến thể dùng chung đánh giá.
inbox-goods-page = Trang { $n }
inbox-goods-before = Trước
inbox-goods-after = Sau
inbox-goods-shares = Dùng chung đánh giá của { $what }
inbox-goods-shared = Sản phẩm khác dùng chung đánh giá: { $n }
inbox-goods-saved = Đã lưu { $what }.
inbox-goods-removed = { $what } đã ra khỏi danh sách; đánh giá vẫn ở nguyên chỗ.
inbox-goods-restored = { $what } lại có trong danh sách.
inbox-goods-imported = Đã nhập, mới hoặc thay đổi: { $n }.
inbox-goods-all = Mọi sản phẩm
inbox-goods-members = Sản phẩm dùng chung đánh giá
inbox-goods-part = Thôi dùng chung
inbox-goods-part-own = Thôi dùng chung: đánh giá của nó trở lại
inbox-goods-parted = { $what } lại có đánh giá riêng.
inbox-goods-joined = Lại dùng chung đánh giá.
inbox-goods-more = Thêm nữa
inbox-goods-hosted = Trang đánh giá của nó
inbox-goods-tag = Mã trên trang của nó đã hoạt động chưa?
inbox-goods-off-hint = Ra khỏi danh sách, đánh giá vẫn ở nguyên chỗ. Có thể đưa trở lại.
inbox-goods-off = Bỏ khỏi danh sách
inbox-goods-there = đã có trong danh sách; mở sản phẩm đó để sửa
inbox-goods-unknown = { $what } không có trong danh sách
inbox-goods-id = Mã
inbox-goods-id-hint = Mã của bạn, như trong { $where }: ký tự { $signs }. Giữ nguyên về sau.
inbox-goods-name-hint = Như người mua và đồng nghiệp biết.
inbox-goods-url = Địa chỉ trang của nó
inbox-goods-url-hint = Chẳng hạn { $like }.
inbox-goods-image = Địa chỉ ảnh của nó
inbox-goods-image-hint = Không bắt buộc.
inbox-goods-gtin-hint = 8, 12, 13 hoặc 14 chữ số, như dưới mã vạch.
inbox-goods-variant = Biến thể
inbox-goods-variant-hint = Điểm khác với các loại cùng nhóm, như xanh, 4 tách.
inbox-goods-parent = Dùng chung đánh giá của
inbox-goods-parent-hint = Mã của sản phẩm khác: với biến thể là sản phẩm gốc, với nhóm là sản phẩm đầu tiên. Đánh giá chuyển sang đó và trở lại khi bạn để trống.
inbox-import-title = Nhập sản phẩm
inbox-import-file = Tệp
inbox-import-file-hint = CSV với các cột { $columns }; bản xuất của Shopify hoặc WooCommerce; hoặc nguồn sản phẩm của Google. Tối đa 8 MB và 20.000 dòng. Không có gì thay đổi trước khi bạn xem sẽ thay đổi gì.
inbox-import-columns = Cột khác: cho biết cột nào là gì
inbox-import-columns-hint = Cho OpenCart, PrestaShop, Bitrix và mọi bảng khác: tên cột chứa từng trường. Để trống trường mà tệp không có.
inbox-import-show = Xem điều gì sẽ thay đổi
inbox-import-plan = Sẽ thay đổi:
inbox-import-faulty-rows = Dòng không nhận được
inbox-import-line = Dòng
inbox-import-column = Cột
inbox-import-reason = Lý do
inbox-import-all-faults = Mọi lỗi dưới dạng tệp
inbox-import-changes = Sản phẩm mới và thay đổi
inbox-import-what = Điều gì
inbox-import-skip = Bỏ qua các dòng lỗi và nhận những dòng còn lại
inbox-import-do = Nhập: { $n }
inbox-import-new = Mới
inbox-import-changed = Thay đổi
inbox-import-unchanged = Không đổi
inbox-import-faulty = Có lỗi
inbox-import-read = Đọc như { $source }, { $letters }, giữa các ô là { $separator }.
inbox-import-unused = Không dùng: { $what }.
inbox-import-rest = Và { $n } nữa.
inbox-import-is-new = mới
inbox-import-choose = Hãy chọn tệp trước.
inbox-import-mend = Chưa nhập gì. Sửa các dòng lỗi, hoặc đánh dấu cho phép bỏ qua.
inbox-import-sharing = Chưa nhập gì: { $what }.
inbox-import-gone = Tệp đã bị quên, điều này xảy ra sau một giờ. Hãy chọn lại.
inbox-probe-live = Mã của bạn đã hoạt động.
inbox-probe-dead = Người mua chưa thấy gì trên trang này.
inbox-probe-missing = Thiếu.
inbox-probe-better = Có thể tốt hơn.
inbox-probe-good = Tốt.
inbox-probe-page = Hoặc trang của một sản phẩm
inbox-probe-choose = Chọn sản phẩm
inbox-probe-look = Xem trang
inbox-probe-url = Địa chỉ một trang của cửa hàng
inbox-probe-url-hint = Máy chủ xem trang một lần, như trình duyệt của người mua.
inbox-probe-whole = Nhập địa chỉ đầy đủ của trang, như { $like }.

## Answers of buyers

inbox-did-reply-came-published = đăng câu trả lời của người mua ngay khi nhận
inbox-did-reply-came-held = giữ câu trả lời của người mua chờ duyệt
inbox-did-reply-came-hidden = ẩn câu trả lời của người mua khi nhận: { $what }
inbox-did-reply-published = đăng câu trả lời của người mua
inbox-did-reply-hidden = ẩn câu trả lời của người mua: { $what }
inbox-did-reported = báo cáo: { $what }
inbox-did-appealed = nhờ xem lại; đã bị ẩn vì: { $what }
inbox-said-reply-published = Câu trả lời đã lên trang.
inbox-said-reply-hidden = Câu trả lời đã ẩn. Ai, khi nào, vì sao có trong lịch sử.
inbox-fact-questions = Câu hỏi về sản phẩm này
inbox-replies = Câu trả lời của người mua
inbox-reply-by = đã trả lời với tư cách người mua đã xác minh
inbox-reply-show = Đăng câu trả lời này
inbox-reply-hide = Ẩn câu trả lời này…
inbox-reply-hide-do = Ẩn câu trả lời này

## Photos of a review

inbox-photos = Ảnh
inbox-photo = Ảnh { $n }
inbox-photo-hidden = Đã ẩn: { $what }
inbox-photo-show = Hiện lại ảnh { $n }
inbox-photo-hide = Ẩn ảnh { $n }…
inbox-photo-hide-do = Ẩn ảnh { $n }
inbox-photo-hide-hint = Đánh giá, lời và số sao vẫn giữ nguyên. Ai ẩn ảnh, khi nào và vì sao được lưu trong lịch sử.
inbox-said-photo-hidden = Ảnh đã ẩn. Ai, khi nào, vì sao có trong lịch sử.
inbox-said-photo-shown = Ảnh đã trở lại trang.
inbox-said-photo-stale = Nội dung đã thay đổi trong lúc bạn làm nên chưa có gì được thực hiện. Hãy xem tình trạng hiện tại rồi quyết định.
inbox-did-photo-hidden = ẩn ảnh { $n }: { $what }
inbox-did-photo-shown = hiện lại ảnh { $n }
inbox-did-photo-reported = báo cáo ảnh { $n }: { $what }
inbox-did-rule = đã chạy quy tắc “{ $name }” (phiên bản { $n })
inbox-did-rule-first = đã chạy quy tắc “{ $name }” của cửa hàng mới
