"""Decisions: each kind and rule, lists, who decides, and what decides nothing."""

import pytest

from extractors import extract
from extractors.rulebook import rulebook
from tests.extractors.lines import Line, decisions_in, document, report

PIN, MAN = "Lò Văn Pín", "Vi Thị Mận"
CHAIR = "Đồng chí Lò Văn Pín, Phó Chủ tịch UBND huyện chủ trì Hội nghị."
AGREEMENT, DIRECTIVE, ELECTION, PLAN, CONCLUSION = "agreement", "directive", "election", "plan", "conclusion"
Told = list[tuple[str, str, str | None]]


def decisions(*lines: Line) -> Told:
    return decisions_in(extract(report(*lines)))


@pytest.mark.parametrize(
    ("rule", "sentence", "kind", "issuer"),
    [
        ("election", "Hội nghị đã bầu Sở Y tế làm Khối trưởng, Sở Tài chính làm Khối phó năm 2024.", ELECTION, "Hội nghị"),
        ("election", "Các đơn vị thống nhất suy tôn Trường Cao đẳng Y tế Bạch Giang làm Cụm trưởng năm 2024.", ELECTION, "Các đơn vị"),
        ("election", "Đại hội đã bầu Đoàn đại biểu gồm 15 đồng chí dự Đại hội Thi đua yêu nước tỉnh.", ELECTION, "Đại hội"),
        ("launch", "Hội nghị cũng thông báo kế hoạch tổ chức hội thi cắm hoa năm 2024.", PLAN, "Hội nghị"),
        ("launch", "Ông Lò Văn Pín đã thông báo kế hoạch phát động thi đua quý I.", PLAN, PIN),
        ("pact", "Tại Hội nghị, đại diện 9 đơn vị đã ký kết giao ước thi đua năm 2024.", AGREEMENT, "đại diện 9 đơn vị"),
        ("agreement", "Hội nghị đã thống nhất cao với dự thảo Kế hoạch thi đua năm 2024.", AGREEMENT, "Hội nghị"),
        ("agreement", "Các đại biểu nhất trí với nội dung báo cáo và 10 tiêu chí chấm điểm.", AGREEMENT, "Các đại biểu"),
        ("agreement", "100% đại biểu biểu quyết thông qua Quy chế hoạt động của Cụm.", AGREEMENT, "100% đại biểu"),
        ("ask", "Đồng chí Lò Văn Pín đề nghị các đơn vị thực hiện nghiêm Luật Thi đua, khen thưởng.", DIRECTIVE, PIN),
        ("ask", "Phát biểu tại Hội nghị, bà Vi Thị Mận mong muốn các trường tiếp tục đổi mới nội dung sinh hoạt.", DIRECTIVE, MAN),
        ("ask", "Ông Lò Văn Pín yêu cầu sau Hội nghị các đơn vị khẩn trương hoàn thiện hồ sơ.", DIRECTIVE, PIN),
        ("ask_joined", "Đồng chí Lò Văn Pín ghi nhận kết quả của Cụm và yêu cầu các đơn vị tiếp tục phát huy.", DIRECTIVE, PIN),
        ("must", "Đồng chí Lò Văn Pín nhấn mạnh các đơn vị cần phát hiện nhân tố mới ngay từ cơ sở.", DIRECTIVE, PIN),
        ("must", "Kết luận Hội nghị, ông Lò Văn Pín cho rằng Cụm phải chủ động tổ chức kiểm tra chéo.", DIRECTIVE, PIN),
        ("go_on", "Bà Vi Thị Mận nhấn mạnh, thời gian tới, các chi hội tiếp tục đẩy mạnh chăm sóc vườn cây.", DIRECTIVE, MAN),
        ("ahead", "Trong thời gian tới, các đơn vị trong Cụm tiếp tục đẩy mạnh phong trào thi đua yêu nước.", PLAN, "các đơn vị trong Cụm"),
        ("assign", "Kết luận Hội nghị, đồng chí Lò Văn Pín giao Phòng Nội vụ hoàn thiện hồ sơ trước ngày 20/01/2024.", DIRECTIVE, PIN),
        ("undertake", "Bà Vi Thị Mận cho biết Cụm trưởng năm 2024 sẽ ban hành lịch kiểm tra trong quý I.", CONCLUSION, MAN),
        ("closing", "Kết luận Hội nghị, ông Lò Văn Pín thông tin Cụm sẽ họp phiên tới vào tháng 7.", CONCLUSION, PIN),
        ("aim", "Năm 2024, Cụm phấn đấu 100% đơn vị không nợ báo cáo, không trễ hồ sơ.", PLAN, "Cụm"),
        ("ask", "Thời gian tới, Sở Nội vụ yêu cầu các đơn vị đẩy mạnh công tác tuyên truyền.", DIRECTIVE, "Sở Nội vụ"),
        ("launch", "Thay mặt Cụm, đồng chí Lò Văn Pín phát động phong trào thi đua năm 2024 với ba nội dung.", PLAN, PIN),
        ("pact_says", "Theo giao ước, năm nay các chi hội phấn đấu trồng 2.000 cây quế.", AGREEMENT, "các chi hội"),
        ("adoption", "Hội nghị đã thông qua bảng điểm mới của Cụm.", AGREEMENT, "Hội nghị"),
        ("accepts", "Kết luận Hội nghị, ông Lò Văn Pín đồng ý bỏ tiêu chí phụ trong bảng điểm.", CONCLUSION, PIN),
        ("assign", "Đồng chí Lò Văn Pín phân công Phòng Nội vụ theo dõi việc trồng quế.", DIRECTIVE, PIN),
        ("ask", "Bà Vi Thị Mận dặn các xã chớ để dồn hồ sơ vào cuối năm.", DIRECTIVE, MAN),
        ("ask", "Ông Lò Văn Pín chốt lại ba việc: lập tổ, mở sổ, nộp quỹ.", DIRECTIVE, PIN),
        ("ask_joined", "Bà Vi Thị Mận chúc mừng Cụm và mong muốn Hội Làm vườn huyện tiếp tục giúp các xã.", DIRECTIVE, MAN),
        ("pact", "Đại diện 4/4 xã cũng ký bổ sung giao ước thi đua.", AGREEMENT, "Đại diện 4/4 xã"),
        ("launch", "Bà Vi Thị Mận quán triệt Kế hoạch số 7/KH-HLV về tổ chức hội thi cắm hoa.", PLAN, MAN),
        ("assign", "Hội nghị giao Thường trực Cụm hoàn chỉnh báo cáo.", DIRECTIVE, "Hội nghị"),
        ("ask", "Một số đơn vị kiến nghị tỉnh bổ sung kinh phí.", DIRECTIVE, "Một số đơn vị"),
        ("ask", "Thời gian tới, đề nghị các đơn vị khắc phục tồn tại.", DIRECTIVE, None),
        ("launch", "Tại Hội nghị, Cụm đã phát động phong trào thi đua “Mỗi nhà một vườn quế”.", PLAN, "Cụm"),
        ("aim", "Cụm đề ra phương hướng năm 2024: trồng mới 30 ha quế.", PLAN, "Cụm"),
        ("election", "Vai trò Khối trưởng năm 2024 được giao cho Đoàn xã Nà Kẹ.", ELECTION, None),
        ("pledge", "Ông Lò Văn Pín nhấn mạnh: Hội Làm vườn huyện sẽ mở lớp ghép cây.", CONCLUSION, PIN),
        ("pledge", "Ông Lò Văn Pín khẳng định trong thời gian tới hai xã tiếp tục triển khai việc đổi giống.", CONCLUSION, PIN),
        ("must", "Bà Vi Thị Mận nói, thay vì hô hào, hãy bắt tay vào trồng cây.", DIRECTIVE, MAN),
        ("must", "Bà Vi Thị Mận cho rằng mỗi hội viên phải là một người giữ rừng.", DIRECTIVE, MAN),
        ("ask", "Bà Vi Thị Mận nhắn nhủ các em chăm sóc vườn cây.", DIRECTIVE, MAN),
        ("must", "Bà Vi Thị Mận nói hội viên ở nơi khó khăn, đường xa phải được quan tâm trước.", DIRECTIVE, MAN),
        ("must", "Bà Vi Thị Mận nói bảng điểm mới phải dễ hiểu.", DIRECTIVE, MAN),
        ("should", "Theo ông Lò Văn Pín, nên quy định rõ mức quỹ.", DIRECTIVE, PIN),
        ("election", "Ban Chấp hành đã bầu bà Vi Thị Mận giữ chức Chủ tịch Hội.", ELECTION, "Ban Chấp hành"),
        ("must", "Bà Vi Thị Mận nhấn mạnh tuyệt đối không được đốt nương gần vườn ươm.", DIRECTIVE, MAN),
        ("should", "Bà Vi Thị Mận cho rằng các xã nên có chung một vườn ươm.", DIRECTIVE, MAN),
        ("should", "Theo ông Lò Văn Pín, không nên cứng nhắc bảng điểm.", DIRECTIVE, PIN),
        ("ask", "Ông Lò Văn Pín đề nghị chính quyền xã tiếp tục giữ rừng.", DIRECTIVE, PIN),
        ("ask", "Ông Lò Văn Pín kiến nghị Chính phủ sửa quy định về quỹ rừng.", DIRECTIVE, PIN),
        ("ask", "Ông Lò Văn Pín yêu cầu lãnh đạo năm xã dựng nhà tặng hộ nghèo.", DIRECTIVE, PIN),
        ("agreement", "Hai bên nhất trí mở chung một chợ quế.", AGREEMENT, "Hai bên"),
        ("aim", "Các nhiệm vụ trong năm 2031 bao gồm trồng quế và mở đường lên nương.", PLAN, None),
        ("election", "Đại hội đã bầu ra BCH mới gồm 5 đồng chí.", ELECTION, "Đại hội"),
        ("election", "Đại hội bầu bà Vi Thị Mận, ông Lò Văn Pín vào Ban Chấp hành Hội.", ELECTION, "Đại hội"),
        ("election", "Bà Vi Thị Mận được tín nhiệm bầu lại làm Chủ tịch Hội Làm vườn.", ELECTION, None),
        ("pact", "Chủ tịch UBND của 7 xã, phường ở Mường Lát đã ký giao ước giữ rừng.", AGREEMENT,
         "Chủ tịch UBND của 7 xã, phường ở Mường Lát"),
        ("intend", "Ông Lò Văn Pín cho biết xã xác định cần lập thêm vườn ươm.", CONCLUSION, PIN),
        ("planned", "Sau hội thi, ban tổ chức sẽ dành mười suất quà cho các tổ.", CONCLUSION, "ban tổ chức"),
        ("pledge", "Ông Lò Văn Pín nói: Sở Nông nghiệp TP. Mường Lát sẽ khoanh vùng trồng quế.", CONCLUSION, PIN),
        ("aim", "Bà Vi Thị Mận cho biết nhiệm vụ, giải pháp trong thời gian tới là giữ vườn ươm.", PLAN, MAN),
        ("agreement", "Hầu hết đại diện các xã đồng ý mở đường lên vườn ươm.", AGREEMENT,
         "Hầu hết đại diện các xã"),
        ("aims", "Sang năm 2031, hợp tác xã có kế hoạch mở thêm hai vườn ươm.", PLAN, "hợp tác xã"),
        ("aims", "Bà Vi Thị Mận còn cho hay, các tổ đang nghiên cứu để mở chợ quế.", PLAN, MAN),
        ("aims", "Đồng thời, xã cũng phấn đấu trồng mới ba vạn cây quế.", PLAN, "xã"),
        ("vows", "Bên cạnh đó, Đại hội cũng khẳng định quyết tâm giữ rừng đầu nguồn.", CONCLUSION, "Đại hội"),
        ("sums_up", "Kết luận Hội nghị, bà Vi Thị Mận cho rằng quỹ còn ít vì các tổ thiếu quyết liệt.", CONCLUSION, MAN),
        ("aim", "Theo Hội Làm vườn, những hoạt động trọng tâm năm 2031 bao gồm trồng quế.", PLAN, "Hội Làm vườn"),
        ("must", "Theo Phó Chủ tịch UBND huyện, việc giữ rừng phải đồng bộ.", DIRECTIVE, PIN),
        ("will_be", "Thông báo sẽ được gửi đến các tổ trước ngày 5/3.", PLAN, None),
        ("will_be", "Theo kế hoạch, vườn ươm này sẽ hoàn thành trong năm 2031.", PLAN, None),
        ("signed", "Tại buổi lễ, lãnh đạo hai hợp tác xã đã ký biên bản thỏa thuận mua quế.", AGREEMENT,
         "lãnh đạo hai hợp tác xã"),
        ("election", "Kết quả, 100% phiếu tín nhiệm bà Vi Thị Mận giữ chức Chủ tịch Hội Làm vườn.", ELECTION, None),
        ("agreement", "Kết quả, 41/45 đại biểu đồng ý bỏ tiêu chí phụ.", AGREEMENT, "41/45 đại biểu"),
        ("ask_joined", "Bà Vi Thị Mận nhấn mạnh vai trò của tổ và khuyến khích các tổ trồng cây bản địa.", DIRECTIVE, MAN),
        ("should", "Bà Vi Thị Mận cho rằng nên chăng để các tổ tự chấm điểm.", DIRECTIVE, MAN),
        ("must", "Bà Vi Thị Mận nói các tổ đã hoàn thành kế hoạch, nhưng tuyệt đối không được chủ quan.", DIRECTIVE, MAN),
        ("must", "Chúc mừng các tổ được mùa, bà Vi Thị Mận cho rằng cách làm ấy cần nhân rộng.", DIRECTIVE, MAN),
        ("must", "Một số ý kiến nhấn mạnh các tổ cần lập quỹ.", DIRECTIVE, None),
        ("assigned", "Mỗi tổ được giao nhận giúp đỡ hai hộ nghèo và báo cáo hằng quý.", DIRECTIVE, None),
        ("ask", "Ông Lò Văn Pín muốn mỗi tổ viên kèm một người mới cho đến khi thạo việc.", DIRECTIVE, PIN),
        ("ask", "Bà Vi Thị Mận xin Hội cấp trên cho mỗi chi hội một tủ sách.", DIRECTIVE, MAN),
        ("ask", "Ông Lò Văn Pín chỉ đạo: các tổ nộp sổ trước mùa mưa; Văn phòng lập danh sách.", DIRECTIVE, PIN),
        ("ask", "Ông Lò Văn Pín quán triệt: không ăn uống linh đình, không khen cho đủ.", DIRECTIVE, PIN),
        ("ask", "Đa số ý kiến đề nghị tách tiêu chí giữ rừng thành một mục riêng.", DIRECTIVE, None),
        ("must", "Bà Vi Thị Mận cho rằng quỹ của các tổ còn ít, các tổ phải trồng thêm quế.", DIRECTIVE, MAN),
        ("must", "Bà Vi Thị Mận nói nghệ nhân phải được mời dạy nghề cho lớp trẻ.", DIRECTIVE, MAN),
        ("agreement", "Đại hội quyết định nâng mức thưởng cho tổ giữ rừng giỏi.", AGREEMENT, "Đại hội"),
        ("agreement", "5 xã cùng nhau thống nhất không phá rừng đầu nguồn.", AGREEMENT, "5 xã"),
        ("agreement", "Các đơn vị thỏa thuận chia sẻ giống cây, không tăng giá.", AGREEMENT, "Các đơn vị"),
        ("agreement", "Cụm cũng chốt phương án luân phiên mở hội thi cắm hoa.", AGREEMENT, "Cụm"),
        ("aim", "Hội nghị xác định năm 2031 lấy việc trồng rừng làm trọng tâm.", PLAN, "Hội nghị"),
        ("aim", "Sang năm 2031, Khối phấn đấu trồng mới ba vạn cây quế.", PLAN, "Khối"),
        ("launch", "Ông Lò Văn Pín trình bày kế hoạch năm 2031, theo đó quý II sẽ mở hội thi.", PLAN, PIN),
        ("launch", "Ông Lò Văn Pín, Phó Chủ tịch UBND huyện đã phát động phong trào giữ rừng năm 2031.", PLAN, PIN),
        ("will_be", "Phong trào kéo dài từ nay đến hết tháng 8, sơ kết vào tháng 6.", PLAN, None),
        ("election", "Xã Nà Kẹ trúng cử Cụm trưởng năm 2031 với số phiếu tuyệt đối.", ELECTION, None),
        ("undertake", "Ông Lò Văn Pín cam kết cho các tổ mượn đất dựng vườn ươm.", CONCLUSION, PIN),
        ("undertake", "Bế mạc hội nghị, ông Lò Văn Pín chốt lại: mỗi quý giao ban một lần.", CONCLUSION, PIN),
        ("pledge", "Ông Lò Văn Pín cho biết, từ tháng 12 hợp tác xã nâng giá thu mua quế.", CONCLUSION, PIN),
        ("signed", "Hội Làm vườn cùng với Hội Nuôi ong đã ký chương trình phối hợp giữ rừng.", AGREEMENT,
         "Hội Làm vườn cùng với Hội Nuôi ong"),
        ("adopted_by", "Bản nội quy giữ rừng được 100% hội viên biểu quyết nhất trí.", AGREEMENT, "100% hội viên"),
        ("agreement", "Các cổ đông nhất trí 100% với phương án mua giống quế.", AGREEMENT, "Các cổ đông"),
        ("agreement", "Hội nghị thống nhất 6 tháng cuối năm mở hai lớp ghép cây.", AGREEMENT, "Hội nghị"),
        ("aim", "Tại Đại hội, Đảng bộ xã đã đề ra 18 chỉ tiêu cụ thể, trong đó trồng ba vạn cây.", PLAN, "Đảng bộ xã"),
        ("vows", "Đại hội Đảng bộ xã Nà Kẹ quyết tâm xây dựng bản không có hộ nghèo.", CONCLUSION, "Đại hội Đảng bộ xã Nà Kẹ"),
        ("accepts", "Về việc chấm chéo, bà Vi Thị Mận thống nhất một số nội dung mới.", CONCLUSION, MAN),
        ("election", "Bà Vi Thị Mận được bầu vào Ban Thường vụ Hội Làm vườn.", ELECTION, None),
        ("election", "Đại hội bầu ông Lò Văn Pín, Trạm trưởng Trạm Giống, làm ủy viên HĐQT.", ELECTION, "Đại hội"),
        ("launch", "Tại hội nghị, Ban Chỉ đạo phong trào “Rừng xanh” đã thông tin về kế hoạch tổ chức hội thi.", PLAN,
         "Ban Chỉ đạo phong trào “Rừng xanh”"),
        ("launch", "Bên cạnh đó, hội nghị cũng triển khai mô hình “Bản sáng đèn”.", PLAN, "hội nghị"),
        ("launch", "Ngày 5/3, xã Nà Kẹ tổ chức hội nghị sơ kết, đồng thời phát động đợt thi đua trồng quế.", PLAN, "xã Nà Kẹ"),
        ("ask", "Bên cạnh đó, cử tri đề nghị xã sửa đường lên nương.", DIRECTIVE, "cử tri"),
        ("ask", "Cử tri xã Nà Kẹ bày tỏ lo lắng về đường, tha thiết đề nghị huyện sửa cầu.", DIRECTIVE, "Cử tri xã Nà Kẹ"),
        ("agreement", "Các nước nhất trí mở chung một chợ quế.", AGREEMENT, "Các nước"),
        ("pact_says", "Theo bản ghi nhớ, Hội Nuôi ong sẽ tặng các xã ba trăm tổ ong.", AGREEMENT, "Hội Nuôi ong"),
        ("launch", "Tại buổi lễ, Công ty phát động mỗi người lao động ủng hộ một ngày lương.", PLAN, "Công ty"),
        ("signed", "Tại hội nghị, Hội Làm vườn và Hội Nuôi ong ký kết kế hoạch phối hợp giữ rừng.", AGREEMENT,
         "Hội Làm vườn và Hội Nuôi ong"),
        ("adopted_by", "Cũng tại Hội nghị, lịch chấm điểm chéo đã được thống nhất.", AGREEMENT, None),
        ("agreement", "Ban Chấp hành quyết định trích 200 triệu đồng mua giống quế.", AGREEMENT, "Ban Chấp hành"),
        ("agreement", "Các đại biểu thống nhất 10 việc đưa vào nghị quyết của Hội.", AGREEMENT, "Các đại biểu"),
        ("pact_says", "Hưởng ứng, Giám đốc 4 lâm trường ký cam kết giảm khai thác gỗ non.", AGREEMENT, "Giám đốc 4 lâm trường"),
        ("pact", "Đại diện 9 chi cục thuế cùng ký bản đăng ký thi đua.", AGREEMENT, "Đại diện 9 chi cục thuế"),
        ("election", "Đại hội đã hiệp thương cử 21 vị vào Ủy ban Hội.", ELECTION, "Đại hội"),
        ("election", "15 đồng chí trúng cử vào Ban Chấp hành Hội Làm vườn.", ELECTION, None),
        ("election", "Hội nghị chọn cử 9 điển hình đi dự Đại hội thi đua yêu nước tỉnh.", ELECTION, "Hội nghị"),
        ("aim", "Đợt thi đua phấn đấu trồng mười vạn cây trước ngày 30/4.", PLAN, None),
        ("aim", "Hội nghị xác định 8 nhiệm vụ 3 tháng cuối năm, trước hết là trồng bù rừng.", PLAN, "Hội nghị"),
        ("assigned", "Các tổ được đề nghị gửi sổ trước ngày 5/12.", DIRECTIVE, None),
        ("ask", "Phát biểu tại Hội nghị, bà Vi Thị Mận động viên bà con tiếp tục giữ rừng.", DIRECTIVE, MAN),
        ("ask", "Ông Lò Văn Pín đề nghị Sở Nội vụ hoàn thiện thủ tục trình các cấp khen thưởng.", DIRECTIVE, PIN),
        ("ask", "Ông Lò Văn Pín đề nghị trên cơ sở kết quả chấm điểm, các tổ nộp lại sổ.", DIRECTIVE, PIN),
        ("accepts", "Về đề xuất mua máy xay, ông Lò Văn Pín đồng ý cấp 500 triệu đồng.", CONCLUSION, PIN),
        ("ask", "Chủ tịch Hội Nông dân huyện đề nghị hội viên không bỏ ruộng.", DIRECTIVE, "Chủ tịch Hội Nông dân huyện"),
        ("ask", "UBND huyện kiến nghị Ban sớm hướng dẫn khen thưởng kháng chiến.", DIRECTIVE, "UBND huyện"),
        ("ask", "Kết luận, Bí thư Đảng ủy xã chốt 3 việc: lập tổ, mở sổ, nộp quỹ.", DIRECTIVE, "Bí thư Đảng ủy xã"),
        ("agreement", "Các ý kiến đều tán thành phương án chia 103 xã thành 14 cụm.", AGREEMENT, None),
        ("agreement", "Các đơn vị thỏa thuận mỗi quý giao lưu một lần.", AGREEMENT, "Các đơn vị"),
        ("must", "Theo đồng chí Lò Văn Pín, thời gian tới các trường cần gắn thi đua với nhiệm vụ chính trị.", DIRECTIVE, PIN),
        ("sets_tasks", "6 tháng cuối năm, ngành Lâm nghiệp đã đề ra nhiệm vụ: trồng rừng; giữ vườn ươm.", PLAN, "ngành Lâm nghiệp"),
        ("sets_tasks", "Nhiệm kỳ 2031-2036, Hội Làm vườn phấn đấu kết nạp 500 hội viên.", PLAN, "Hội Làm vườn"),
        ("sets_tasks", "Phương hướng năm 2031: đẩy mạnh trồng rừng gỗ lớn.", PLAN, None),
        ("ahead", "Nhiệm vụ 6 tháng cuối năm, xã Nà Kẹ chú trọng trồng rừng.", PLAN, "xã Nà Kẹ"),
        ("ahead", "Năm 2031, Thanh tra huyện tiếp tục chỉ đạo thanh tra các xã bám sát kế hoạch.", PLAN, "Thanh tra huyện"),
        ("ahead", "Bước vào nhiệm kỳ mới 2031-2036, Đại hội xác định giữ rừng là việc đầu tiên.", PLAN, "Đại hội"),
        ("ahead", "Thời gian tới, Ban Thường vụ Đảng ủy xã sẽ tập trung chỉ đạo các bản.", PLAN, "Ban Thường vụ Đảng ủy xã"),
        ("assign", "Phó Chủ tịch UBND huyện giao Ủy ban Hội dựng lại kho giống.", DIRECTIVE, PIN),
        ("ask", "Chủ tịch Hội nhắc lực lượng giữ rừng nộp sổ đúng hạn.", DIRECTIVE, "Chủ tịch Hội"),
        ("ask", "Đại hội đại biểu Hội Làm vườn huyện kêu gọi các tổ góp giống.", DIRECTIVE, "Đại hội đại biểu Hội Làm vườn huyện"),
        ("ask_joined", "Các đại biểu đã nêu khó khăn của vườn ươm, đồng thời yêu cầu các xã cấp thêm giống.", DIRECTIVE, "Các đại biểu"),
        ("ask", "Ông Lò Văn Pín chúc các tổ được mùa; đồng thời, mong muốn các tổ tiếp tục giữ rừng.", DIRECTIVE, PIN),
        ("election", "Đại hội đã hiệp thương dân chủ, cử Ủy ban Hội khóa VI gồm 21 vị.", ELECTION, "Đại hội"),
        ("ask", "Đối với Luật Lâm nghiệp, công chức và việc thuê rừng, tỉnh đề xuất Bộ Nông nghiệp sửa mức thuê.", DIRECTIVE, "tỉnh"),
        ("ask", "Đại hội đại biểu Hội Làm vườn huyện nhiệm kỳ 2031 - 2036 kêu gọi các tổ giữ rừng.", DIRECTIVE, "Đại hội đại biểu Hội Làm vườn huyện nhiệm kỳ 2031 - 2036"),
        ("planned", "Trong 60 ngày, kể từ hôm nay, Đoàn kiểm tra sẽ xuống từng vườn ươm.", CONCLUSION, "Đoàn kiểm tra"),
        ("planned", "Ban tổ chức cho biết hội thi sẽ mời mười tổ trồng quế.", CONCLUSION, "Ban tổ chức"),
        ("agreement", "Hai bên đánh giá, nghề quế có nhiều tiềm năng, trên cơ sở đó nhất trí lập quỹ chung.", AGREEMENT, "Hai bên"),
        ("pact", "Lãnh đạo huyện đã chứng kiến các xã, thị trấn ký kết giao ước thi đua.", AGREEMENT, "các xã, thị trấn"),
    ],
)  # fmt: skip
def test_a_sentence(rule: str, sentence: str, kind: str, issuer: str | None) -> None:
    record = extract(report(CHAIR, sentence))
    assert decisions_in(record) == [(kind, sentence, issuer)]
    assert [e.rule for e in record.decisions[0].evidence] == [f"decisions.{rule}"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Đồng chí Lò Văn Pín chúc Hội nghị thành công tốt đẹp.",
        "Đồng chí Lò Văn Pín biểu dương những kết quả mà các đơn vị đã đạt được trong năm 2023.",
        "Ông Lò Văn Pín tin tưởng Cụm sẽ tiếp tục giành nhiều thành tích cao hơn.",
        "Năm 2023, các đơn vị trong Cụm đã hoàn thành xuất sắc nhiệm vụ được giao.",
        "Phong trào thi đua có lúc chưa thường xuyên, chưa đồng đều giữa các đơn vị.",
        "Hội nghị diễn ra trong không khí sôi nổi, đoàn kết.",
        "Các đơn vị đã đáp ứng yêu cầu nhiệm vụ trong tình hình mới.",
        "Hội nghị đã thảo luận, đề ra phương hướng nhiệm vụ năm 2024.",
        "Đồng chí Lò Văn Pín công tác tại Cục Hậu cần, từng phụ trách địa bàn Cần Thơ.",
        "Bà Vi Thị Mận nêu tình trạng một cán bộ xã phải làm nhiều việc.",
        "caption| Các đơn vị ký kết giao ước thi đua năm 2024",
        "Thành viên vắng mặt có thể góp ý và biểu quyết qua điện thoại.",
        "Hồ sơ của các xã đề nghị thẩm định, xét công nhận đều đầy đủ.",
        "Hội Làm vườn huyện đã động viên hội viên giữ vững vườn ươm, vươn lên làm giàu.",
        "Chỉ đạo rà soát số vườn ươm của hai xã.",
        "Trước đó ngày 20/2, tại buổi làm việc với tỉnh, lãnh đạo huyện đề xuất mở thêm lớp.",
        "Nhất trí với ý kiến của ông Vi Văn Sính, bà Vi Thị Mận khẳng định vườn ươm đã tốt lên.",
        "Đồng chí Lò Văn Pín nhấn mạnh, quý II là thời điểm các tổ thực hiện việc tỉa cành.",
        "Bà Vi Thị Mận cho biết phải xa nhà từ nhỏ để theo nghề.",
        "Kết quả chấm sẽ được giữ bí mật.",
        "Ông Lò Văn Pín đánh giá cao chủ đề do xã Nà Kẹ đề xuất.",
        "Bà Vi Thị Mận kể chuyện dân bản phục vụ kịp thời yêu cầu, nhiệm vụ của cuộc kháng chiến.",
        # Nominations go to the awards alone.
        "Hội nghị thống nhất đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 03 tập thể.",
        "Khối thi đua đề nghị UBND tỉnh: tặng Cờ thi đua cho xã Nà Kẹ; tặng Bằng khen cho xã Nà Pó.",
        "Các đại biểu chưa đồng thuận với cách chia lại cụm.",
        "Bà Vi Thị Mận tiết lộ có ba xã đang xin đăng cai nhưng Hội chưa quyết định sẽ họp ở đâu.",
        "Các đơn vị bỏ phiếu suy tôn Trường THPT Nà Kẹ đề nghị tặng Cờ thi đua của UBND tỉnh.",
        "Cụm bình xét đề nghị tặng danh hiệu Chiến sĩ thi đua cấp tỉnh cho 02 cá nhân.",
    ],
)
def test_praise_hopes_reports_and_nominations_decide_nothing(sentence: str) -> None:
    assert decisions(CHAIR, sentence) == []


