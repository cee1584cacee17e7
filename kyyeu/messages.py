"""Every word the command line says to people, in Vietnamese and in English.

Why a document was set aside is said by the room that refused it, in Vietnamese.
"""

from dataclasses import dataclass
from typing import Any

from kyyeu.settings import Language

MESSAGES: dict[str, tuple[str, str]] = {
    # What click would say in English.
    "usage": ("Cách dùng: ", "Usage: "),
    "metavar.options": ("[TUỲ CHỌN]", "[OPTIONS]"),
    "metavar.command": ("LỆNH [THAM SỐ]…", "COMMAND [ARGS]…"),
    "options": ("Tuỳ chọn", "Options"),
    "commands": ("Lệnh", "Commands"),
    "usage.hint": ("Xem «{command} --help».", "See “{command} --help”."),
    "usage.no_option": ("không có tuỳ chọn {name}", "there is no option {name}"),
    "usage.no_command": ("không có lệnh {name}", "there is no command {name}"),
    "usage.missing": ("thiếu {name}", "{name} is missing"),
    "usage.bad_value": ("giá trị cho {name} không hợp lệ: {message}", "bad value for {name}: {message}"),
    "usage.choices": ("hãy chọn một trong: {choices}", "choose one of: {choices}"),
    "usage.did_you_mean": ("Có phải là {names}?", "Did you mean {names}?"),
    "usage.no_reason": (
        "--update-floors cần một lý do, để người sau biết vì sao mức sàn thay đổi",
        "--update-floors needs a reason, so that others know why the floors changed",
    ),
    "usage.judge": (
        "cần A, B và phán định (same, not, unsure, became), hoặc chỉ --undo N",
        "A, B and an answer (same, not, unsure, became) are needed, or --undo N alone",
    ),
    "usage.bad_date": (
        "ngày «{value}» không đúng dạng NĂM-THÁNG-NGÀY, ví dụ 2025-12-31",
        "“{value}” is no day of the form YEAR-MONTH-DAY, such as 2025-12-31",
    ),
    "usage.other": ("dùng lệnh chưa đúng: {message}", "wrong usage: {message}"),
    "error": ("Lỗi: {message}", "Error: {message}"),
    "error.internal": (
        "Lỗi của chương trình: {error}. Chạy lại với «kyyeu --debug …» và gửi kết quả cho người phát triển.",
        "An error of the program: {error}. Run again with “kyyeu --debug …” and send what it prints to the developers.",
    ),
    "error.unready": (
        "bộ đọc không chạy được ({error}); xem chỗ sai bằng «kyyeu check»",
        "the readers do not run ({error}); see what is wrong with “kyyeu check”",
    ),
    "stopped": (
        "Đã dừng. Những tài liệu xong rồi vẫn còn nguyên; chạy lại lệnh để làm tiếp.",
        "Stopped. The documents that were done are kept; run the command again to go on.",
    ),
    # Help.
    "help.kyyeu": (
        "Biến tường thuật hội nghị thi đua, khen thưởng thành kho dữ liệu có cấu trúc, tra cứu được.",
        "Turns reports of emulation and commendation meetings into a structured, searchable archive.",
    ),
    "help.help": ("Hiện hướng dẫn này rồi thoát.", "Show this help and exit."),
    "help.lang": ("Ngôn ngữ của chương trình.", "The language the program speaks."),
    "help.debug": ("Khi có lỗi, in cả chi tiết cho người phát triển.", "On errors, print the details developers need."),
    "help.extract": (
        "Đọc tài liệu và in ra bản ghi, không lưu vào kho. «-» là đầu vào chuẩn.",
        "Read documents and print their records; nothing is stored. “-” is standard input.",
    ),
    "help.extract.json": ("In bản ghi dạng JSON, mỗi tệp một dòng.", "Print each record as JSON, one line a file."),
    "help.extract.explain": ("Nói rõ quy tắc nào cho ra từng giá trị.", "Say which rule gave each value."),
    "help.evaluate": (
        "Đo độ chính xác, độ phủ và F1 của từng phần bản ghi so với bản ghi mẫu (TÊN.json cạnh TÊN.html, .pdf …).",
        "Measure precision, recall and F1 of every part of a record against gold files (NAME.json beside NAME.html).",
    ),
    "help.evaluate.json": ("In số liệu dạng JSON.", "Print the figures as JSON."),
    "help.evaluate.verbose": ("Kể từng chỗ thiếu và chỗ thừa.", "List every miss and every false alarm."),
    "help.archive": (
        "Thư mục kho (mặc định: KYYEU_ARCHIVE, nếu không có thì ./kyyeu-archive).",
        "The archive's folder (KYYEU_ARCHIVE, else ./kyyeu-archive).",
    ),
    "help.ingest": (
        "Đưa tài liệu vào kho: tệp, hoặc mọi tệp trong thư mục. Tệp ẩn và *.json trong thư mục được bỏ qua.",
        "Take documents into the archive: files, or all files in folders, but hidden ones and *.json there.",
    ),
    "help.ingest.flow": (
        "Chạy qua Prefect dù không có máy chủ nào được khai báo (mở máy chủ tạm, lâu hơn 9–16 giây).",
        "Run through Prefect though no server is configured (starts a temporary one, which takes 9–16 s).",
    ),
    "help.ingest.json": ("In kết quả dạng JSON.", "Print the outcome as JSON."),
    "help.failures": (
        "Liệt kê tài liệu không đọc được đang để riêng, kèm lý do và cách xử lý.",
        "List the documents that are set aside, with the reason and what to do.",
    ),
    "help.failures.json": ("In dạng JSON, mỗi tài liệu một dòng.", "Print as JSON, one line a document."),
    "help.search": (
        "Tìm người, cơ quan, cụm khối, khen thưởng, quyết định, cuộc họp và văn bản; gõ có dấu hay không dấu đều được.",
        "Find people, bodies, clusters, awards, decisions, meetings and text; typed with or without tones.",
    ),
    "help.search.kind": ("Chỉ tìm loại này; dùng được nhiều lần.", "Only this kind; may be given several times."),
    "help.search.year": ("Chỉ tìm trong năm này.", "Only this year."),
    "help.search.cluster": (
        "Chỉ trong tài liệu của cụm, khối này; số là đủ.",
        "Only documents of this cluster; its number will do.",
    ),
    "help.search.body": ("Chỉ những gì nói đến đơn vị này.", "Only what names this body."),
    "help.search.form": ("Chỉ hình thức khen thưởng này.", "Only this form of award."),
    "help.search.grantor": ("Chỉ khen thưởng của người, cơ quan này.", "Only awards of this grantor."),
    "help.search.role": ("Chỉ người có vai trò này (chủ trì …).", "Only people of this role (chair …)."),
    "help.search.status": ("Chỉ khen thưởng ở trạng thái này (đề nghị …).", "Only awards that are so (proposed …)."),
    "help.search.confidence": ("Chỉ mục tin cậy cao, vừa hay thấp.", "Only items of high, medium or low confidence."),
    "help.search.review": (
        "Chỉ mục đã xem (có) hay chưa, hoặc đã sửa …",
        "Only items that are reviewed (yes) or not (no), or changed …",
    ),
    "help.search.facets": (
        "Đếm theo năm, cụm, đơn vị, hình thức, vai trò … để thu hẹp thêm.",
        "Count by year, cluster, body, form, role … to narrow it down.",
    ),
    "help.search.order": (
        "Xếp theo mức khớp (relevance, mặc định) hay theo ngày, mới nhất trước (date).",
        "By relevance, or by date, the newest first (relevance).",
    ),
    "help.search.page": ("Trang thứ mấy (mặc định 1).", "Which page (1)."),
    "help.search.limit": ("Hiện nhiều nhất bấy nhiêu kết quả (mặc định 20).", "Show at most so many (20)."),
    "help.search.json": ("In kết quả dạng JSON.", "Print the hits as JSON."),
    "help.export": (
        "Xuất kho, hoặc những tài liệu tìm thấy, ra bảng CSV, Excel, Parquet, JSON và các dạng trao đổi khác.",
        "Hand out the archive, or the documents that a search finds, as CSV, Excel, Parquet, JSON and other formats.",
    ),
    "help.export.to": ("Thư mục để ghi.", "The folder to write to."),
    "help.resolve": (
        "Nối người, cơ quan, cụm khối, cuộc họp trong nhiều tài liệu theo quy tắc; phán định của người đứng trên.",
        "Join people, bodies, clusters and meetings across documents by rules; people's judgements stand above them.",
    ),
    "help.resolve.json": (
        "In kết quả dạng JSON, đủ mọi chỗ mới nối.",
        "Print the outcome as JSON, with all that was joined.",
    ),
    "help.entity": (
        "Xem một người, cơ quan, cụm khối hay cuộc họp: các tên, từng năm, các tài liệu, vì sao coi là một.",
        "Show a person, body, cluster or meeting: its names, year by year, its documents, why it is thought to be one.",
    ),
    "help.entity.json": ("In dạng JSON, mỗi thực thể một dòng.", "Print as JSON, one line an entity."),
    "help.judge": (
        "Ghi phán định của người: A, B là một (same), không (not), chưa rõ (unsure), A thành B (became); hay rút lại.",
        "Note what a person thinks: A and B are one (same), are not, unsure, A became B; or take a judgement back.",
    ),
    "help.judge.undo": (
        "Rút lại phán định số N, của người hay của quy tắc.",
        "Take judgement N back, a person's or a rule's.",
    ),
    "help.judge.by": ("Ai phán định (mặc định: KYYEU_BY).", "Who judges (KYYEU_BY if not given)."),
    "help.judge.why": ("Vì sao.", "Why."),
    "help.judge.on": ("Ngày A thành B (NĂM-THÁNG-NGÀY).", "The day on which A became B (YEAR-MONTH-DAY)."),
    "help.judge.json": ("In phán định dạng JSON.", "Print the judgement as JSON."),
    "help.issues": (
        "Liệt kê chỗ không khớp trong từng tài liệu, và chỗ các bài về cùng một cuộc họp nói khác nhau.",
        "List what does not add up in each document, and where papers on one meeting contradict each other.",
    ),
    "help.issues.document": (
        "Chỉ tài liệu có khoá này; dùng được nhiều lần.",
        "Only the document of this key; may be given several times.",
    ),
    "help.issues.json": ("In dạng JSON, mỗi chỗ một dòng.", "Print as JSON, one line an issue."),
    "help.gaps": (
        "Liệt kê cụm, khối còn thiếu tài liệu sơ kết, tổng kết của năm nào.",
        "List the clusters of whose half-year or yearly meetings there is no paper yet.",
    ),
    "help.gaps.until": (
        "Tính đến ngày này (NĂM-THÁNG-NGÀY; mặc định: ngày của tài liệu mới nhất).",
        "Up to this day (YEAR-MONTH-DAY; by default the day of the latest document).",
    ),
    "help.gaps.json": ("In dạng JSON, mỗi cụm, khối một dòng.", "Print as JSON, one line a cluster."),
    "help.export.query": (
        "Chỉ xuất tài liệu có kết quả của câu tìm này; mỗi tài liệu ấy được xuất trọn.",
        "Only documents that hold a hit of this search; each is handed out whole.",
    ),
    "help.export.kind": (
        "Chỉ xuất tài liệu có kết quả loại này; dùng được nhiều lần.",
        "Only documents that hold a hit of this kind; may be given several times.",
    ),
    "help.export.year": (
        "Chỉ xuất tài liệu có kết quả nói về năm này.",
        "Only documents that hold a hit of this year.",
    ),
    "help.oai": (
        "Cho các trang thu thập siêu dữ liệu lấy bản ghi Dublin Core của kho qua OAI-PMH, đến khi dừng bằng Ctrl-C.",
        "Let harvesters take the archive's Dublin Core records over OAI-PMH, until stopped with Ctrl-C.",
    ),
    "help.oai.email": (
        "Hòm thư của người phụ trách kho; giao thức buộc phải nêu.",
        "Address of whoever keeps the archive; the protocol asks for one.",
    ),
    "help.oai.name": ("Tên của kho cho bên thu thập.", "What harvesters are told the archive is called."),
    "help.oai.host": (
        "Địa chỉ mạng để lắng nghe (mặc định 127.0.0.1: chỉ máy này).",
        "The network address to listen on (127.0.0.1: this machine alone).",
    ),
    "help.oai.port": (
        "Cổng để lắng nghe (mặc định 8210; 0 là cổng trống nào đó).",
        "The port (8210; 0 is any free one).",
    ),
    "help.oai.base_url": (
        "Địa chỉ mà bên ngoài dùng để gọi vào, nếu đứng sau một máy chủ web khác.",
        "The address that others call it by, where it stands behind another web server.",
    ),
    "help.check": (
        "Kiểm tra mọi từ điển, sổ quy tắc, bảng viết tắt và tệp trang; báo tệp, dòng và lỗi.",
        "Check lexicons, rule books, abbreviations, site files; says file and line.",
    ),
    # How far a run has come, and what became of it.
    "progress.end": ("{done}/{total} tài liệu, xong sau {seconds} giây.", "{done}/{total} documents in {seconds} s."),
    "progress.bar": ("Đang đọc", "Reading"),
    "progress.begin": (
        "Có {total} tài liệu cần xem; mỗi cái tối đa {seconds} giây (PDF, Word cũ, RTF, ODT, ảnh: {minutes} phút).",
        "{total} documents to look at; each takes {seconds} s at most (PDF, old Word, RTF, ODT, scans: {minutes} min).",
    ),
    "progress.line": (
        "{done}/{total} tài liệu, còn khoảng {seconds} giây.",
        "{done}/{total} documents, about {seconds} s left.",
    ),
    "ingest.starting_server": (
        "Đang mở máy chủ Prefect tạm, mất chừng 9–16 giây …",
        "Starting a temporary Prefect server, which takes some 9–16 seconds …",
    ),
    "ingest.no_server": (
        "không dùng được máy chủ Prefect ({error}); kiểm tra PREFECT_API_URL, hoặc bỏ biến ấy và chạy không có --flow",
        "no Prefect server to be had ({error}); check PREFECT_API_URL, or unset it and run without --flow",
    ),
    "ingest.done": (
        "Kho {archive}: {new} tài liệu mới, {version} bản mới của tài liệu cũ, {known} đã có, {refused} để riêng.",
        "Archive {archive}: {new} new documents, {version} new versions, {known} known, {refused} set aside.",
    ),
    "ingest.passed_over": (
        "Bỏ qua theo tên: {count} tệp (tệp ẩn, *.json).",
        "Passed over by name: {count} files (hidden, *.json).",
    ),
    "ingest.found": ("Tìm thấy trong lần này: {counts}.", "Found this time: {counts}."),
    "ingest.set_aside": (
        "{count} tài liệu phải để riêng (xem lý do dưới đây; xem lại bằng «kyyeu failures»):",
        "{count} documents were set aside (reasons below; see them again with “kyyeu failures”):",
    ),
    "failures.none": ("Không có tài liệu nào phải để riêng.", "No document is set aside."),
    "search.nothing": (
        "Không tìm thấy gì. Hãy bớt từ, bỏ dấu ngoặc kép hoặc kiểm tra chính tả.",
        "Nothing found. Use fewer words, leave out quotation marks, or check the spelling.",
    ),
    "search.more_lines": ("… và {count} dòng nữa (xem đủ bằng --json)", "… and {count} lines more (all with --json)"),
    "search.kinds": ("Theo loại (chọn bằng --kind): {counts}.", "By kind (choose with --kind): {counts}."),
    "search.ranked": (
        "Nhiều kết quả quá, chỉ xếp hạng {reachable}; hãy thêm từ để thu hẹp.",
        "Too many to rank all; {reachable} were. Add words to narrow it down.",
    ),
    "search.left_out": ("{notice}", "Not all of the query was used: {notice}"),
    "search.untitled": ("tài liệu không có tiêu đề", "a document without a title"),
    "search.revoked": ("thu hồi ngày {date}", "revoked on {date}"),
    "search.total": ("Hiện {shown} trên {total} kết quả.", "{shown} of {total} shown."),
    "Kind.person": ("người", "person"),
    "Kind.body": ("cơ quan", "body"),
    "Kind.cluster": ("cụm, khối", "cluster"),
    "Kind.award": ("khen thưởng", "award"),
    "Kind.decision": ("quyết định", "decision"),
    "Kind.meeting": ("cuộc họp", "meeting"),
    "Kind.text": ("văn bản", "text"),
    # Who is who.
    "entities.never": (
        "Kho này chưa nối lần nào: hãy chạy «kyyeu resolve» trước.",
        "Nothing was joined in this archive yet: run “kyyeu resolve” first.",
    ),
    "entities.stale": (
        "Kho đã thay đổi từ lần nối trước; chạy «kyyeu resolve» để nối cả tài liệu mới.",
        "The archive has changed since it was joined last; run “kyyeu resolve” to join what is new.",
    ),
    "resolve.kind": (
        "{kind}: {mentions} chỗ nhắc, {entities} thực thể; {new} kết luận mới, rút {withdrawn}, chưa chắc {unsure}.",
        "{kind}: {mentions} mentions, {entities} entities; {new} new judgements, {withdrawn} gone, {unsure} unsure.",
    ),
    "resolve.joined": ("Mới nối:", "Joined now:"),
    "resolve.one": ("  {kind}: {name} – {mentions} chỗ nhắc ({key})", "  {kind}: {name} – {mentions} mentions ({key})"),
    "resolve.more": (
        "  … và {count} thực thể nữa (xem đủ bằng --json)",
        "  … and {count} entities more (all with --json)",
    ),
    "resolve.refused": (
        "{count} kết luận không áp dụng được vì trái với phán định chắc hơn.",
        "{count} judgements do not hold, as surer ones say otherwise.",
    ),
    "resolve.adrift": (
        "Phán định số {number} của {name}: chỗ nhắc «{left}» hay «{right}» không còn trong kho; vẫn giữ, chưa áp dụng.",
        "Judgement {number} by {name}: “{left}” or “{right}” is no longer in the archive; it is kept and not applied.",
    ),
    "EntityKind.person": ("người", "person"),
    "EntityKind.body": ("cơ quan", "body"),
    "EntityKind.cluster": ("cụm, khối", "cluster"),
    "EntityKind.meeting": ("cuộc họp", "meeting"),
    "EntityKind.document": ("văn bản", "text"),
    "entity.nothing": (
        "Không có ai, không có đơn vị nào là «{asked}». Hãy thử «kyyeu search» để tìm theo từ.",
        "There is nobody and no body called “{asked}”. Try “kyyeu search” to find it by words.",
    ),
    "entity.names": ("Tên được ghi: {names}.", "Printed as: {names}."),
    "entity.where": ("Nơi: {then}", "Place: {then}"),
    "entity.now": ("; nay là {now} ({events})", "; now {now} ({events})"),
    "entity.more": ("    … và {count} dòng nữa (xem đủ bằng --json)", "    … and {count} lines more (all with --json)"),
    "entity.why": ("Vì sao coi là một:", "Why it is thought to be one:"),
    "entity.doubts": ("Không coi là một, hoặc chưa chắc:", "Not thought to be one, or unsure:"),
    "entity.undone": ("Đã rút lại:", "Taken back:"),
    "entity.contradictions": ("Các bài nói khác nhau:", "Papers contradict each other:"),
    "entity.judgement": (
        "  số {number}: {left} – {right}: {answer}, {who}{why}",
        "  no. {number}: {left} – {right}: {answer}, {who}{why}",
    ),
    "entity.rule": ("quy tắc {rule} ({points:+.1f} điểm)", "rule {rule} ({points:+.1f} points)"),
    "entity.person": ("{name}, {day}", "{name}, {day}"),
    "Answer.same": ("là một", "the same"),
    "Answer.not": ("không phải một", "not the same"),
    "Answer.unsure": ("chưa chắc", "unsure"),
    "Answer.became": ("thành", "became"),
    "Fact.post": ("Chức vụ", "Posts"),
    "Fact.title": ("Học hàm, quân hàm", "Titles"),
    "Fact.role": ("Vai trò", "Roles"),
    "Fact.author": ("Tác giả", "Author"),
    "Fact.award": ("Khen thưởng", "Awards"),
    "Fact.parent": ("Thuộc", "Part of"),
    "Fact.lead": ("Đứng đầu theo năm", "Leads by year"),
    "Fact.deputy": ("Cấp phó theo năm", "Deputies by year"),
    "Fact.member": ("Thành viên", "Members"),
    "Fact.member_count": ("Số thành viên", "Member count"),
    "Fact.kind": ("Loại", "Kind"),
    "Fact.day": ("Ngày", "Day"),
    "Fact.venue": ("Nơi họp", "Venue"),
    "Fact.period": ("Kỳ đánh giá", "Period"),
    "Fact.organizer": ("Đơn vị tổ chức", "Organizers"),
    "Fact.participant": ("Người dự", "Participants"),
    "Fact.paper": ("Tài liệu", "Documents"),
    "judge.done": (
        "Đã ghi phán định số {number}: {left} – {right}: {answer}.",
        "Judgement {number} noted: {left} – {right}: {answer}.",
    ),
    "judge.undone": ("Đã rút lại phán định số {number}.", "Judgement {number} was taken back."),
    "judge.now": ("Nay là: {entities}.", "They are now: {entities}."),
    "judge.again": (
        "Chạy «kyyeu resolve» để quy tắc xét lại những gì dựa vào đây.",
        "Run “kyyeu resolve” so that the rules look again at what rests on this.",
    ),
    "issues.none": ("Không thấy chỗ nào không khớp.", "Nothing was found that does not add up."),
    "issues.document": ("{title} ({key})", "{title} ({key})"),
    "issues.one": ("  [{code}] {message}", "  [{code}] {message}"),
    "issues.contradictions": ("Các bài nói khác nhau:", "Papers contradict each other:"),
    "issues.total": (
        "{issues} chỗ ở {documents} tài liệu; {contradictions} chỗ các bài nói khác nhau.",
        "{issues} issues in {documents} documents; {contradictions} contradictions between papers.",
    ),
    "issues.unknown": (
        "kho không có tài liệu {key}; xem khoá bằng «kyyeu search»",
        "there is no document {key} in the archive; see keys with “kyyeu search”",
    ),
    "gaps.none": ("Không thiếu cuộc họp nào của cụm, khối nào.", "No meeting of any cluster is missing."),
    "gaps.cluster": (
        "{name} ({key}): có tài liệu từ {first} đến {last}, {meetings} cuộc họp.",
        "{name} ({key}): papers from {first} to {last}, {meetings} meetings.",
    ),
    "gaps.missing": ("  thiếu {kind}: {years}", "  no {kind}: {years}"),
    "gaps.total": (
        "{clusters} cụm, khối còn thiếu {meetings} cuộc họp.",
        "{clusters} clusters lack {meetings} meetings.",
    ),
    "Band.high": ("cao", "high"),
    "Band.medium": ("vừa", "medium"),
    "Band.low": ("thấp", "low"),
    "Facet.year": ("Năm", "Year"),
    "Facet.cluster": ("Cụm, khối", "Cluster"),
    "Facet.body": ("Đơn vị", "Body"),
    "Facet.form": ("Hình thức", "Form"),
    "Facet.grantor": ("Cơ quan tặng", "Grantor"),
    "Facet.role": ("Vai trò", "Role"),
    "Facet.status": ("Trạng thái", "Status"),
    "Facet.confidence": ("Độ tin cậy", "Confidence"),
    "Facet.review": ("Đã xem", "Review"),
    "export.chosen": (
        "{count} tài liệu có kết quả; xuất trọn từng tài liệu.",
        "{count} documents hold a hit; each is handed out whole.",
    ),
    "export.nothing": (
        "không có tài liệu nào như vậy, chưa ghi gì; hãy bớt từ hoặc bớt điều kiện",
        "there is no such document and nothing was written; use fewer words or conditions",
    ),
    "oai.name": ("Kỷ yếu hội nghị thi đua, khen thưởng", "Records of emulation and commendation meetings"),
    "oai.serving": (
        "OAI-PMH: {url}?verb=Identify (dừng bằng Ctrl-C)",
        "OAI-PMH: {url}?verb=Identify (stop with Ctrl-C)",
    ),
    "oai.busy": (
        "không lắng nghe được ở {host} cổng {port} ({error}); hãy chọn cổng khác bằng --port",
        "cannot listen on {host}, port {port} ({error}); choose another with --port",
    ),
    "export.files": ("Đã ghi {count} tệp vào {folder}: {names}.", "Wrote {count} files to {folder}: {names}."),
    "export.rows": ("Số dòng: {rows}.", "Rows: {rows}."),
    # What people settle about records, where values come from.
    "help.review": (
        "Xem hoặc duyệt các mục: đúng (accept), sửa (change), loại (reject), thêm (add), thu hồi (revoke), rút lại.",
        "Show or review the items of a document: accept, change, reject, add, revoke an award, undo.",
    ),
    "help.review.field": (
        "Trường được duyệt, gọi theo tên hay nhãn; dùng được nhiều lần, mỗi --field một --value.",
        "The field reviewed, by name or label; may be given several times, each with its --value.",
    ),
    "help.review.value": (
        "Giá trị mới; trường có nhiều giá trị thì nêu --value nhiều lần.",
        "The new value; for a field of many values give --value several times.",
    ),
    "help.review.quote": (
        "Những chữ trong tài liệu làm căn cứ.",
        "The words of the document that show it.",
    ),
    "help.review.number": (
        "Số của lần duyệt cần rút lại (xem bằng kyyeu history).",
        "The number of the correction to undo (see kyyeu history).",
    ),
    "help.review.by": ("Tên người duyệt (mặc định: KYYEU_BY).", "Who reviews (KYYEU_BY if not given)."),
    "help.review.why": (
        "Lý do; bắt buộc, trừ khi duyệt đúng.",
        "Why; needed for everything but accepting.",
    ),
    "help.review.json": ("In dạng JSON.", "Print as JSON."),
    "usage.no_by": ("thiếu --by: ai duyệt (hoặc đặt KYYEU_BY)", "--by is missing: who reviews (or set KYYEU_BY)"),
    "usage.no_why": ("thiếu --why: vì sao", "--why is missing: the reason"),
    "usage.no_field": ("thiếu --field và --value", "--field and --value are missing"),
    "usage.unpaired": (
        "số --field ({fields}) và số --value ({values}) không khớp: mỗi --field một --value",
        "--field ({fields}) and --value ({values}) do not match: each --field needs its --value",
    ),
    "usage.revoke": (
        "thu hồi cần --field date --value NGÀY --field decision --value VĂN-BẢN",
        "to revoke takes --field date --value DAY --field decision --value PAPER",
    ),
    "usage.not_for": ("{option} không dùng với {action}", "{option} does not go with {action}"),
    "usage.no_action": (
        "thiếu việc cần làm: accept, change, reject, add, revoke hay undo",
        "what to do is missing: accept, change, reject, add, revoke or undo",
    ),
    "review.document": ("{key} «{title}»", "{key} “{title}”"),
    "review.how": (
        "Duyệt một mục: kyyeu review KHOÁ accept|change|reject|undo; cả bản ghi: kyyeu review {key} accept.",
        "Review an item: kyyeu review KEY accept|change|reject|undo; the whole record: kyyeu review {key} accept.",
    ),
    "review.done": (
        "Đã ghi. Muốn rút lại: kyyeu review {key} undo.",
        "Noted. To take it back: kyyeu review {key} undo.",
    ),
    "review.undone": (
        "Đã rút lại lần duyệt số {number} ({action}, {by}).",
        "Correction {number} is undone ({action}, {by}).",
    ),
    "review.none": ("Mục không còn trong bản ghi.", "The item is not in the record any more."),
    "review.whole": (
        "Đã duyệt cả bản ghi {key}: {items} mục. Muốn rút lại: kyyeu review {key} undo.",
        "The whole record {key} is reviewed: {items} items. To take it back: kyyeu review {key} undo.",
    ),
    "review.revoked": ("thu hồi ngày {date} theo {decision}", "revoked on {date} by {decision}"),
    "review.alone": ("quy tắc không còn tìm thấy", "the rules no longer find it"),
    "review.empty": ("(trống)", "(empty)"),
    "Review.unreviewed": ("chưa duyệt", "unreviewed"),
    "Review.accepted": ("đã duyệt đúng", "accepted"),
    "Review.changed": ("đã sửa", "changed"),
    "Review.rejected": ("đã loại", "rejected"),
    "Review.added": ("người duyệt thêm", "added"),
    "Action.accept": ("duyệt đúng", "accept"),
    "Action.change": ("sửa", "change"),
    "Action.reject": ("loại", "reject"),
    "Action.add": ("thêm", "add"),
    "Action.revoke": ("ghi thu hồi", "revoke"),
    "Action.undo": ("rút lại", "undo"),
    "help.history": (
        "Kể lịch sử của một tài liệu hay một mục: bản quy tắc nào cho ra gì, ai đã duyệt gì, khi nào, vì sao.",
        "Tell the history of a document or an item: what versions of the rules gave, who settled what, when, why.",
    ),
    "help.history.json": ("In dạng JSON.", "Print as JSON."),
    "history.extraction": (
        "Lần trích {number}: bản {version}, {date}",
        "Extraction {number}: version {version}, {date}",
    ),
    "history.first": ("  bản ghi đầu tiên", "  the first record"),
    "history.same": ("  như lần trước", "  as before"),
    "history.no_corrections": ("Chưa ai duyệt gì.", "Nobody has reviewed anything."),
    "history.corrections": ("Đã duyệt ({count})", "Corrections ({count})"),
    "history.correction": (
        "  số {number}, {date}, {by}: {action} {item}",
        "  no. {number}, {date}, {by}: {action} {item}",
    ),
    "history.undoes": ("số {number}", "no. {number}"),
    "history.together": (" (cùng lúc với số {number})", " (with no. {number})"),
    "history.undone": (" (đã rút lại)", " (undone)"),
    "history.by_person": (
        "← {by}, {date}{reason}; quy tắc cho: {extracted}",
        "← {by}, {date}{reason}; the rules give: {extracted}",
    ),
    "history.by_rule": (
        "← {rule}, bản {version}, từ {since}: «{quote}» [{start}–{end}]",
        "← {rule}, version {version}, since {since}: “{quote}” [{start}–{end}]",
    ),
    "history.by_reader": ("← bản {version}, từ {since}", "← version {version}, since {since}"),
    "history.no_rule": ("không ghi quy tắc", "rule not stated"),
    "history.gave": ("Các lần trích đã cho:", "What the extractions gave:"),
    "history.past": (
        "  lần {number}, bản {version}, {date}: {item}",
        "  no. {number}, version {version}, {date}: {item}",
    ),
    "history.not_found": ("không tìm thấy", "not found"),
    "help.gold": (
        "Ghi tài liệu và bản ghi mà người đã duyệt cả, để đo bằng kyyeu evaluate.",
        "Write documents and the records that people reviewed as a whole, for kyyeu evaluate.",
    ),
    "help.gold.partly": (
        "Cả tài liệu mới duyệt một phần; mục chưa ai xem được coi như đúng.",
        "Documents reviewed in part too; what nobody looked at counts as right.",
    ),
    "gold.written": (
        "Đã ghi {count} tài liệu và bản ghi vào {folder}.",
        "Wrote {count} documents and records to {folder}.",
    ),
    "gold.partly": (
        "Bỏ qua {count} tài liệu mới duyệt một phần ({keys}). Duyệt xong thì: kyyeu review KHOÁ accept.",
        "Left out {count} documents reviewed in part ({keys}). When all is reviewed: kyyeu review KEY accept.",
    ),
    # Today's rules over the archive.
    "help.reextract": (
        "Đọc lại cả kho bằng quy tắc hôm nay: chạy thử và kể sẽ thêm, đổi, mất gì; chỉ ghi khi có --apply.",
        "Today's rules over the whole archive: a rehearsal that tells what would change; written only with --apply.",
    ),
    "help.reextract.apply": (
        "Ghi thật; mỗi tài liệu một giao dịch, dừng giữa chừng thì lần sau làm tiếp.",
        "Do it; a transaction a document, and a run that was stopped goes on next time.",
    ),
    "help.reextract.only": (
        "Chỉ tài liệu trích bằng bản quy tắc khác (old), hoặc không đọc được lần trước (failed).",
        "Only documents of another version of the rules (old), or not read last time (failed).",
    ),
    "help.reextract.verbose": ("Kể từng mục.", "List every item."),
    "help.reextract.json": (
        "In dạng JSON: mỗi tài liệu có thay đổi một dòng, dòng cuối là tổng.",
        "Print as JSON: a line a document that changes, and the sum as the last line.",
    ),
    "reextract.goes_on": ("Làm tiếp lần chạy trước.", "Going on with the run before."),
    "reextract.rehearsed": (
        "Chạy thử, chưa ghi gì: {total} tài liệu; {changed} sẽ đổi, {same} như cũ, {new} nay đọc được, {failed} lỗi.",
        "Rehearsed only: {total} documents; {changed} would change, {same} not, {new} now read, {failed} failed.",
    ),
    "reextract.done": (
        "Đã ghi: {total} tài liệu; {changed} đổi, {same} như cũ, {new} nay đọc được, {failed} lỗi.",
        "Done: {total} documents; {changed} changed, {same} not, {new} read now, {failed} failed.",
    ),
    "reextract.columns": ("thêm   đổi   mất  nguyên", "  new change  gone   same"),
    "reextract.by_rule": ("Theo quy tắc", "By rule"),
    "reextract.rule": (
        "  {part}, {rule}: thêm {appeared}, đổi {changed}, mất {vanished}",
        "  {part}, {rule}: {appeared} new, {changed} changed, {vanished} gone",
    ),
    "reextract.more": (
        "      … và {count} mục nữa (xem đủ bằng --verbose)",
        "      … and {count} more (all with --verbose)",
    ),
    "reextract.settled": (
        "{count} mục người đã duyệt được giữ nguyên.",
        "{count} items that people settled stay as they are.",
    ),
    "reextract.alone": (
        "{source}: «{title}» đã duyệt, nhưng quy tắc không còn tìm thấy; vẫn giữ.",
        "{source}: “{title}” was settled, but the rules no longer find it; it stays.",
    ),
    "reextract.apply": ("Để ghi thật: kyyeu reextract --apply", "To do it: kyyeu reextract --apply"),
    # The archive kept whole.
    "help.verify": (
        "Kiểm tra kho: từng bản gốc theo mã băm, từng trích dẫn theo văn bản, từng khoá và chỗ dẫn; mỗi lỗi một dòng.",
        "Check the archive: every original, quote, key and reference; one line a fault.",
    ),
    "help.verify.json": ("In dạng JSON, mỗi lỗi một dòng.", "Print as JSON, one line a fault."),
    "verify.fault": ("{where}: {what}", "{where}: {what}"),
    "verify.seen": (
        "Đã kiểm {documents} tài liệu, {originals} bản gốc, {quotes} trích dẫn, {rows} dòng: {faults} lỗi.",
        "Checked {documents} documents, {originals} originals, {quotes} quotes, {rows} rows: {faults} faults.",
    ),
    "help.backup": (
        "Sao lưu cả kho vào một tệp mới, ngay khi kho đang dùng, rồi đọc lại để kiểm.",
        "Back the archive up into a new file, while it is in use, and read it back.",
    ),
    "backup.done": (
        "Đã sao lưu {documents} tài liệu, {originals} bản gốc vào {file} ({megabytes:.1f} MB); đã đọc lại, khớp.",
        "Backed up {documents} documents, {originals} originals to {file} ({megabytes:.1f} MB); read back, all right.",
    ),
    "backup.missing": (
        "Kho thiếu hoặc hỏng bản gốc {sha256}, bản sao lưu không có nó; xem bằng «kyyeu verify».",
        "The archive lacks original {sha256}, and so does the backup; see “kyyeu verify”.",
    ),
    "help.restore": (
        "Lập kho mới từ một tệp sao lưu; không bao giờ ghi đè lên kho đã có.",
        "Make a new archive of a backup; never over one that is there.",
    ),
    "restore.done": (
        "Đã khôi phục {documents} tài liệu, {originals} bản gốc vào {folder} (sao lưu ngày {date}).",
        "Restored {documents} documents, {originals} originals to {folder} (backup of {date}).",
    ),
    "check.fine": (
        "Từ điển, sổ quy tắc, bảng viết tắt, tệp trang: không có lỗi.",
        "Lexicons, rule books, abbreviations, site files: no faults.",
    ),
    "check.faults": ("{count} lỗi.", "{count} faults."),
    # A record in words.
    "show.no_meeting": ("Cuộc họp: không ghi cuộc họp nào", "Meeting: none is written down"),
    "MeetingKind.annual_review": ("tổng kết", "annual review"),
    "MeetingKind.interim_review": ("sơ kết", "interim review"),
    "MeetingKind.training": ("tập huấn", "training"),
    "MeetingKind.seminar": ("toạ đàm, hội thảo", "seminar"),
    "MeetingKind.congress": ("đại hội", "congress"),
    "MeetingKind.launch": ("phát động", "launch"),
    "MeetingKind.ceremony": ("lễ trao tặng, lễ kỷ niệm", "ceremony"),
    "MeetingKind.signing": ("ký kết giao ước", "signing"),
    "MeetingKind.session": ("phiên họp, giao ban", "session"),
    "MeetingKind.conference": ("hội nghị", "conference"),
    "Mode.in_person": ("trực tiếp", "in person"),
    "Mode.online": ("trực tuyến", "online"),
    "Mode.hybrid": ("trực tiếp kết hợp trực tuyến", "hybrid"),
    "Role.chair": ("chủ trì", "chair"),
    "Role.attendee": ("tham dự", "attendee"),
    "Role.speaker": ("phát biểu", "speaker"),
    "Role.presenter": ("trình bày", "presenter"),
    "Role.secretary": ("thư ký", "secretary"),
    "Role.awardee": ("được khen thưởng", "awardee"),
    "DecisionKind.agreement": ("thống nhất", "agreement"),
    "DecisionKind.directive": ("yêu cầu, đề nghị", "directive"),
    "DecisionKind.election": ("bầu, suy tôn", "election"),
    "DecisionKind.plan": ("kế hoạch", "plan"),
    "DecisionKind.conclusion": ("kết luận", "conclusion"),
    "AwardStatus.proposed": ("đề nghị", "proposed"),
    "AwardStatus.conferred": ("đã tặng", "conferred"),
    # How right the records are.
    "help.evaluate.floors": (
        "Tệp ghi mức sàn: lỗi nếu phần nào kém hơn, hoặc tài liệu đã thay đổi.",
        "A file of floors: it is a fault where a part is below, or the documents have changed.",
    ),
    "help.evaluate.update": (
        "Lấy số liệu hôm nay làm mức sàn, kèm lý do.",
        "Make today's figures the floors, for the reason given.",
    ),
    "help.evaluate.against": (
        "So từng giá trị với bản ghi mà quy tắc ở phiên bản git này cho ra: thêm đúng gì, mất gì.",
        "Hold each value against the records that the rules of this git revision give: what was gained and lost.",
    ),
    "against.no_git": (
        "{root} không phải kho git, hoặc máy chưa cài git; --against chỉ chạy được từ bản sao git của chương trình",
        "{root} is no git repository, or git is not installed; --against runs in a git clone of the program only",
    ),
    "against.unknown": (
        "không có phiên bản «{revision}» trong kho git {root}; xem các phiên bản bằng «git log --oneline»",
        "there is no revision “{revision}” in the git repository {root}; see “git log --oneline”",
    ),
    "against.fails": (
        "phiên bản «{revision}» không chạy được ở đây ({error}); hãy chọn phiên bản khác",
        "revision “{revision}” does not run here ({error}); choose another",
    ),
    "against.lacks": (
        "phiên bản «{revision}» chưa có phần {room}/ nên không so được; hãy chọn phiên bản mới hơn",
        "revision “{revision}” has no {room}/ yet and cannot be compared; choose a later one",
    ),
    "against.total": (
        "So với {revision}: F1 trung bình {before:.3f} → {now:.3f}; đúng thêm {gained} giá trị, mất {lost}.",
        "Against {revision}: mean F1 {before:.3f} → {now:.3f}; {gained} values gained, {lost} lost.",
    ),
    "against.part": ("{part}: F1 {before:.3f} → {now:.3f}", "{part}: F1 {before:.3f} → {now:.3f}"),
    "against.gained.missed": ("nay tìm thấy", "found now"),
    "against.gained.false": ("nay hết thừa", "false no more"),
    "against.lost.missed": ("nay thiếu", "missed now"),
    "against.lost.false": ("nay thừa", "false now"),
    "evaluate.yes": ("có", "yes"),
    "evaluate.no": ("không", "no"),
    "gate.mean": ("trung bình các phần", "mean of the parts"),
    "gate.pinned": ("{folder}: đã ghi mức sàn vào {file}.", "{folder}: floors written to {file}."),
    "gate.none": (
        '{folder}: {file} chưa có mức sàn; ghi bằng --update-floors "lý do" (hoặc make gate UPDATE="lý do")',
        '{folder}: no floors in {file}; write them with --update-floors "reason" (or make gate UPDATE="reason")',
    ),
    "gate.fallen": (
        "{part}: F1 {now:.4f}, dưới mức sàn {floor:.4f}",
        "{part}: F1 {now:.4f}, below its floor {floor:.4f}",
    ),
    "gate.changed": (
        '{folder}: tài liệu hay bản ghi mẫu đã thay đổi từ khi ghi mức sàn; ghi lại bằng --update-floors "lý do"',
        '{folder}: documents or gold records have changed since the floors; write anew with --update-floors "reason"',
    ),
    "gate.holds": ("{folder}: mọi phần đều từ mức sàn trở lên.", "{folder}: every part is at its floor or above."),
    "part.report": ("có phải tường thuật họp", "report or not"),
    "part.meeting.facts": ("cuộc họp: dữ kiện", "meeting: facts"),
    "part.meeting.texts": ("cuộc họp: tên, nơi, ai mở", "meeting: texts"),
    "part.published": ("ngày đăng", "published"),
    "part.authors": ("tác giả", "authors"),
    "part.participants": ("người tham dự", "participants"),
    "part.participants.roles": ("  vai trò", "  roles"),
    "part.participants.positions": ("  chức vụ", "  positions"),
    "part.participants.titles": ("  học hàm, quân hàm", "  titles"),
    "part.delegations": ("đoàn dự", "delegations"),
    "part.clusters": ("cụm, khối", "clusters"),
    "part.clusters.members": ("  thành viên", "  members"),
    "part.clusters.member_count": ("  số thành viên", "  member count"),
    "part.clusters.terms": ("  trưởng, phó theo năm", "  leadership"),
    "part.decisions": ("quyết định", "decisions"),
    "part.decisions.kind": ("  loại, khi tìm thấy", "  kind, where found"),
    "part.decisions.issuer": ("  ai nêu, khi tìm thấy", "  issuer, where found"),
    "part.awards": ("khen thưởng", "awards"),
    "part.awards.status_grantor": ("  kèm tình trạng, cấp khen", "  with status and grantor"),
    "part.references": ("văn bản dẫn", "references"),
    "part.figures": ("số liệu", "figures"),
    "evaluate.columns": ("chính xác   phủ    F1   đúng  thừa thiếu", "precision recall   F1  right false missed"),
    "evaluate.total": (
        "{documents} tài liệu, {failed} không đọc được; bằng chứng sai: {faults}/{items} mục; F1 trung bình {mean:.3f}",
        "{documents} documents, {failed} failed; evidence at fault: {faults} of {items} items; mean F1 {mean:.3f}",
    ),
    "evaluate.by_format": ("Theo định dạng", "By format"),
    "evaluate.by_kind": ("Theo loại cuộc họp", "By kind of meeting"),
    "evaluate.by_body": ("Theo loại đơn vị", "By kind of body"),
    "evaluate.no_meeting": ("không phải tường thuật họp", "no meeting reported"),
    "evaluate.no_kind": ("không rõ loại", "kind not stated"),
    "evaluate.group": (
        "  {name}: {documents} tài liệu, F1 trung bình {mean:.3f}",
        "  {name}: {documents} documents, mean F1 {mean:.3f}",
    ),
    "evaluate.reliability": (
        "Độ tin cậy nêu ra so với tỷ lệ đúng (sai lệch trung bình {error:.3f})",
        "Stated confidence against what was right (expected calibration error {error:.3f})",
    ),
    "evaluate.bin": (
        "  {low:.1f}–{high:.1f}: {items} mục, nêu {stated:.3f}, đúng {right:.3f}",
        "  {low:.1f}–{high:.1f}: {items} items, stated {stated:.3f}, right {right:.3f}",
    ),
    "evaluate.missed": ("thiếu", "missed"),
    "evaluate.false": ("thừa", "false"),
    "evaluate.evidence": ("bằng chứng sai: {document}: {part}", "evidence at fault: {document}: {part}"),
    "evaluate.nothing": (
        "không thấy bản ghi mẫu nào trong {folder}; cần TÊN.json cạnh đúng một TÊN.<đuôi khác>",
        "no gold files in {folder}; a gold file is NAME.json beside exactly one NAME.<other ending>",
    ),
    "evaluate.bad_json": (
        "{file}: không phải JSON hợp lệ ({error}); sửa tệp rồi chạy lại",
        "{file}: no valid JSON ({error}); mend it",
    ),
    # The crawl.
    "help.crawl": (
        "Hỏi các trang đang theo dõi, giữ trang mới đúng như nhận được, và đọc ngay vào kho.",
        "Ask the sites watched, keep new pages exactly as served, and read them into the archive.",
    ),
    "help.crawl.sites": (
        "Thư mục các tệp trang (mặc định: KYYEU_SITES, nếu không có thì của chương trình).",
        "The folder of site files (KYYEU_SITES, else the program's own).",
    ),
    "help.crawl.contact": (
        "Địa chỉ để chủ trang liên hệ hay phản đối, ghi trong mọi lượt hỏi (mặc định: KYYEU_CONTACT).",
        "Where a site's owner can ask or object; said in every request (KYYEU_CONTACT).",
    ),
    "help.crawl.json": ("In kết quả dạng JSON, mỗi trang một dòng.", "Print the outcome as JSON, one line a site."),
    "crawl.no_sites": (
        "không có trang nào để theo dõi; lập tệp trang bằng «kyyeu new-site TÊN ĐỊA-CHỈ»",
        "there are no sites to watch; make a site file with “kyyeu new-site NAME URL”",
    ),
    "crawl.no_contact": (
        "cần địa chỉ liên hệ để chủ trang biết ai đang hỏi: --contact hoặc KYYEU_CONTACT",
        "a contact is needed, so that a site's owner knows who is asking: --contact or KYYEU_CONTACT",
    ),
    "crawl.asking": ("{site}: đang hỏi {title} …", "{site}: asking {title} …"),
    "crawl.site": (
        (
            "{site}: mới {new} (tường thuật {reports}), sửa {changed}, nguyên {same}, dời {moved}, mất {gone}, "
            "hỏng {failed}; {requests} lượt hỏi, {kilobytes:.0f} kB."
        ),
        (
            "{site}: new {new} (reports {reports}), changed {changed}, same {same}, moved {moved}, gone {gone}, "
            "failed {failed}; {requests} requests, {kilobytes:.0f} kB."
        ),
    ),
    "crawl.why": ("{site}: {why}.", "{site}: {why}."),
    "crawl.skipped": ("{site}: chưa hỏi, vì {why}.", "{site}: not asked: {why}."),
    "crawl.error": ("{site}: lỗi: {why}; chạy lại để làm tiếp.", "{site}: error: {why}; run again to go on."),
    "crawl.done": (
        "{sites} trang: mới {new} ({reports} tường thuật), sửa {changed}, mất {gone}, hỏng {failed}; hỏi {requests}.",
        (
            "{sites} sites: {new} new ({reports} reports), {changed} changed, {gone} gone, {failed} failed; "
            "{requests} requests."
        ),
    ),
    "crawl.alarm": ("BÁO ĐỘNG {site}, {word}: {told}.", "ALARM {site}, {word}: {told}."),
    "Word.well": ("tốt", "well"),
    "Word.silent": ("im lặng", "silent"),
    "Word.changed": ("đổi khác", "changed"),
    "Word.failing": ("hỏng", "failing"),
    "Word.unseen": ("chưa chạy", "not run yet"),
    "help.sites": (
        "Cho biết từng trang thế nào (tốt, im lặng, đổi khác, hỏng): lần thành công cuối, số mới so với mong đợi.",
        "Tell how each site is (well, silent, changed, failing): last success, new pages against what is expected.",
    ),
    "sites.never": ("chưa lần nào", "never"),
    "sites.share": (" ({percent} % số trang mới)", " ({percent} % of the new pages)"),
    "sites.row": (
        (
            "{word} · {site} · {title} · thành công {last} · 30 ngày: mới {new}/{expected_new}, "
            "tường thuật {reports}/{expected_reports}{share}, hỏng lần cuối {failed}"
        ),
        (
            "{word} · {site} · {title} · last success {last} · 30 days: new {new}/{expected_new}, "
            "reports {reports}/{expected_reports}{share}, failed last time {failed}"
        ),
    ),
    "sites.why": (" · {why}", " · {why}"),
    "help.schedule": (
        "Hỏi từng trang theo lịch riêng, năm này qua năm khác; mở máy chủ Prefect nếu chưa có. Dừng bằng Ctrl-C.",
        "Crawl each site on its schedule, for years; starts a Prefect server where none runs. Stop with Ctrl-C.",
    ),
    "help.schedule.port": (
        "Cổng của máy chủ Prefect trên máy này (mặc định 4200), nếu không đặt PREFECT_API_URL.",
        "The port of the Prefect server on this machine (4200), where PREFECT_API_URL is not set.",
    ),
    "help.schedule.cron": ("Lịch chung thay cho lịch của từng trang.", "One schedule instead of each site's own."),
    "help.schedule.pool": (
        "Giao lịch cho nhóm máy chạy (work pool) này của Prefect rồi thoát.",
        "Hand the schedules over to this work pool of Prefect, and exit.",
    ),
    "schedule.server": ("Đang mở máy chủ Prefect ở {url} …", "Starting a Prefect server at {url} …"),
    "schedule.serving": (
        "Đang theo dõi {sites} trang theo lịch; xem ở {url}. Dừng bằng Ctrl-C.",
        "Watching {sites} sites on their schedules; see {url}. Stop with Ctrl-C.",
    ),
    "schedule.site": ("  {site}: {cron}", "  {site}: {cron}"),
    "schedule.no_pool": (
        "máy chủ Prefect không có nhóm máy chạy {pool}; tạo bằng «prefect work-pool create {pool} --type process»",
        "the Prefect server has no work pool {pool}; make it with “prefect work-pool create {pool} --type process”",
    ),
    "schedule.handed_over": (
        "Đã giao lịch của {sites} trang cho nhóm {pool}.",
        "Handed the schedules of {sites} sites over to the pool {pool}.",
    ),
    "help.new_site": (
        "Xem một trang danh sách tin, đề xuất tệp trang, lưu hai trang mẫu và điều phải thấy ở đó.",
        "Look at a list of news, propose a site file, save two pages and what is to be seen in them.",
    ),
    "help.new_site.private": (
        "Cho phép trang nằm ở địa chỉ nội bộ.",
        "The site may lie at a private address.",
    ),
    "new_site.exists": ("đã có {file}; hãy chọn tên khác", "there is {file} already; choose another name"),
    "new_site.name": (
        "tên trang chỉ gồm chữ thường không dấu, số và gạch nối: {name}",
        "a site's name is small letters without tones, digits and hyphens: {name}",
    ),
    "new_site.url": ("{url} không phải địa chỉ http:// hay https://", "{url} is no http:// or https:// address"),
    "new_site.failed": ("không đề xuất được tệp trang: {why}", "no site file can be proposed: {why}"),
    "new_site.done": (
        (
            "Đã ghi {file}: {articles} tin bài trên trang danh sách, trang sau: {next}. Hãy xem lại tệp ấy và "
            "{folder}, rồi chạy kyyeu check."
        ),
        (
            "Wrote {file}: {articles} articles on the list, next page: {next}. Look the file over, and {folder}, "
            "then run kyyeu check."
        ),
    ),
    "new_site.no_next": ("không thấy", "none found"),
    "help.rebuild": (
        "Dựng kho mới chỉ từ các tệp WARC của kho, rồi so từng bản ghi với kho cũ.",
        "Make an archive anew from the WARC files alone, and hold it against the old one, record by record.",
    ),
    "rebuild.done": (
        "Đã dựng lại {documents} tài liệu từ {captures} lượt lưu vào {folder}: {same} giống hệt, {different} khác.",
        "Rebuilt {documents} documents of {captures} captures in {folder}: {same} the same, {different} different.",
    ),
    "rebuild.elsewhere": (
        "{count} tài liệu của kho cũ không do thu thập mà có, nên không dựng lại từ WARC được.",
        "{count} documents of the old archive came from no crawl, and cannot be rebuilt from WARC.",
    ),
    "verify.chain": (
        "Đã lần {documents} tài liệu thu thập về {captures} bản ghi WARC: {faults} lỗi.",
        "Traced {documents} crawled documents to {captures} WARC records: {faults} faults.",
    ),
    # A document set aside.
    "refused": ("{name}: {reason}; {advice}.", "{name}: {reason}; {advice}."),
}

