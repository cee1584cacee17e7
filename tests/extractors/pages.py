"""Lines as Vietnamese pages and papers write them, to be mixed; and long documents made of them."""

import random

from models import Document
from tests.extractors.lines import document

HEADS = (
    "headline| Cụm thi đua số 7 tổng kết công tác thi đua năm 2023",
    "headline| BIÊN BẢN Họp bình xét thi đua năm 2023",
    "headline| THÔNG BÁO Kết luận của Chủ tịch UBND huyện Lò Văn Pín",
    "headline| KẾ HOẠCH Phát động thi đua năm 2024",
    "headline| QUYẾT ĐỊNH Về việc tặng Giấy khen",
    "headline| “",
    "letterhead| HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
    "letterhead| Số: 12/BC-CTĐ7",
    "dateline| Thứ Sáu, 12/01/2024 14:05",
    "dateline| 31/02/2024",
    "byline| Tin, ảnh: Quàng Én - Lò Hương",
    "signature| CHỦ TỊCH Lò Văn Pín",
    "recipients| Nơi nhận: - Như trên",
    "furniture| Ông Cầm Bá Lượng xem thêm",
)
LINES = (
    "Sáng 11/01/2024, tại Hội trường UBND huyện, Cụm thi đua số 7 tổ chức Hội nghị tổng kết công tác thi đua năm 2023.",
    "Trong hai ngày 10 và 11/01, Hội nghị sơ kết phong trào thi đua được tổ chức trực tuyến tới 12 điểm cầu.",
    "Chủ trì Hội nghị có đồng chí Lò Văn Pín, Phó Chủ tịch UBND huyện; bà Vi Thị Mận - Trưởng phòng Nội vụ.",
    "Dự Hội nghị có PGS, TS Trần Quốc Khải, Ủy viên Ban Thường vụ, Giám đốc Sở; đại diện lãnh đạo 07 trường, các đồng chí chuyên viên.",
    "Phát biểu tại Hội nghị, ông Sùng A Khua (Hội Nông dân) đề nghị các đơn vị: Một là, làm sớm; Hai là, làm kỹ.",
    "Hội nghị đã thống nhất bầu Sở Y tế làm Khối trưởng, Sở Tài chính làm Khối phó năm 2024.",
    "Cụm thi đua số 7 gồm 6 đơn vị: Sở Y tế, Sở Tài chính, Sở Nội vụ, Sở Tư pháp, Thanh tra tỉnh và Văn phòng UBND tỉnh.",
    "Hội nghị nhất trí đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Y tế; Bằng khen cho 03 tập thể và 05 cá nhân.",
    "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho ông Sùng A Khua năm 2022.",
    "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 và Chỉ thị 34-CT/TW; Luật số 06/2022/QH15.",
    "Có 12 tham luận, 05 ý kiến phát biểu với 120 đại biểu dự.",
    "Thư ký: Bà Hạng Thị Dở. Vắng: ông Giàng A Páo (có lý do).",
    "Đồng chí giao Phòng Nội vụ hoàn thiện hồ sơ trước 30/01. Các đơn vị cần chú trọng người lao động trực tiếp.",
    "heading| II. NỘI DUNG",
    "heading:1| Thành phần tham dự:",
    "list_item(1.)| Ông Lò Văn Pín - Chủ tịch Công đoàn",
    "list_item| Tặng Giấy khen cho: Vi Thị Mận, Lò Văn Pín;",
    "- Thứ nhất, tiếp tục đổi mới công tác bình xét.",
    "Hội nghị thống nhất các nội dung sau:",
    "caption| Đồng chí Lò Văn Pín phát biểu. Ảnh: Lò Hương",
    "với chủ đề “Đổi mới, sáng tạo” (“",
    "Ô. A, B., - – — : ; … “” () 12/ 3/4 năm 20 tháng 13, ngày 32, số /QĐ-",
    "CÔNG TY TNHH MTV; TP. HCM; Đ/c TS.BS.CKII Hoà; UBND-HĐND; ông; bà; đồng chí",
    "",
    " ",
)
TABLE = (
    ("TT", "Họ và tên", "Chức vụ", "Danh hiệu"),
    ("1", "NGUYỄN VĂN KIÊN", "Giám đốc", "Bằng khen"),
    ("2", "", "", ""),
)


def long_document(size: int) -> Document:
    """A report of at least ``size`` characters, of paragraphs that are varied, the same for the same size."""
    chance = random.Random(7)
    lines = [HEADS[0], HEADS[8], *LINES[:5]]
    length = sum(map(len, lines))
    while length < size:
        picked = " ".join(chance.sample(LINES[2:13], 3))
        lines.append(
            picked.replace("Pín", chance.choice(["Pín", "Hặc", "Sơn", "Bình"])).replace(
                "số 7", f"số {chance.randrange(30)}"
            )
        )
        length += len(lines[-1]) + 1
    return document(*lines)