def test_a_sentence_that_asks_counts_even_if_it_opens_with_praise() -> None:
    sentence = "Đồng chí Lò Văn Pín biểu dương thành tích của Cụm, đồng thời đề nghị các đơn vị khắc phục những tồn tại trong bình xét."
    assert decisions(CHAIR, sentence) == [(DIRECTIVE, sentence, PIN)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm 2024, Cụm phấn đấu 100% đơn vị hoàn thành tốt nhiệm vụ, không có đơn vị nợ báo cáo.",
        "Nhiệm vụ năm 2024 của Cụm là duy trì phong trào và tổ chức 02 đợt thi đua cao điểm.",
    ],
)
def test_tasks_set_for_the_next_period_are_a_plan(sentence: str) -> None:
    assert [(kind, text) for kind, text, _ in decisions(sentence)] == [(PLAN, sentence)]


def test_a_list_of_what_is_asked() -> None:
    lines = [
        CHAIR,
        "Phát biểu chỉ đạo, đồng chí Lò Văn Pín đề nghị các đơn vị tập trung thực hiện tốt một số nhiệm vụ sau:",
        "- Tổ chức quán triệt Luật Thi đua, khen thưởng năm 2022 tới toàn thể cán bộ.",
        "list_item| Thứ hai, đổi mới cách bình xét; coi trọng người trực tiếp lao động.",
        "3. Nhân rộng các điển hình tiên tiến. Kịp thời khen thưởng đột xuất.",
        "Hội nghị kết thúc lúc 11 giờ 30 phút.",
    ]
    assert decisions(*lines) == [
        (DIRECTIVE, "Tổ chức quán triệt Luật Thi đua, khen thưởng năm 2022 tới toàn thể cán bộ.", PIN),
        (DIRECTIVE, "đổi mới cách bình xét; coi trọng người trực tiếp lao động.", PIN),
        (DIRECTIVE, "Nhân rộng các điển hình tiên tiến. Kịp thời khen thưởng đột xuất.", PIN),
    ]