# Why a document was set aside, by the code of the reason. The rooms say it in Vietnamese, with the particulars.
REFUSALS: dict[str, tuple[str, str]] = {
    "bad_name": ("its name, or the link, leads nowhere", "rename it, or name the file itself"),
    "binary": ("it holds no text", "hand in HTML, PDF, Word, TXT or a scan"),
    "damaged": ("it is broken or cut off", "get the whole file from its source again"),
    "died": ("the reading process was stopped half way", "it may be broken; open it, save it anew, and try again"),
    "empty": ("it is empty", "check the source and get the file again"),
    "encrypted": ("it asks for a password", "open it with the password and save it without one"),
    "internal": ("an error of the program", "send it to the developers, with “kyyeu --debug extract”"),
    "folder": ("it is a folder", "name the file itself"),
    "forbidden": ("no right to read it", "ask for the right to read it and run again"),
    "io": ("it could not be read from the disk", "check the disk and run again"),
    "io_error": ("it could not be read from the disk", "check the disk and run again"),
    "missing": ("there is no such file", "check the path"),
    "memory": ("it takes too much memory to read", "split it, or save it in a simpler form"),
    "no_rights": ("no right to read it", "ask for the right to read it and run again"),
    "original": ("the archive's copy is lost or damaged", "see “kyyeu verify”, and get it from a backup"),
    "not_a_file": ("it is no plain file", "name HTML, PDF, Word, TXT files or scans"),
    "picture": ("it is a picture in which no text can be read", "scan it anew at 300 dpi, or hand in a file with text"),
    "program_missing": (
        "the program that reads this kind of file is not installed",
        "install tesseract-ocr and tesseract-ocr-vie for scans, antiword or libreoffice-writer for .doc, .rtf, .odt",
    ),
    "scanned": ("it is a scan in which no text can be read", "scan it anew at 300 dpi, or hand in a PDF with text"),
    "too_large": ("it is too large", "split it into smaller files"),
    "too_slow": ("it took too long to read", "split it, or save it in a simpler form"),
    "unreadable": ("it cannot be read", "open it, save it anew, and try again"),
    "unsupported": ("it is of a kind that cannot be read", "save it as HTML, PDF, DOCX or TXT"),
    "vanished": ("there is no such file", "check the path; it may just have been removed or moved"),
}


@dataclass(frozen=True)
class Speech:
    """Says messages in one language."""

    language: Language = "vi"

    def __call__(self, message: str, /, **values: Any) -> str:
        """The message with its values filled in. An unknown message is an error of ours (KeyError)."""
        return self.pick(*MESSAGES[message]).format(**values)

    def pick(self, vietnamese: str, english: str) -> str:
        """One of two wordings: the way the labels of fields are declared."""
        return english if self.language == "en" else vietnamese

    def refused(self, name: str, code: str, reason: str, advice: str) -> str:
        """The line on a document that was set aside; a code without English words is told as its room tells it."""
        if self.language == "en" and code in REFUSALS:
            reason, advice = REFUSALS[code]
        return self("refused", name=name, reason=reason, advice=advice)