def test_a_list_of_what_is_agreed() -> None:
    lines = [
        "Hội nghị thống nhất các nội dung sau:",
        "list_item(1.)| Giữ nguyên cơ cấu 10 tiêu chí chấm điểm.",
        "list_item(2.)| Họp Cụm hai lần trong năm, lần thứ nhất vào tháng 7.",
        "list_item(3.)| Bầu Sở Y tế làm Cụm trưởng năm 2024.",
        "list_item(4.)| Đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Y tế.",
    ]
    assert decisions(*lines) == [
        (AGREEMENT, "Giữ nguyên cơ cấu 10 tiêu chí chấm điểm.", "Hội nghị"),
        (AGREEMENT, "Họp Cụm hai lần trong năm, lần thứ nhất vào tháng 7.", "Hội nghị"),
        (ELECTION, "Bầu Sở Y tế làm Cụm trưởng năm 2024.", "Hội nghị"),
    ]


def test_items_that_only_name_leaders_are_no_rows() -> None:
    lines = [
        "Sở Nội vụ giao nhiệm vụ cho các đơn vị như sau:",
        "- Sở Y tế, Cụm trưởng.",
        "- Sở Tài chính rà soát, sửa đổi quy chế của Cụm.",
    ]
    assert [(kind, text) for kind, text, _ in decisions(*lines)] == [
        (DIRECTIVE, "Sở Tài chính rà soát, sửa đổi quy chế của Cụm.")
    ]


@pytest.mark.parametrize(
    ("sentence", "kind", "issuer"),
    [
        ("Ông Lò Văn Pín yêu cầu các đơn vị gửi đăng ký thi đua, phát động thi đua ngay từ đầu năm.", DIRECTIVE, PIN),
        ("Ông Lò Văn Pín đề nghị các đơn vị hoàn thành nội dung đã ký giao ước thi đua.", DIRECTIVE, PIN),
        ("Ông Lò Văn Pín nhấn mạnh các đơn vị cần nghiên cứu kỹ quy chế để thống nhất cách chấm điểm.", DIRECTIVE, PIN),
        ("Với sự nhất trí cao, Hội nghị bầu Sở Y tế làm Cụm trưởng năm 2024.", ELECTION, "Hội nghị"),
        ("Sở Y tế và Sở Tài chính được bầu làm Khối trưởng và Khối phó năm 2024.", ELECTION, None),
        ("Cuối Hội nghị, Giám đốc 5 bệnh viện đã ký giao ước thi đua năm 2024.", AGREEMENT, "Giám đốc 5 bệnh viện"),
        ("Sở Y tế đã bàn giao cờ; đại diện các đơn vị ký kết giao ước thi đua năm 2024.", AGREEMENT, "đại diện các đơn vị"),
        ("Sau khi nghe ý kiến các xã, các tổ và lời bàn, Hội đồng thống nhất chọn xã Nà Kẹ mở hội thi.", AGREEMENT, "Hội đồng"),
        ("Lãnh đạo Ban Chỉ huy quân sự huyện thống nhất phương án giữ rừng.", AGREEMENT, "Lãnh đạo Ban Chỉ huy quân sự huyện"),
        ("Tại buổi họp báo các phóng viên báo, đài đã đề nghị cơ quan chức năng cung cấp thêm thông tin.", DIRECTIVE, "các phóng viên báo, đài"),
    ],
)  # fmt: skip
def test_who_decides_what(sentence: str, kind: str, issuer: str | None) -> None:
    assert decisions(sentence) == [(kind, sentence, issuer)]


def test_the_name_of_the_newspaper_is_no_part_of_it() -> None:
    asked = "Ông Lò Văn Pín đề nghị các đơn vị gửi báo cáo đúng thời hạn."
    assert decisions("(Báo Mường Lát) - " + asked) == [(DIRECTIVE, asked, PIN)]


def test_handing_over_asks_nothing() -> None:
    assert decisions("Hội nghị cũng đã bàn giao nhiệm vụ Trưởng khối, Phó khối năm 2024.") == []


def test_the_issuer_of_a_passive_stands_after_it() -> None:
    sentence = "Năm 2024, Sở Y tế được UBND tỉnh phân công là đơn vị Cụm trưởng Cụm thi đua số 7."
    assert decisions(sentence) == [(ELECTION, sentence, "UBND tỉnh")]


def test_a_sentence_that_recalls_care_is_no_request() -> None:
    lines = [
        CHAIR,
        "Đồng chí Lò Văn Pín đề nghị các đơn vị giữ vững phong trào. Việc thực hiện quy chế cũng được tỉnh hết sức quan tâm.",
    ]
    assert decisions(*lines) == [(DIRECTIVE, "Đồng chí Lò Văn Pín đề nghị các đơn vị giữ vững phong trào.", PIN)]


def test_a_body_told_to_go_on_after_a_request_is_asked_too() -> None:
    told = decisions(
        CHAIR,
        "Đồng chí Lò Văn Pín đề nghị các đơn vị giữ vườn ươm.",
        "Hội Làm vườn cần tiếp tục đổi mới cách chấm điểm.",
    )
    assert [(kind, issuer) for kind, _, issuer in told] == [(DIRECTIVE, PIN), (DIRECTIVE, PIN)]


def test_who_signs_a_pact_and_who_speaks_are_no_list_of_what_is_agreed_or_planned() -> None:
    assert decisions("C. Đại diện các đơn vị ký giao ước:", "list_item| 1. Ông Lò Văn Pín, Trạm trưởng;") == []
    led = "3. Thảo luận: có 2 ý kiến. Các ý kiến tập trung:"
    told = decisions(led, "list_item| - Ông Lò Văn Pín: chuyện vườn ươm bị ngập.")
    assert told == []


def test_whose_opinion_a_block_tells_asks_what_its_list_asks() -> None:
    lines = [
        "list_item| 4. Ý kiến chỉ đạo của đ/c Vi Thị Mận: biểu dương Cụm giữ được rừng. Năm 2024 đề nghị các đơn vị:",
        "list_item| - Rà soát lại số vườn ươm trước khi đăng ký chỉ tiêu;",
    ]
    assert [(kind, issuer) for kind, _, issuer in decisions(*lines)] == [(DIRECTIVE, "Vi Thị Mận")]


def test_what_an_office_will_do_itself_is_its_plan() -> None:
    lines = [
        "Sở Thủy lợi tập trung chỉ đạo thực hiện một số nhiệm vụ:",
        "list_item| Nạo vét 12 tuyến kênh trước 30/10.",
    ]
    assert [kind for kind, _, _ in decisions(*lines)] == [PLAN]


def test_items_of_a_programme_that_tell_who_is_in_a_bloc_are_no_tasks() -> None:
    programme = document(
        "letterhead| KHỐI THI ĐUA SỐ 4",
        "headline| CHƯƠNG TRÌNH Hoạt động của Khối thi đua số 4 năm 2031",
        "Khối thi đua số 4 xây dựng Chương trình hoạt động năm 2031 với các nội dung như sau:",
        "list_item| 1. Thành viên, gồm 03 cơ quan: Hội Làm vườn, Hội Nuôi ong, Tỉnh Đoàn.",
        "list_item| 2. Trưởng khối năm 2031: Hội Làm vườn.",
        "list_item| 3. Mỗi quý giao ban một lần.",
    )
    record = extract(programme)
    assert [text for _, text, _ in decisions_in(record)] == ["Mỗi quý giao ban một lần."]
    assert [c.members for c in record.clusters] == [("Hội Làm vườn", "Hội Nuôi ong", "Tỉnh Đoàn")]


def test_a_list_of_what_is_planned() -> None:
    lines = [
        "Phương hướng, nhiệm vụ trọng tâm năm 2024:",
        "list_item| Phát động 02 đợt thi đua theo chuyên đề.",
        "list_item| Tổ chức hội thao Cụm vào quý III.",
    ]
    assert [(kind, text) for kind, text, _ in decisions(*lines)] == [
        (PLAN, "Phát động 02 đợt thi đua theo chuyên đề."), (PLAN, "Tổ chức hội thao Cụm vào quý III."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "lead",
    [
        "Trong năm, Cụm đã đạt được những kết quả nổi bật sau:",
        "Thành phần tham dự gồm:",
        "Tồn tại, hạn chế:",
        "Hội nghị đã nghe các tham luận:",
    ],
)
def test_a_list_of_something_else_decides_nothing(lead: str) -> None:
    assert (
        decisions(
            lead,
            "list_item| Tổ chức 12 lớp tập huấn cho cán bộ cơ sở.",
            "list_item| Công tác xây dựng điển hình ở xã Nà Kẹ.",
        )
        == []
    )


def test_a_list_in_running_text() -> None:
    lines = [
        CHAIR,
        "Kết luận Hội nghị, đồng chí Lò Văn Pín đề nghị các đơn vị: Một là, thực hiện nghiêm quy chế hoạt động của Cụm; Hai là, gửi báo cáo đúng thời hạn; Ba là, chú trọng khen thưởng người lao động trực tiếp.",
    ]
    assert decisions(*lines) == [
        (DIRECTIVE, "thực hiện nghiêm quy chế hoạt động của Cụm", PIN),
        (DIRECTIVE, "gửi báo cáo đúng thời hạn", PIN),
        (DIRECTIVE, "chú trọng khen thưởng người lao động trực tiếp", PIN),
    ]


def test_a_list_told_over_several_sentences() -> None:
    lines = [
        CHAIR,
        "Đồng chí Lò Văn Pín yêu cầu các đơn vị: Thứ nhất, rà soát lại tiêu chí. Thứ hai, kiểm tra chéo trước ngày 30/6.",
    ]
    assert decisions(*lines) == [
        (DIRECTIVE, "rà soát lại tiêu chí", PIN),
        (DIRECTIVE, "kiểm tra chéo trước ngày 30/6", PIN),
    ]


@pytest.mark.parametrize(
    "following",
    [
        "Đồng chí cũng yêu cầu Cụm sớm ban hành kế hoạch kiểm tra chéo.",
        "Đồng thời, đồng chí đề nghị Cụm sớm ban hành kế hoạch kiểm tra chéo.",
    ],
)
def test_the_speaker_is_carried_on(following: str) -> None:
    lines = [CHAIR, "Phát biểu tại Hội nghị, bà Vi Thị Mận ghi nhận kết quả của Cụm. " + following]
    assert decisions(*lines) == [(DIRECTIVE, following, MAN)]


def test_the_speaker_is_carried_to_the_next_paragraph_by_a_pronoun() -> None:
    lines = [
        "Phát biểu tại Hội nghị, bà Vi Thị Mận ghi nhận kết quả của Cụm.",
        "Bà đề nghị các đơn vị gửi báo cáo đúng thời hạn.",
    ]
    assert decisions(*lines) == [(DIRECTIVE, "Bà đề nghị các đơn vị gửi báo cáo đúng thời hạn.", MAN)]


def test_what_follows_a_request_is_asked_too() -> None:
    lines = [
        CHAIR,
        "Đồng chí Lò Văn Pín đề nghị các đơn vị thực hiện tốt quy chế. Tăng cường kiểm tra, giám sát ở cơ sở. Năm qua Cụm đã tổ chức 3 đợt kiểm tra.",
    ]
    assert decisions(*lines) == [
        (DIRECTIVE, "Đồng chí Lò Văn Pín đề nghị các đơn vị thực hiện tốt quy chế.", PIN),
        (DIRECTIVE, "Tăng cường kiểm tra, giám sát ở cơ sở.", PIN),
    ]


def test_a_speaker_told_by_the_post_is_the_one_who_holds_it() -> None:
    lines = [
        "Dự Hội nghị có bà Vi Thị Mận, Giám đốc Sở Nội vụ.",
        "Giám đốc Sở Nội vụ đề nghị các đơn vị gửi báo cáo đúng thời hạn.",
    ]
    assert decisions(*lines) == [(DIRECTIVE, "Giám đốc Sở Nội vụ đề nghị các đơn vị gửi báo cáo đúng thời hạn.", MAN)]


def test_a_speaker_without_a_name_is_the_post() -> None:
    sentence = "Phó Giám đốc Sở Nội vụ đề nghị các đơn vị gửi báo cáo đúng thời hạn."
    assert decisions(sentence) == [(DIRECTIVE, sentence, "Phó Giám đốc Sở Nội vụ")]


def test_a_notice_of_conclusions_is_the_chairs() -> None:
    record = extract(
        document(
            "letterhead| VĂN PHÒNG UBND HUYỆN MƯỜNG LÁT",
            "headline| THÔNG BÁO Kết luận của Phó Chủ tịch UBND huyện Lò Văn Pín tại cuộc họp Hội đồng Thi đua - Khen thưởng huyện",
            "Ngày 11/01/2024, đồng chí Lò Văn Pín, Phó Chủ tịch UBND huyện chủ trì cuộc họp Hội đồng Thi đua - Khen thưởng huyện.",
            "1. Đồng ý chủ trương tổ chức Đại hội Thi đua yêu nước huyện vào tháng 5/2024.",
            "2. Giao Phòng Nội vụ chủ trì xây dựng kế hoạch, trình trước ngày 31/01/2024.",
        )
    )
    assert decisions_in(record) == [
        (CONCLUSION, "Đồng ý chủ trương tổ chức Đại hội Thi đua yêu nước huyện vào tháng 5/2024.", PIN),
        (DIRECTIVE, "Giao Phòng Nội vụ chủ trì xây dựng kế hoạch, trình trước ngày 31/01/2024.", PIN),
    ]


def test_minutes_name_who_asks_and_whose_the_conclusions_are() -> None:
    record = extract(
        document(
            "letterhead| UBND HUYỆN MƯỜNG LÁT",
            "headline| BIÊN BẢN Họp Hội đồng Thi đua - Khen thưởng huyện",
            "Ngày 20/12/2023, tại phòng họp số 1, Hội đồng Thi đua - Khen thưởng huyện tiến hành họp xét khen thưởng.",
            "1. Chủ trì: Đ/c Lò Văn Pín, Chủ tịch Hội đồng.",
            "2. Thư ký: Đ/c Vi Thị Mận.",
            "heading| II. Ý KIẾN",
            "Đ/c Sùng A Khua: đề nghị xem lại hồ sơ của xã Nà Kẹ vì chưa đủ thời gian công tác.",
            "heading| III. Kết luận của chủ tọa:",
            "- Giao Phòng Nội vụ hoàn thiện tờ trình trước ngày 25/12/2023.",
        )
    )
    assert decisions_in(record) == [
        (
            DIRECTIVE,
            "Đ/c Sùng A Khua: đề nghị xem lại hồ sơ của xã Nà Kẹ vì chưa đủ thời gian công tác.",
            "Sùng A Khua",
        ),
        (DIRECTIVE, "Giao Phòng Nội vụ hoàn thiện tờ trình trước ngày 25/12/2023.", PIN),
    ]


def test_a_plan_plans_and_asks() -> None:
    record = extract(
        document(
            "letterhead| HỘI NÔNG DÂN TỈNH BẠCH GIANG",
            "headline| KẾ HOẠCH Tổ chức phong trào thi đua năm 2024",
            "heading| I. MỤC ĐÍCH",
            "- Nhằm động viên hội viên hăng hái thi đua lao động sản xuất.",
            "heading| II. NỘI DUNG THI ĐUA",
            "- Phát triển 50 mô hình sản xuất an toàn ở cơ sở.",
            "heading| III. TỔ CHỨC THỰC HIỆN",
            "- Hội Nông dân các huyện cụ thể hóa kế hoạch, báo cáo trước ngày 15/3/2024.",
        )
    )
    assert record.meeting is None
    assert decisions_in(record) == [
        (PLAN, "Phát triển 50 mô hình sản xuất an toàn ở cơ sở.", "HỘI NÔNG DÂN TỈNH BẠCH GIANG"),
        (
            DIRECTIVE,
            "Hội Nông dân các huyện cụ thể hóa kế hoạch, báo cáo trước ngày 15/3/2024.",
            "HỘI NÔNG DÂN TỈNH BẠCH GIANG",
        ),
    ]


@pytest.mark.parametrize(
    ("rule", "sentence", "kind", "issuer"),
    [
        ("ask", "Sở Nội vụ đề nghị các đơn vị gửi bảng điểm trước ngày 05/12/2024.", DIRECTIVE, "Sở Nội vụ"),
        ("ask", "Nếu có vướng mắc, đề nghị các đơn vị gọi về Sở để được giải đáp.", DIRECTIVE, "Sở Nội vụ"),
        ("guides", "Căn cứ Quyết định số 12/QĐ-UBND, Sở Nội vụ hướng dẫn các đơn vị chấm điểm như năm trước.", DIRECTIVE, "Sở Nội vụ"),
        ("instructs", "Các xã, phường nộp bảng điểm xong trước ngày 15/3/2025.", DIRECTIVE, "Sở Nội vụ"),
        ("instructs", "4. Hội Làm vườn huyện (Cụm phó) chuẩn bị một tham luận về trồng quế.", DIRECTIVE, "Sở Nội vụ"),
        ("schedules", "Trong năm 2025, tổ chức hai đợt kiểm tra chéo.", PLAN, "Sở Nội vụ"),
    ],
)  # fmt: skip
def test_a_letter_or_the_news_of_one(rule: str, sentence: str, kind: str, issuer: str) -> None:
    opening = "Ngày 02/12/2024, Sở Nội vụ có công văn gửi các đơn vị về việc chấm điểm thi đua."
    record = extract(document("headline| Chấm điểm thi đua năm 2024", opening, sentence))
    words = sentence.removeprefix("4. ")
    assert decisions_in(record) == [(kind, words, issuer)]
    assert record.decisions[0].evidence[0].rule == f"decisions.{rule}"


def test_a_plan_that_sets_up_a_drive() -> None:
    sentence = "UBND xã Nà Kẹ vừa ban hành Kế hoạch số 5/KH-UBND tổ chức phong trào thi đua “Bản sáng đèn” năm 2025."
    record = extract(document("headline| Bản sáng đèn", sentence))
    assert decisions_in(record) == [(PLAN, sentence, "UBND xã Nà Kẹ")]


def test_the_author_of_a_letter_is_called_as_its_text_does() -> None:
    record = extract(
        document(
            "letterhead| UBND TỈNH BẠCH GIANG",
            "letterhead| ĐÀI TRUYỀN THANH HUYỆN MƯỜNG LÁT",
            "headline| V/v nộp bảng điểm thi đua",
            "Kính gửi: Các đơn vị trong Khối",
            "Theo phân công của Khối, Đài Truyền thanh huyện thu bảng điểm của các đơn vị.",
            "Đề nghị các đơn vị nộp bảng điểm trước ngày 10/12/2024.",
        )
    )
    asked = "Đề nghị các đơn vị nộp bảng điểm trước ngày 10/12/2024."
    assert decisions_in(record) == [(DIRECTIVE, asked, "Đài Truyền thanh huyện")]


def test_guidance_asks_but_the_duties_that_it_tells_are_no_decisions() -> None:
    sender = "SỞ NỘI VỤ TỈNH HẠ NẬM"
    record = extract(
        document(
            "letterhead| SỞ NỘI VỤ TỈNH HẠ NẬM",
            "headline| HƯỚNG DẪN Hoạt động của các khối thi đua",
            "Sở Nội vụ tỉnh hướng dẫn hoạt động của các khối như sau:",
            "heading| 1. Nhiệm vụ, quyền hạn của Khối trưởng",
            "- Đại diện Khối ký giao ước thi đua;",
            "- Đề xuất chỉ tiêu để các đơn vị thống nhất.",
            "Khối phó có nhiệm vụ:",
            "- Giúp Khối trưởng lập sổ, đề nghị xét thưởng.",
            "Các đơn vị thảo luận, thống nhất nội dung giao ước; mỗi Khối đề nghị không quá hai Cờ thi đua.",
            "heading| 2. Tổ chức thực hiện",
            "a) Các khối, khối phó căn cứ Hướng dẫn này triển khai thực hiện trước ngày 31/3/2031.",
            "Có gì vướng mắc, đề nghị các khối hỏi Sở Nội vụ.",
        )
    )
    assert decisions_in(record) == [
        (DIRECTIVE, "Các khối, khối phó căn cứ Hướng dẫn này triển khai thực hiện trước ngày 31/3/2031.", sender),
        (DIRECTIVE, "Có gì vướng mắc, đề nghị các khối hỏi Sở Nội vụ.", sender),
    ]


def test_a_plan_of_a_contest_gives_tasks_alone_and_its_author_is_no_motto() -> None:
    record = extract(
        document(
            "letterhead| BCH ĐOÀN XÃ NÀ KẸ",
            "letterhead| ĐOÀN TNCS HỒ CHÍ MINH",
            "headline| KẾ HOẠCH Tổ chức hội thi cắm hoa",
            "Ban Thường vụ Đoàn xã Nà Kẹ xây dựng kế hoạch tổ chức hội thi như sau:",
            "heading| I. YÊU CẦU",
            "o Các chi đoàn sẽ thống nhất chia ba đội thi.",
            "heading| II. KẾ HOẠCH THỰC HIỆN",
            "o Mỗi đội thi không quá năm đoàn viên.",
            "heading| III. PHÂN CÔNG NHIỆM VỤ",
            "o Các chi đoàn lập danh sách đội thi trước ngày 20/3/2031.",
        )
    )
    task = "Các chi đoàn lập danh sách đội thi trước ngày 20/3/2031."
    assert decisions_in(record) == [(DIRECTIVE, task, "Ban Thường vụ Đoàn xã Nà Kẹ")]


def test_rules_in_articles_decide_nothing() -> None:
    lines = (
        "headline| Quy chế hoạt động của Khối thi đua các lâm trường",
        "heading| Điều 1. Nguyên tắc",
        "Các thành viên thống nhất nội dung thi đua vào đầu năm.",
        "heading| Điều 2. Nhiệm vụ của Khối trưởng",
        "1. Chủ trì xây dựng kế hoạch chấm điểm.",
        "heading| Điều 3. Trách nhiệm của các đơn vị",
        "1. Sở Nội vụ yêu cầu các đơn vị gửi báo cáo đúng hạn.",
    )
    assert decisions_in(extract(document(*lines))) == []


def test_a_letter_that_begs_for_consent_asks_nothing_of_the_units() -> None:
    record = extract(
        document(
            "letterhead| TRƯỜNG THCS NÀ KẸ",
            "headline| TỜ TRÌNH Về kinh phí khen thưởng",
            "Kính gửi: Ban Đại diện cha mẹ học sinh",
            "Mong được sự đồng thuận của cha mẹ học sinh.",
        )
    )
    assert decisions_in(record) == []


@pytest.mark.parametrize(
    ("sentence", "issuer"),
    [
        ("Hội Làm vườn tỉnh tha thiết kêu gọi các chi hội giúp bà con vùng lũ.", "Hội Làm vườn tỉnh"),
        ("Hợp tác xã Nà Kẹ và các tổ trân trọng đề nghị chính quyền xã mở lại chợ.", "Hợp tác xã Nà Kẹ và các tổ"),
    ],
)
def test_how_somebody_asks_is_no_part_of_who_asks(sentence: str, issuer: str) -> None:
    assert decisions(sentence) == [(DIRECTIVE, sentence, issuer)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Thực hiện Kế hoạch số 12/KH-UBND, các đơn vị trong Cụm đã phát động hai đợt thi đua.",
        "Nhằm giúp các xã thống nhất cách chấm điểm, Cụm đã mở một lớp tập huấn.",
        "Năm 2023, Cụm tiếp tục dẫn đầu toàn tỉnh về trồng rừng.",
        "Năm 2022, các đơn vị thống nhất chọn hai mô hình để nhân rộng.",
        "Hội nghị đã nghe ông Lò Văn Pín thông qua dự thảo báo cáo.",
        "Bà Vi Thị Mận báo cáo kết quả thực hiện theo đề nghị của Sở Nội vụ.",
        "Các đơn vị đã thực hiện tốt chỉ đạo của Sở Nội vụ.",
        "Nhiều khó khăn, vướng mắc, kiến nghị đã được giải đáp.",
        "Hội nghị giao ban quý II của Cụm diễn ra sôi nổi.",
        "Trước đó, Cụm đã tổ chức ký giao ước thi đua từ đầu năm.",
        "Bà Vi Thị Mận trình bày báo cáo. Có ba bộ hồ sơ phải trả lại vì thiếu chữ ký.",
        "Các đơn vị đã ký giao ước từ tháng 2, đăng ký 12 chỉ tiêu.",
        "Đoàn kiểm tra phát hiện hai vụ phá rừng, kiến nghị xử lý.",
        "Cụm đã ban hành 15 kiến nghị gửi các xã.",
        "Hội nghị có nhiệm vụ đánh giá kết quả năm 2023, thống nhất phương hướng năm 2024.",
        "Đây là dịp để các đơn vị thống nhất cách chấm điểm.",
        "Hội nghị kết thúc với sự nhất trí cao của đại biểu.",
        "Chương trình Hội nghị gồm: báo cáo tổng kết; thảo luận; ký kết giao ước; bầu Cụm trưởng.",
        "Hội đồng biểu quyết bằng phiếu kín, đề nghị công nhận 30 hội viên giỏi.",
        "Bà Vi Thị Mận cho biết, xã đã đề xuất ba việc với huyện.",
        "Ông Lò Văn Pín thông tin đã giao công an xã xác minh.",
        "Vì thế, tháng 5 vừa qua, Sở Nội vụ đề xuất dời ngày mở chợ.",
        "Tân Giám đốc Sở Vi Thị Mận cam kết giữ vững danh hiệu của ngành.",
        "Các chi hội đều thống nhất cao.",
        "Bà Vi Thị Mận hứa sẽ tiếp tục phát huy vai trò của người hội viên.",
        "Ý kiến phát biểu, chỉ đạo của lãnh đạo xã đã khẳng định quyết tâm giữ rừng.",
        "Bà Vi Thị Mận nói các tổ vừa phải lập sổ, vừa thu quỹ.",
        "Hội nghị cũng đã dành thời gian thảo luận và thống nhất phương hướng, nhiệm vụ năm 2031.",
        "Chương trình đã được các xã, các tổ trồng rừng xây dựng kế hoạch thực hiện.",
        "Thay mặt các cá nhân được khen thưởng, bà Vi Thị Mận hứa tiếp tục phấn đấu.",
    ],
)
def test_what_was_done_before_or_is_a_name_decides_nothing(sentence: str) -> None:
    assert decisions(CHAIR, sentence) == []


@pytest.mark.parametrize(
    ("sentence", "issuer"),
    [
        ("Hội nghị đã thảo luận, thông qua Quy chế hoạt động của Cụm.", "Hội nghị"),
        ("Các thành viên nhất trí lập quỹ khuyến học của Khối.", "Các thành viên"),
        ("Cụm thi đua gồm: xã Nà Kẹ, xã Nà Bó, xã Nà Sài thống nhất lập quỹ chung.", "Cụm thi đua"),
        ("3. Hội đồng thống nhất bỏ tiêu chí phụ.", "Hội đồng"),
        ("Sau khi thảo luận, tất cả các thành viên đã biểu quyết thông qua bảng điểm.", "tất cả các thành viên"),
    ],
)
def test_who_agrees(sentence: str, issuer: str) -> None:
    assert decisions(sentence) == [(AGREEMENT, sentence.removeprefix("3. "), issuer)]


def test_a_year_to_come_is_planned_and_a_past_one_told() -> None:
    assert decisions("Năm 2024, các đơn vị trong Khối tiếp tục mở vườn ươm.") == [
        (PLAN, "Năm 2024, các đơn vị trong Khối tiếp tục mở vườn ươm.", "các đơn vị trong Khối")
    ]
    assert decisions("Năm 2023, các đơn vị trong Khối tiếp tục mở vườn ươm.") == []


def test_what_was_decided_goes_on_in_the_next_paragraph() -> None:
    lines = [
        "Năm 2024, Cụm tiếp tục mở vườn ươm ở các bản.",
        "Đồng thời, tổ chức hai đợt kiểm tra chéo.",
        "Kết thúc Hội nghị, các đại biểu đi thăm vườn quế.",
        "Tổ chức hai đợt kiểm tra là cách làm hay.",
    ]
    assert decisions(*lines) == [(PLAN, lines[0], "Cụm"), (PLAN, lines[1], "Cụm")]


def test_the_same_words_are_one_decision() -> None:
    asked = "Ông Lò Văn Pín đề nghị các đơn vị giữ lịch họp."
    assert decisions(asked, asked) == [(DIRECTIVE, asked, PIN)]


def test_the_last_sentence_of_a_text_that_breaks_off_counts() -> None:
    asked = "Ông Lò Văn Pín đề nghị các đơn vị nộp bảng điểm đúng hạn, họp đủ bốn phiên trong năm và không"
    assert decisions("caption| " + asked) == [(DIRECTIVE, asked, PIN)]
    lead = "Ông Lò Văn Pín đề nghị các đơn vị tập trung một số việc:"
    assert decisions(lead) == [(DIRECTIVE, lead, PIN)]


def test_a_list_without_markers_goes_on_with_its_lead() -> None:
    lines = ["Ông Lò Văn Pín đề nghị các đơn vị:", "Nộp bảng điểm đúng hạn.", "Tổ chức họp đủ bốn phiên."]
    assert decisions(*lines) == [
        (DIRECTIVE, "Nộp bảng điểm đúng hạn.", PIN), (DIRECTIVE, "Tổ chức họp đủ bốn phiên.", PIN),
    ]  # fmt: skip


def test_a_speaker_called_by_the_last_name_or_after_according_to() -> None:
    lines = [
        "Dự Hội nghị có ông Lò Văn Pín, Phó Chủ tịch UBND huyện và bà Vi Thị Mận, Giám đốc Sở Nội vụ.",
        "Ông Pín yêu cầu:",
        "- Các xã nộp bảng điểm đúng hạn.",
        "Theo bà Vi Thị Mận, các xã nên tổ chức họp ở nhà văn hóa bản.",
    ]
    assert decisions(*lines) == [
        (DIRECTIVE, "Các xã nộp bảng điểm đúng hạn.", PIN),
        (DIRECTIVE, "Theo bà Vi Thị Mận, các xã nên tổ chức họp ở nhà văn hóa bản.", MAN),
    ]


MINUTES = (
    "headline| BIÊN BẢN Hội nghị tổng kết Khối thi đua số 2",
    "Ngày 20/12/2023, tại nhà văn hóa xã Nà Kẹ, Khối thi đua số 2 tổ chức Hội nghị tổng kết năm 2023.",
    "Chủ trì: ông Lò Văn Pín, Khối trưởng. Thư ký: bà Vi Thị Mận.",
)


def test_a_pronoun_is_who_the_sentence_before_was_about() -> None:
    lines = ["Bà Vi Thị Mận vui vì quế lên xanh. Bà đề nghị các xã giữ lịch tưới.", "- Tưới hai ngày một lần."]
    assert decisions(*lines) == [(DIRECTIVE, "Bà đề nghị các xã giữ lịch tưới.", MAN)]


def test_a_post_may_be_told_without_the_committee() -> None:
    chair = "Ông Lò Văn Pín, Phó Chủ tịch UBND tỉnh chủ trì Hội nghị."
    sentence = "Phó Chủ tịch tỉnh chỉ rõ các xã phải tiết kiệm."
    assert decisions(chair, sentence) == [(DIRECTIVE, sentence, PIN)]


def test_a_post_may_be_told_with_the_house_added() -> None:
    lines = ["Dự lễ có ông Lò Văn Pín, Phó Giám đốc.", "Phó Giám đốc Công ty giao Phòng Tài vụ lập dự toán."]
    assert decisions(*lines) == [(DIRECTIVE, lines[1], PIN)]


def test_results_agreed_are_no_list_of_decisions() -> None:
    assert decisions("Các đơn vị thống nhất kết quả chấm điểm như sau:", "- Xã Nà Kẹ được 95 điểm, đứng đầu.") == []


def test_a_table_of_what_is_to_be_done() -> None:
    rows = [["TT", "Nội dung công việc", "Thời hạn"], ["1", "Dựng cổng chào ở bản Nà Kẹ", "10/6"]]
    record = extract(
        document(
            "headline| THÔNG BÁO Kết luận của Phó Chủ tịch UBND huyện Lò Văn Pín tại cuộc họp Ban Tổ chức Đại hội",
            "Ngày 04/6/2024, đồng chí Lò Văn Pín chủ trì cuộc họp Ban Tổ chức Đại hội thi đua yêu nước huyện.",
            "Giao nhiệm vụ cho các cơ quan như sau:",
            rows,
        )
    )
    assert decisions_in(record) == [(DIRECTIVE, "Dựng cổng chào ở bản Nà Kẹ", PIN)]


def test_items_that_go_on_counting_end_the_list_before() -> None:
    lines = [
        "list_item| 1. Ông Lò Văn Pín tiếp thu và kết luận:",
        "list_item:1| a) Phòng Tài vụ lập dự toán mua máy trong quý I.",
        "list_item:1| b) Mức thu quỹ giữ nguyên như năm trước.",
        "list_item| 2. Hội nghị biểu quyết thông qua các nội dung sau:",
        "list_item:1| 2.1. Lịch họp năm 2024.",
        "list_item| 3. Bầu lãnh đạo Khối: Hội nghị bầu Trạm Y tế làm Khối trưởng, Nông trường 4 làm Khối phó.",
        "list_item| 4. Bà Vi Thị Mận đọc biên bản.",
    ]
    record = extract(document(*MINUTES, *lines))
    assert decisions_in(record) == [
        (DIRECTIVE, "Phòng Tài vụ lập dự toán mua máy trong quý I.", PIN),
        (CONCLUSION, "Mức thu quỹ giữ nguyên như năm trước.", PIN),
        (AGREEMENT, "Lịch họp năm 2024.", "Hội nghị"),
        (ELECTION, "Hội nghị bầu Trạm Y tế làm Khối trưởng, Nông trường 4 làm Khối phó.", "Hội nghị"),
    ]


@pytest.mark.parametrize(
    ("item", "kind", "issuer"),
    [
        ("Giữ nguyên cách chia nhóm như năm trước.", CONCLUSION, PIN),
        ("Bà Mận hoàn thiện biên bản, gửi các đơn vị trước ngày 30/12.", DIRECTIVE, PIN),
        ("Xưởng In báo cáo phương án trả nợ trước ngày 15/01.", DIRECTIVE, PIN),
        ("Từ năm 2024, mỗi tổ phải họp ít nhất bốn lần.", DIRECTIVE, PIN),
        ("Hội nghị sơ kết được tổ chức tại xã Nà Bó vào tháng 7.", CONCLUSION, PIN),
        ("Các trường hợp khác để xét vào đợt sau.", CONCLUSION, PIN),
        ("Hội đồng nhất trí với kết quả kiểm phiếu.", AGREEMENT, "Hội đồng"),
        ("Đẩy nhanh việc chấm điểm ở cơ sở.", DIRECTIVE, PIN),
    ],
)
def test_what_an_item_of_a_conclusion_is(item: str, kind: str, issuer: str) -> None:
    record = extract(document(*MINUTES, "heading| III. Kết luận của chủ tọa:", "- " + item))
    assert decisions_in(record) == [(kind, item, issuer)]


def test_a_titled_point_of_a_conclusion_is_told_in_sentences() -> None:
    lines = [
        "heading| III. Kết luận của chủ tọa:",
        "list_item| 1- Đánh giá: các đơn vị có nhiều cố gắng. Phong trào sôi nổi.",
        "list_item| 2- Về kinh phí: Mỗi đơn vị nộp một triệu đồng. Quỹ còn dư chuyển sang năm sau.",
    ]
    assert [text for _, text, _ in decisions_in(extract(document(*MINUTES, *lines)))] == [
        "Mỗi đơn vị nộp một triệu đồng.", "Quỹ còn dư chuyển sang năm sau.",
    ]  # fmt: skip


def test_a_resolution_agrees_plans_asks_and_elects() -> None:
    record = extract(
        document(
            "headline| NGHỊ QUYẾT Hội nghị người lao động năm 2024",
            "Hội nghị người lao động Công ty Chè Nà Kẹ năm 2024 được tổ chức ngày 20/02/2024 tại hội trường công ty.",
            "Sau khi thảo luận, Hội nghị",
            "heading| QUYẾT NGHỊ:",
            "list_item| Điều 1. Thông qua quy chế trả lương.",
            "list_item| Điều 2. Phát động phong trào thi đua “Búp chè xanh” từ ngày 01/3/2024.",
            "list_item| Điều 3. Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho Đội 4.",
            "list_item| Điều 4. Giao Ban Giám đốc lập kế hoạch thực hiện trong tháng 3.",
        )
    )
    assert decisions_in(record) == [
        (AGREEMENT, "Thông qua quy chế trả lương.", "Hội nghị"),
        (PLAN, "Phát động phong trào thi đua “Búp chè xanh” từ ngày 01/3/2024.", "Hội nghị"),
        (DIRECTIVE, "Giao Ban Giám đốc lập kế hoạch thực hiện trong tháng 3.", "Hội nghị"),
    ]


def test_headings_below_a_pact_are_its_contents() -> None:
    lines = [
        "Đại diện 5 đơn vị cùng nhau ký kết giao ước thi đua năm 2024 với các nội dung sau:",
        "heading| I. NỘI DUNG",
        "list_item| 1. Trồng mới hai vạn cây quế.",
        "heading| II. CÁCH LÀM",
        "list_item| a) Kiểm tra chéo vào tháng 9.",
    ]
    assert decisions(*lines) == [
        (AGREEMENT, "Trồng mới hai vạn cây quế.", "Đại diện 5 đơn vị"),
        (AGREEMENT, "Kiểm tra chéo vào tháng 9.", "Đại diện 5 đơn vị"),
    ]


def test_without_a_meeting_only_what_is_plain_counts() -> None:
    asked = "Ông Lò Văn Pín đề nghị các xã nộp bảng điểm đúng hạn."
    lines = ["headline| Chuyện trồng quế", asked, "Năm 2024, các xã tiếp tục mở vườn ươm."]
    assert decisions_in(extract(document(*lines))) == [(DIRECTIVE, asked, PIN)]
    tale = "Nương quế nằm trên đồi cao. " * 8
    assert decisions_in(extract(document(*lines, tale))) == []
    assert decisions_in(extract(document(*lines, tale, "Ông dự buổi làm việc ấy."))) == [(DIRECTIVE, asked, PIN)]


def test_without_a_meeting_what_a_sentence_tells_who_asks_it_counts_and_what_follows_it() -> None:
    must, next_must = "Theo ông Lò Văn Pín, các xã cần họp sớm.", "Vì vậy, xã Nà Kẹ phải sửa nhà họp."
    lines = ["headline| Chuyện trồng quế", f"{must} {next_must}", "Năm qua, các hộ phải mua giống ở xa."]
    assert decisions_in(extract(document(*lines))) == [(DIRECTIVE, must, PIN), (DIRECTIVE, next_must, PIN)]


def test_what_is_told_a_newspaper_is_decided_at_no_meeting() -> None:
    told = "Trao đổi với phóng viên, ông Lò Văn Pín cho biết Hội sẽ tổ chức lớp ghép cây."
    assert decisions_in(extract(document("headline| Chuyện trồng quế", told))) == []


def test_those_who_speak_without_a_name_ask_for_themselves() -> None:
    before = "Ông Lò Văn Pín nêu khó khăn của các tổ."
    asks = "Nhiều đại biểu kiến nghị các xã bỏ tiêu chí phụ."
    needs = "Đại diện Hội Làm vườn tỉnh cho rằng các tổ cần lập quỹ."
    assert decisions(before, asks, needs) == [
        (DIRECTIVE, asks, "Nhiều đại biểu"),
        (DIRECTIVE, needs, "Đại diện Hội Làm vườn tỉnh"),
    ]


def test_a_decree_decides_nothing_of_a_meeting() -> None:
    record = extract(
        document(
            "letterhead| CHÍNH PHỦ", "headline| NGHỊ ĐỊNH Quy định chi tiết thi hành Luật Thi đua, khen thưởng",
            "Điều 1. Các đơn vị cần thực hiện nghiêm. Đề nghị các bộ, ngành phối hợp.",
        )
    )  # fmt: skip
    assert record.decisions == ()


def test_every_rule_that_decides_a_sentence_is_shown_here() -> None:
    cases = next(m for m in test_a_sentence.pytestmark if m.name == "parametrize").args[1]  # type: ignore[attr-defined]
    shown = {(case.values if hasattr(case, "values") else case)[0] for case in cases}
    shown.add("condition")  # in test_what_becomes_of_those_who_fail_is_asked_too
    shown.add("also")  # in test_what_a_body_does_too_is_planned_with_what_stands_before
    shown.add("imperative")  # in test_what_follows_a_request_is_asked_too
    shown |= {"guides", "instructs", "schedules", "sets_up"}  # in test_a_letter_or_the_news_of_one
    kinds = {"agreement", "directive", "election", "plan", "conclusion"}
    rules = {r.name for r in rulebook("decisions").rules if r.gives in kinds and not r.name.startswith("head_")}
    assert rules == shown


def test_who_takes_the_lead_after_a_request_is_told_in_a_paragraph_of_its_own() -> None:
    asked = "Ông Lò Văn Pín giao Bộ Nông nghiệp lập đề án giữ rừng."
    leads = "Bộ Công Thương chủ trì, phối hợp với các xã dựng chợ quế."
    assert decisions(asked, leads) == [(DIRECTIVE, asked, PIN), (DIRECTIVE, leads, PIN)]
    assert decisions(leads) == []


def test_a_paragraph_that_says_so_joins_what_was_asked_before() -> None:
    asked = "Ông Lò Văn Pín đề nghị các xã tuyên truyền việc giữ rừng. Các tổ nộp sổ đúng hạn."
    between = "Một số hoạt động khác, như: thăm vườn ươm của xã bạn. Vườn ấy có ba vạn cây."
    joined = "Cùng với đó, tuyên truyền các ngày lễ lớn của bản."
    assert decisions(asked, between, joined)[-1] == (DIRECTIVE, joined, PIN)


def test_what_is_asked_after_a_picture_is_of_who_asked_before_it() -> None:
    asked = "Ông Lò Văn Pín yêu cầu các xã mở đường lên nương."
    after = "Đề nghị các tổ giữ nguồn nước cho ruộng bậc thang của cả ba bản vùng cao."
    assert decisions(asked, "caption| Quang cảnh buổi họp", after) == [(DIRECTIVE, asked, PIN), (DIRECTIVE, after, PIN)]


def test_what_becomes_of_those_who_fail_is_asked_too() -> None:
    asked = "Ông Lò Văn Pín yêu cầu các xã nộp bảng điểm đúng hạn."
    fails = "Xã nào nộp chậm thì không được xét khen."
    assert decisions(f"{asked} {fails}") == [(DIRECTIVE, asked, PIN), (DIRECTIVE, fails, PIN)]


ORDER = (
    "letterhead| UBND HUYỆN MƯỜNG LÁT",
    "headline| QUYẾT ĐỊNH Về việc tặng Giấy khen",
    "heading| CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN",
    "Căn cứ Luật Thi đua, khen thưởng;",
    "heading| QUYẾT ĐỊNH:",
)
FORMULA = "list_item| Điều 3. Các phòng, ban và cá nhân có tên ở Điều 1 chịu trách nhiệm thi hành Quyết định này./."


@pytest.mark.parametrize(
    ("signature", "issuer"),
    [
        (("CHỦ TỊCH", "Lò Văn Pín"), PIN),
        (("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lò Văn Pín"), "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN"),
    ],
)
def test_a_decision_orders_what_its_articles_give_to_do(signature: tuple[str, ...], issuer: str) -> None:
    lines = (
        "list_item| Điều 1. Tặng Giấy khen cho các chi hội sau:",
        "list_item| 1. Chi hội Nà Kẹ, đơn vị chủ trì, phối hợp mở đường vào bản;",
        "list_item| Điều 2. Tiền thưởng theo quy định. Giao Phòng Nội vụ trích quỹ trước ngày 15/3.",
        FORMULA,
    )
    signed = (f"signature| {line}" for line in signature)
    found = decisions_in(extract(document(*ORDER, *lines, *signed)))
    assert found == [(DIRECTIVE, "Giao Phòng Nội vụ trích quỹ trước ngày 15/3.", issuer)]


def test_the_formula_of_execution_alone_orders_nothing() -> None:
    assert extract(document(*ORDER, FORMULA)).decisions == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Ngày 19/3, bà Vi Thị Mận, tổ trưởng tổ 2, đã yêu cầu mười hai tổ viên nộp lại sổ.",
        "Bà Vi Thị Mận cảm ơn các xã và mong tiếp tục nhận được sự giúp đỡ của mọi người.",
        "Bà Vi Thị Mận khẳng định sẽ nỗ lực hoàn thành tốt mọi nhiệm vụ được giao.",
        "Bà Vi Thị Mận cho biết vườn mẫu sẽ giúp các hộ nâng thu nhập.",
        "Bà Vi Thị Mận kể nhiều bản đang phải đối mặt với hạn hán.",
        "Bà Vi Thị Mận nói dịch bệnh khiến nhiều tổ phải nghỉ việc.",
        "Bà Vi Thị Mận nhắc lại niềm mong ước của bao người.",
        "Ông Lò Văn Pín nêu ba vấn đề cần minh bạch đó là diện tích; thứ hai là giống cây; thứ ba là giá bán ra sao.",
        "Hội nghị Trung ương tháng 10/2017 đã thống nhất bỏ các ban chỉ đạo.",
        "Bà Vi Thị Mận nhắc lại ngày Bác Hồ phát động phong trào thi đua.",
        "Bà Vi Thị Mận chọn xã Nà Kẹ làm điểm để phát động phong trào thi đua.",
        "Bà Vi Thị Mận hỏi các tổ phải làm gì khi hết mùa quế?",
        "Bà Vi Thị Mận ân cần hỏi thăm các hộ.",
        "Bà Vi Thị Mận kể, ngư dân trong xã mong muốn có thuyền to hơn.",
        "Bà Vi Thị Mận chia sẻ: mong muốn lớn nhất của tôi là có một vườn quế.",
        "Bà Vi Thị Mận mong muốn hội thi cắm hoa sẽ còn vang xa.",
        "Bà Vi Thị Mận cho biết mỗi vườn ươm cần khoảng 6 sào đất.",
        "Bà Vi Thị Mận nói hàng vạn thợ phải về quê, song sản lượng quế vẫn tăng 4%.",
        "Bà Vi Thị Mận nói do suối cạn nên làm đập hơi chậm.",
        "Bà Vi Thị Mận nói trước đây nước phải gùi, đến nay Hội đã có 16 bể.",
        "Bà Vi Thị Mận nói vườn ươm đã được xã duyệt đề xuất với mức 4 triệu đồng.",
        "Đại hội sẽ sửa quy chế, nghe báo cáo và bầu bổ sung ba người vào Ban Chấp hành.",
    ],
)
def test_what_is_recalled_wished_foreseen_or_described_decides_nothing(sentence: str) -> None:
    assert decisions(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Bà Vi Thị Mận nói theo quy định của xã thì chủ vườn vẫn phải có sổ.",
        "Bà Vi Thị Mận nói tổ trưởng vắng mặt vì tổ có nhiều việc phải làm.",
        "Bà Vi Thị Mận kể hội viên vào nương sớm, thay vì phải đi đò.",
        "Bà Vi Thị Mận nói: Cần khẳng định rằng vườn ươm năm nay tốt.",
        "Bà Vi Thị Mận kể các cụ sống giản dị, luôn cần, kiệm.",
        "Bà Vi Thị Mận mong hội thi cắm hoa, hội thi nấu ăn diễn ra thành công tốt đẹp.",
        "Bà Vi Thị Mận cho biết ban soạn thảo cũng đề xuất bỏ tiêu chí phụ.",
        "Bà Vi Thị Mận cho biết, thời gian qua nhiều chi hội vùng cao lại yêu cầu chủ vườn nộp thêm quỹ.",
        "Thời gian qua, Hội Làm vườn cam kết sẽ trồng lại rừng, bà Vi Thị Mận kể.",
        "Năm nay tổ không xây dựng kế hoạch lập quỹ.",
        "Các tổ chủ động xây dựng kế hoạch, đã trồng mười vạn cây.",
        "Đời sống hội viên sẽ được nâng cao.",
        "Bà Vi Thị Mận lưu ý là số vườn ươm còn ít.",
        "Bà Vi Thị Mận mong muốn có thể gặp các tổ.",
        "Bà Vi Thị Mận kể Bác Hồ luôn căn dặn cán bộ đoàn kết.",
    ],
)
def test_a_need_a_request_or_a_vow_that_is_only_told_decides_nothing(sentence: str) -> None:
    assert decisions(CHAIR, sentence) == []


def test_what_a_side_will_do_is_its_own_where_nobody_is_quoted() -> None:
    lines = ["Ông Lò Văn Pín cho biết vườn ươm đã cũ. Từ năm sau, Hội Làm vườn huyện sẽ mở lớp ghép cây."]
    assert decisions(*lines) == [
        (CONCLUSION, "Từ năm sau, Hội Làm vườn huyện sẽ mở lớp ghép cây.", "Hội Làm vườn huyện")
    ]


def test_papers_that_others_exchange_before_a_witness_are_nobodys() -> None:
    lines = [
        "Ông Lò Văn Pín đã chứng kiến các hợp tác xã trao đổi 2 văn kiện, gồm:",
        "list_item| Bản ghi nhớ về việc mua chung giống quế.",
        "list_item| Thỏa thuận mở chợ quế ở Mường Lát.",
    ]
    assert decisions(*lines) == [
        (AGREEMENT, "Bản ghi nhớ về việc mua chung giống quế.", None),
        (AGREEMENT, "Thỏa thuận mở chợ quế ở Mường Lát.", None),
    ]


def test_a_person_after_a_post_is_who_agrees() -> None:
    lines = ["Chủ tịch Hội Làm vườn Vi Thị Mận chủ trì cuộc họp đã đồng ý với phương án này."]
    assert decisions(*lines) == [(AGREEMENT, lines[0], MAN)]


def test_a_credited_caption_at_the_end_is_no_sentence_broken_off() -> None:
    caption = "caption| Ông Lò Văn Pín đề nghị các tổ đắp bờ cho thật chắc trước mùa mưa lũ sắp đến - Ảnh: MỴ MẬN"
    assert decisions(CHAIR, caption) == []


def test_a_heading_between_lines_goes_on_with_nothing() -> None:
    lines = [
        *["Mùa mưa đến sớm."] * 4,
        "Ông Lò Văn Pín đề nghị các tổ đắp bờ.",
        "Tiếp tục giữ vườn ươm",
        "Vườn ươm ở bản Nà Kẹ đã cũ.",
    ]
    assert decisions(*lines) == [(DIRECTIVE, "Ông Lò Văn Pín đề nghị các tổ đắp bờ.", PIN)]


def test_each_sentence_of_a_quotation_is_a_row_without_the_marks() -> None:
    lines = [
        '"Năm qua mưa nhiều.',
        "Các tổ phải đắp bờ cho chắc.",
        'Mỗi chúng ta chăm lo vườn của mình", ông Lò Văn Pín nói.',
    ]
    assert decisions(*lines) == [
        (DIRECTIVE, "Các tổ phải đắp bờ cho chắc.", PIN),
        (DIRECTIVE, "Mỗi chúng ta chăm lo vườn của mình", PIN),
    ]  # fmt: skip


def test_a_quotation_that_only_describes_is_no_row() -> None:
    lines = [
        '"Đoàn kết là truyền thống của bản.',
        "Việc trồng cây rất quan trọng.",
        'Tôi trồng cây đã lâu", ông Lò Văn Pín nói.',
    ]
    assert decisions(*lines) == []


def test_a_request_goes_on_over_lines_of_one_sentence_each() -> None:
    lines = [
        *["Mùa mưa đến sớm."] * 4,
        "Ông Lò Văn Pín đề nghị các tổ đắp bờ.",
        "Tăng cường kiểm tra vườn ươm.",
        "Công tác ươm giống đang gặp nhiều khó khăn.",
        "Các tổ cũng cần chọn giống tốt.",
    ]
    assert decisions(*lines) == [
        (DIRECTIVE, "Ông Lò Văn Pín đề nghị các tổ đắp bờ.", PIN),
        (DIRECTIVE, "Tăng cường kiểm tra vườn ươm.", PIN),
        (DIRECTIVE, "Các tổ cũng cần chọn giống tốt.", PIN),
    ]


def test_a_summary_above_the_report_is_no_second_row() -> None:
    lines = (
        "headline| Hội Làm vườn họp bàn giữ bờ",
        "Ông Lò Văn Pín yêu cầu các tổ đắp bờ trước mùa mưa.",
        "Ngày 11/01/2024, tại Hội trường UBND huyện, Hội Làm vườn tổ chức Hội nghị bàn giữ bờ.",
        "Ông Lò Văn Pín yêu cầu các tổ đắp bờ cho chắc trước mùa mưa lũ năm nay.",
    )
    told = (DIRECTIVE, "Ông Lò Văn Pín yêu cầu các tổ đắp bờ cho chắc trước mùa mưa lũ năm nay.", PIN)
    assert decisions_in(extract(document(*lines))) == [told]


def test_who_must_act_on_what_was_launched_is_told() -> None:
    lines = [
        "Tại Hội nghị, Hội Làm vườn phát động phong trào trồng quế.",
        "Mỗi hội viên cần trồng một hàng cây.",
    ]
    assert [(kind, text) for kind, text, _ in decisions(*lines)] == [(PLAN, lines[0]), (DIRECTIVE, lines[1])]


ASKED = "Ông Lò Văn Pín đề nghị các tổ thực hiện một số việc:"


def test_lines_right_below_a_lead_in_are_items_without_markers() -> None:
    lines = ["Giữ nước cho ruộng bậc thang;", "caption| Vườn ươm phải có rào;", "Đối với sổ sách: nộp trước ngày 5/3."]
    items = [line.removeprefix("caption| ") for line in lines]
    after = "Bà Vi Thị Mận trao hoa cho các tổ."
    assert decisions(CHAIR, ASKED, *lines, after) == [(DIRECTIVE, item, PIN) for item in items]


def test_what_else_stands_below_a_lead_in_is_no_item() -> None:
    below = ["caption| Toàn cảnh buổi họp ở nhà văn hóa bản", "caption| Các tổ trồng quế. Ảnh: Lò Văn Pín"]
    for line in below:
        assert decisions(CHAIR, ASKED, line) == [(DIRECTIVE, ASKED, PIN)]


def test_a_line_without_a_colon_or_an_end_leads_into_items() -> None:
    leads = "caption| Kết luận Hội nghị ông Lò Văn Pín yêu cầu các tổ làm các việc sau"
    lines = ["list_item| 1) Trực ở chòi canh rừng", "list_item| 2) Báo cháy ngay khi phát hiện"]
    items = ["Trực ở chòi canh rừng", "Báo cháy ngay khi phát hiện"]
    assert decisions(CHAIR, leads, *lines) == [(DIRECTIVE, item, PIN) for item in items]


def test_what_is_counted_off_follows_a_sentence_that_announces_it() -> None:
    first, second = "Trước hết là giữ nước cho ruộng, tổ nào lơ là bị trừ điểm.", "Tiếp đến là giữ rừng đầu nguồn."
    paragraph = f"Ông Lò Văn Pín đề nghị các tổ quan tâm hai việc lớn. {first} {second}"
    assert decisions(CHAIR, paragraph) == [(DIRECTIVE, first, PIN), (DIRECTIVE, second, PIN)]


def test_bare_numerals_mark_the_parts_of_a_list() -> None:
    paragraph = "Ông Lò Văn Pín yêu cầu các tổ: Một, nộp sổ trước mùa mưa. Hai, trồng thêm một vườn quế."
    items = ["nộp sổ trước mùa mưa", "trồng thêm một vườn quế"]
    assert [(kind, text.rstrip("."), who) for kind, text, who in decisions(CHAIR, paragraph)] == [
        (DIRECTIVE, item, PIN) for item in items
    ]


@pytest.mark.parametrize(
    "following",
    [
        "Báo cáo tháng gửi chậm nhất ngày 20.",
        "Trong vòng 30 ngày, tổ có văn bản trả lời.",
        "Lực lượng dân quân tiếp tục giúp dân chống bão.",
    ],
)
def test_a_deadline_and_what_somebody_goes_on_with_are_asked_after_a_request(following: str) -> None:
    asks = "Ông Lò Văn Pín đề nghị các tổ nộp sổ đúng mẫu."
    assert decisions(CHAIR, f"{asks} {following}") == [(DIRECTIVE, asks, PIN), (DIRECTIVE, following, PIN)]


@pytest.mark.parametrize(
    ("quoted", "who"),
    [
        ("Người giữ sổ nên ngồi với bà con một buổi", "ông Lò Văn Pín lưu ý thêm"),
        ("Không đổi rừng đầu nguồn lấy tiền", "ông Lò Văn Pín nhấn mạnh"),
    ],
)
def test_a_quotation_asks_where_who_said_it_asks_or_it_forbids(quoted: str, who: str) -> None:
    assert decisions(CHAIR, f"“{quoted}”, {who}.") == [(DIRECTIVE, quoted, PIN)]


def test_each_one_is_told_what_to_do_after_a_plan() -> None:
    plan = "Bà Vi Thị Mận triển khai kế hoạch phát động phong trào trồng quế."
    each = "Mỗi chi hội chọn một tuyến đường làm mẫu."
    assert decisions(CHAIR, f"{plan} {each}") == [(PLAN, plan, MAN), (DIRECTIVE, each, MAN)]


def test_a_body_told_to_do_something_goes_on_with_a_request_of_nobody() -> None:
    asks, must = "Thời gian tới, đề nghị các đơn vị khắc phục tồn tại.", "Các tổ phải làm lại sổ quỹ."
    told = "Năm qua, các hộ phải mua giống ở xa."
    assert decisions(f"{asks} {must} {told}") == [(DIRECTIVE, asks, None), (DIRECTIVE, must, None)]


def test_an_opinion_in_the_minutes_asks_though_only_a_given_name_opens_it() -> None:
    line = "Đồng chí Thuận: đề nghị ghi rõ tiêu chí giữ rừng."
    assert decisions("Ý kiến thảo luận:", f"list_item| - {line}") == [(DIRECTIVE, line, None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Theo bà Vi Thị Mận, nhiều hộ ở bản xa phải gùi nước hai cây số.",
        "Bà Vi Thị Mận nói anh Pín luôn tâm niệm phải giữ rừng cho con cháu.",
        "Bà Vi Thị Mận nói máy ấy phải thợ rất giỏi mới có thể sửa được.",
        "Bà Vi Thị Mận nói tổ nào cũng phải có lúc vất vả.",
    ],
)
def test_a_lot_a_maxim_or_a_condition_is_no_request(sentence: str) -> None:
    assert decisions(sentence) == []


def test_a_lead_in_is_of_whom_it_announces_the_opinion_and_of_whom_the_one_above_it_is() -> None:
    announced = "Ý kiến chỉ đạo của ông Lò Văn Pín, Phó Chủ tịch UBND huyện:"
    item = "Các tổ giữ nước cho ruộng bậc thang."
    assert decisions(announced, f"list_item| - {item}") == [(DIRECTIVE, item, PIN)]
    lines = ["Ông Lò Văn Pín phát biểu chỉ đạo:", "đề nghị các tổ quan tâm việc giữ rừng, cụ thể là:"]
    assert decisions(CHAIR, *lines, f"list_item| - {item}") == [(DIRECTIVE, item, PIN)]


def test_each_ones_part_in_a_launch_is_of_who_launched_it() -> None:
    launch = "Bà Vi Thị Mận phát động phong trào trồng quế."
    part = "Theo đó, mỗi tổ có ít nhất một vườn ươm."
    assert decisions(CHAIR, f"{launch} {part}") == [(PLAN, launch, MAN), (PLAN, part, MAN)]


def test_what_is_left_for_later_is_settled() -> None:
    left = "Những hồ sơ chưa rõ sẽ xem xét ở đợt sau."
    asks = "Ông Lò Văn Pín đề nghị các tổ nộp sổ."
    assert decisions(CHAIR, f"{asks} {left}") == [(DIRECTIVE, asks, PIN), (CONCLUSION, left, PIN)]


def test_what_a_body_does_too_is_planned_with_what_stands_before() -> None:
    plan, too = "Năm 2031, Hội Làm vườn sẽ mở ba lớp ghép cây.", "Hội cũng tập trung nâng cao chất lượng giống."
    assert decisions(f"{plan} {too}")[1] == (PLAN, too, "Hội")
    assert decisions(f"Hội nghị diễn ra trang trọng. {too}") == []


def test_sentences_of_a_paragraph_below_a_lead_in_go_on_with_it() -> None:
    lead = "Tại hội nghị, các chi hội đã thảo luận, thống nhất nội dung giao ước với các nội dung chính:"
    first, second = "Thi đua hoàn thành chỉ tiêu trồng rừng.", "Đổi mới cách chấm điểm."
    told = [(AGREEMENT, first, "các chi hội"), (AGREEMENT, second, "các chi hội")]
    assert decisions(lead, f"{first} {second}") == told


def test_what_was_announced_is_agreed_with_the_announcement() -> None:
    agreed = "Hội nghị đã thống nhất một số việc của quý tới."
    these = "Đó là: Tổ chức hội thi cắm hoa; Rà soát sổ của các tổ."
    assert decisions(f"{agreed} {these}") == [(AGREEMENT, agreed, "Hội nghị"), (AGREEMENT, these, "Hội nghị")]


def test_a_paragraph_that_looks_back_decides_nothing_until_it_comes_back_to_the_meeting() -> None:
    past = "Năm 2030, Hội đã mở ba đợt thi đua. Các chi hội đều nhất trí lập quỹ. Ban Thường vụ yêu cầu các tổ báo cáo hằng tháng."
    assert decisions(past) == []
    assert decisions("Qua 5 năm, toàn huyện có 12 vườn mẫu. Hội Làm vườn yêu cầu mỗi xã lập một vườn.") == []
    agreed = "Hội nghị thống nhất giữ nguyên mức quỹ."
    assert decisions(f"{past} {agreed}") == [(AGREEMENT, agreed, "Hội nghị")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Hội nghị đã nghe Hội Làm vườn báo cáo: 6 tháng đầu năm các chi hội đã yêu cầu thu hồi 31 vườn.",
        "Theo báo cáo, Hội Làm vườn đã yêu cầu các tổ xin lỗi khi trễ hẹn.",
        "Trước đó, các xã đã thống nhất lập quỹ giữ rừng.",
        "Đại hội thống nhất nhận định, năm năm qua các chi hội đã giữ được rừng đầu nguồn.",
        "Theo bà Vi Thị Mận, thi đua cần được hiểu là tự vượt mình.",
        "Bà Vi Thị Mận cho biết, huyện Nà Kẹ đã đề xuất tỉnh mở đường.",
        "Bà Vi Thị Mận cho biết lớp ghép cây sẽ thu hút được nhiều hộ.",
        "Hội Làm vườn mong muốn là cầu nối của bà con với hợp tác xã.",
    ],
)
def test_what_a_report_or_somebody_tells_as_done_or_thought_asks_nothing(sentence: str) -> None:
    assert decisions(CHAIR, sentence) == []


def test_who_leads_in_turn_is_agreed_and_who_leads_first_is_elected() -> None:
    agreed = "Cụm thống nhất cách luân phiên: mỗi tỉnh làm cụm trưởng một năm."
    first = "Năm 2031, Sở Y tế làm Cụm trưởng; Sở Tài chính làm Cụm phó."
    assert decisions(f"{agreed} {first}") == [(AGREEMENT, agreed, "Cụm"), (ELECTION, first, "Cụm")]


def test_what_a_speakers_own_side_will_do_is_undertaken_whatever_the_verb() -> None:
    will = "Trong thời gian tới, tỉnh Hà Nam Ninh sẽ đầu tư thêm ba vườn ươm."
    assert decisions(f"Ông Lò Văn Pín đề nghị các tổ nộp sổ. {will}")[1][:2] == (CONCLUSION, will)


def test_without_a_meeting_an_election_told_at_its_congress_counts() -> None:
    elected = "Với 100% phiếu bầu, bà Vi Thị Mận trúng cử Chủ tịch Hội."
    told = extract(document("Bà Vi Thị Mận làm Chủ tịch Hội", elected))
    assert decisions_in(told) == [(ELECTION, elected, None)]
    before = extract(document("Bà Vi Thị Mận", "Năm 2021, bà Vi Thị Mận được bầu làm Chủ tịch Hội."))
    assert decisions_in(before) == []


@pytest.mark.parametrize("said", ["nêu rõ", "chỉ rõ", "quán triệt"])
def test_a_post_without_a_name_speaks_plainly(said: str) -> None:
    sentence = f"Phó Chủ tịch UBND tỉnh {said} các xã phải tiết kiệm."
    assert decisions(sentence) == [(DIRECTIVE, sentence, "Phó Chủ tịch UBND tỉnh")]


def test_answers_in_an_interview_decide_nothing() -> None:
    asks = "Phóng viên: Thưa bà, Hội cần làm gì?"
    answers = "Bà Vi Thị Mận: Các chi hội cần chủ động. Chúng tôi đã thống nhất chọn chủ đề “Rừng xanh”."
    assert decisions_in(extract(document("Trò chuyện với bà Vi Thị Mận", asks, answers))) == []
    asks = "- Thưa bà, vụ tới Hội sẽ trồng gì?"
    assert decisions_in(extract(document("Trò chuyện với bà Vi Thị Mận", asks, answers))) == []


@pytest.mark.parametrize(
    ("sentence", "kind", "issuer"),
    [
        ("Các chi hội đã cùng kí kết giao ước thi đua năm 2031.", AGREEMENT, "Các chi hội"),
        ("Hội nghị thành công với 100% hội viên nhất trí thông qua Nghị quyết.", AGREEMENT, "Hội nghị"),
        ("Năm 2031, nhà trường tiếp tục đổi mới cách dạy nghề ghép cây.", PLAN, "nhà trường"),
        ("Hội nghị đã hiệp thương cử bổ sung 4 vị vào Ủy ban Hội.", ELECTION, "Hội nghị"),
        ("Liên danh nhà thầu ký cam kết thông đường trước mùa mưa.", AGREEMENT, "Liên danh nhà thầu"),
    ],
)
def test_who_signs_adopts_plans_and_elects(sentence: str, kind: str, issuer: str) -> None:
    assert decisions(sentence) == [(kind, sentence, issuer)]


def test_what_stands_under_a_heading_of_tasks_is_planned_without_a_lead_in() -> None:
    lines = (
        "heading| PHƯƠNG HƯỚNG NHIỆM KỲ 2031-2035",
        "Phấn đấu xây dựng chi hội vững mạnh.",
        "Nâng cao chất lượng vườn ươm.",
    )
    assert decisions(*lines) == [(PLAN, lines[1], None), (PLAN, lines[2], None)]


def test_who_is_elected_stands_below_a_lead_in() -> None:
    lead = "Với tinh thần dân chủ, đoàn kết và thống nhất cao, Hội nghị tiến hành biểu quyết bầu các chức danh:"
    elected = "Bà Vi Thị Mận giữ chức vụ Trưởng ban Thanh tra nhân dân xã Nà Kẹ."
    result = "Kết quả, bà Vi Thị Mận đạt tín nhiệm 100% đại biểu nhất trí biểu quyết thông qua."
    assert [told[:2] for told in decisions(lead, f"✅ {elected}", result)] == [(ELECTION, elected)]


def test_a_plan_goes_on_in_targets_in_time_and_in_what_its_body_does() -> None:
    plan = "Năm 2031, ngành giáo dục huyện phấn đấu giữ vững chất lượng."
    does = "Để đạt mục tiêu trên, cấp ủy, chính quyền và toàn ngành tiếp tục sửa trường."
    target = "Trong đó: tỷ lệ lao động đã qua đào tạo 37% trở lên."
    later = "Đầu tháng 6-2031 sẽ vận động các hộ góp công."
    found = decisions(f"{plan} {does} {target} {later}")
    assert [told[:2] for told in found] == [(PLAN, plan), (PLAN, does), (PLAN, target), (PLAN, later)]


def test_those_who_act_on_what_somebody_launched_launch_nothing_themselves() -> None:
    launch = "Chủ tịch Hội Vi Thị Mận phát động phong trào giữ rừng."
    act = "Theo đó, cán bộ, giáo viên, học sinh tiếp tục trồng quế."
    assert decisions(f"{launch} {act}") == [(PLAN, launch, MAN), (PLAN, act, MAN)]


def test_a_notice_without_a_sender_and_a_meeting_asks_nothing() -> None:
    lines = (
        "headline| Thông báo tuyển dụng năm 2031",
        "heading| Lưu ý:",
        "- Hồ sơ được bỏ vào một túi, không được tẩy xóa.",
    )
    assert decisions_in(extract(document(*lines))) == []


def test_a_secret_of_success_is_no_request() -> None:
    assert decisions(CHAIR, "Bí quyết, theo ông Lò Văn Pín, là tổ trưởng phải làm trước.") == []


def test_a_board_that_takes_up_what_was_asked_undertakes_it_itself() -> None:
    asks, takes = "Bà Vi Thị Mận đề nghị Hội mở lớp ghép cây.", "Ban Thường trực tiếp thu, sẽ mở lớp vào quý II."
    assert decisions(f"{asks} {takes}")[1:] == [(CONCLUSION, takes, "Ban Thường trực")]
