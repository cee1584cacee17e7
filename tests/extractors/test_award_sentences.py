"""Awards in single sentences of every kind of body, their rows written from the guide before any was run."""

import pytest

from extractors.awards import find_awards
from extractors.reading import read
from models import Block, BlockKind, Document, Format

Row = tuple[str, str | None, str | None, int, str, int | None]

C, P = "conferred", "proposed"


def awards(text: str) -> list[Row]:
    """The rows that a document of paragraphs, one a line, gives; a line that begins with "- " is an item."""
    blocks, at = [], 0
    for line in text.split("\n"):
        kind = BlockKind.LIST_ITEM if line.startswith(("- ", "+ ")) else BlockKind.PARAGRAPH
        blocks.append(Block(kind=kind, start=at, end=at + len(line)))
        at += len(line) + 1
    paper = Document(name="bai.txt", format=Format.TXT, text=text + "\n", blocks=tuple(blocks))
    return [(a.award, a.grantor, a.recipient, a.count, str(a.status), a.year) for a in find_awards(read(paper))]


def rows(award: str, grantor: str | None, status: str, *to: str | int, year: int | None = None) -> list[Row]:
    """A row for each name or count."""
    return [
        (award, grantor, r if isinstance(r, str) else None, 1 if isinstance(r, str) else r, status, year) for r in to
    ]


SENTENCES: list[tuple[str, list[Row]]] = [
    # State awards
    (
        "Chủ tịch nước đã ký Quyết định tặng thưởng Huân chương Lao động hạng Nhì cho Bệnh viện Phổi Vân Hồ.",
        rows("Huân chương Lao động hạng Nhì", "Chủ tịch nước", C, "Bệnh viện Phổi Vân Hồ"),
    ),
    (
        (
            "Thay mặt lãnh đạo Đảng, Nhà nước, đồng chí Tòng Văn Quả gắn Huân chương Độc lập hạng Ba lên lá cờ "
            "truyền thống "
            "của Đảng bộ và nhân dân huyện Nậm Pọng."
        ),
        rows("Huân chương Độc lập hạng Ba", "lãnh đạo Đảng, Nhà nước", C, "Đảng bộ và nhân dân huyện Nậm Pọng"),
    ),
    (
        (
            "Nhân dịp này, Học viện Kỹ thuật Thủy Phủ vinh dự được Chủ tịch nước tặng thưởng Huân chương Bảo vệ "
            "Tổ quốc "
            "hạng Nhất."
        ),
        rows("Huân chương Bảo vệ Tổ quốc hạng Nhất", "Chủ tịch nước", C, "Học viện Kỹ thuật Thủy Phủ"),
    ),
    (
        "Nhà nước Cộng hòa Dân chủ Nhân dân Lào tặng Huân chương Hữu nghị cho 3 tập thể và 7 cá nhân của Quân khu.",
        rows("Huân chương Hữu nghị", "Nhà nước Cộng hòa Dân chủ Nhân dân Lào", C, 3, 7),
    ),
    (
        "Chủ tịch nước quyết định truy tặng Huân chương Dũng cảm cho em Lý A Sềnh, học sinh lớp 8B.",
        rows("Huân chương Dũng cảm", "Chủ tịch nước", C, "Lý A Sềnh"),
    ),
    (
        "Tỉnh đã tổ chức lễ truy tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam Anh hùng” cho 14 mẹ.",
        rows("Bà mẹ Việt Nam Anh hùng", None, C, 14),
    ),
    (
        (
            "Đợt này, toàn ngành có 5 nhà giáo được Chủ tịch nước phong tặng danh hiệu Nhà giáo Nhân dân và 61 "
            "nhà giáo "
            "được phong tặng danh hiệu Nhà giáo Ưu tú."
        ),
        rows("Nhà giáo Nhân dân", "Chủ tịch nước", C, 5) + rows("Nhà giáo Ưu tú", None, C, 61),
    ),
    # ministries, provinces
    (
        (
            "Bộ trưởng Bộ Y tế tặng Bằng khen cho 6 tập thể, 11 cá nhân đã có nhiều thành tích trong phòng, "
            "chống sốt rét."
        ),
        rows("Bằng khen", "Bộ trưởng Bộ Y tế", C, 6, 11),
    ),
    (
        (
            "Dịp này, 10 tập thể, 22 cá nhân được Bộ Nội vụ tặng Bằng khen; 4 cá nhân được trao Kỷ niệm chương "
            "“Vì sự nghiệp "
            "ngành Tổ chức nhà nước”."
        ),
        rows("Bằng khen", "Bộ Nội vụ", C, 10, 22)
        + rows("Kỷ niệm chương “Vì sự nghiệp ngành Tổ chức nhà nước”", None, C, 4),
    ),
    (
        (
            "Thừa ủy quyền của Thủ tướng Chính phủ, đồng chí Hà Sỹ Phong, Bí thư Tỉnh ủy trao Bằng khen của Thủ "
            "tướng Chính "
            "phủ cho Sở Ngoại vụ, Ban Dân vận Tỉnh ủy và ông Mùa A Tủa."
        ),
        rows("Bằng khen", "Thủ tướng Chính phủ", C, "Sở Ngoại vụ", "Ban Dân vận Tỉnh ủy", "Mùa A Tủa"),
    ),
    (
        (
            "Tại hội nghị, lãnh đạo tỉnh đã công bố quyết định và trao Cờ thi đua của Chính phủ năm 2021 cho 3 "
            "đơn vị: "
            "Sở Công Thương, huyện Tam Nông và Công ty CP Giấy Sông Đà."
        ),
        rows("Cờ thi đua", "Chính phủ", C, "Sở Công Thương", "huyện Tam Nông", "Công ty CP Giấy Sông Đà", year=2021),
    ),
    (
        (
            "UBND tỉnh vừa ban hành Quyết định số 812/QĐ-UBND về việc tặng Bằng khen cho 19 hộ gia đình hiến đất "
            "làm đường."
        ),
        rows("Bằng khen", "UBND tỉnh", C, 19),
    ),
    (
        (
            "Với thành tích trên, Ban Quản lý Khu kinh tế Cửa Lạch đã được Chủ tịch UBND tỉnh tặng Bằng khen, "
            "được Tổng Liên "
            "đoàn Lao động Việt Nam tặng Cờ thi đua."
        ),
        rows("Bằng khen", "Chủ tịch UBND tỉnh", C, "Ban Quản lý Khu kinh tế Cửa Lạch")
        + rows("Cờ thi đua", "Tổng Liên đoàn Lao động Việt Nam", C, "Ban Quản lý Khu kinh tế Cửa Lạch"),
    ),
    (
        "Chủ tịch UBND huyện Yên Hải khen thưởng 8 tập thể bằng hình thức Giấy khen.",
        rows("Giấy khen", "Chủ tịch UBND huyện Yên Hải", C, 8),
    ),
    (
        "Có 21 tập thể và 34 cá nhân nhận Giấy khen của Chủ tịch UBND thị xã.",
        rows("Giấy khen", "Chủ tịch UBND thị xã", C, 21, 34),
    ),
    (
        "Ông Đèo Văn Ín, Phó Chủ tịch Thường trực UBND tỉnh trao Bằng khen của Chủ tịch UBND tỉnh tặng 5 tập thể.",
        rows("Bằng khen", "Chủ tịch UBND tỉnh", C, 5),
    ),
    # unions, fronts, associations
    (
        "Tổng kết năm học 2022-2023, Công đoàn Giáo dục tỉnh được Công đoàn Giáo dục Việt Nam tặng Cờ thi đua.",
        rows("Cờ thi đua", "Công đoàn Giáo dục Việt Nam", C, "Công đoàn Giáo dục tỉnh", year=2023),
    ),
    (
        "Ban Thường vụ LĐLĐ thành phố tặng Cờ thi đua cho 4 công đoàn cơ sở, Bằng khen cho 16 tập thể, 29 cá nhân.",
        rows("Cờ thi đua", "Ban Thường vụ LĐLĐ thành phố", C, 4)
        + rows("Bằng khen", "Ban Thường vụ LĐLĐ thành phố", C, 16, 29),
    ),
    (
        (
            "Hội Nông dân tỉnh Hòa Vang, Hội Nông dân tỉnh Lâm Thao được Trung ương Hội Nông dân Việt Nam tặng "
            "Cờ dẫn đầu "
            "phong trào thi đua."
        ),
        rows(
            "Cờ dẫn đầu phong trào thi đua",
            "Trung ương Hội Nông dân Việt Nam",
            C,
            "Hội Nông dân tỉnh Hòa Vang",
            "Hội Nông dân tỉnh Lâm Thao",
        ),
    ),
    (
        "Trung ương Đoàn TNCS Hồ Chí Minh tặng Huy hiệu “Tuổi trẻ dũng cảm” cho đoàn viên Giàng Thị Mỷ.",
        rows("Huy hiệu “Tuổi trẻ dũng cảm”", "Trung ương Đoàn TNCS Hồ Chí Minh", C, "Giàng Thị Mỷ"),
    ),
    (
        (
            "Hội Chữ thập đỏ tỉnh tặng Kỷ niệm chương “Vì sự nghiệp nhân đạo” cho các ông, bà: Nông Văn Tẩn, Mã "
            "Thị Sao, "
            "Hoàng Quốc Đoàn."
        ),
        rows(
            "Kỷ niệm chương “Vì sự nghiệp nhân đạo”",
            "Hội Chữ thập đỏ tỉnh",
            C,
            "Nông Văn Tẩn",
            "Mã Thị Sao",
            "Hoàng Quốc Đoàn",
        ),
    ),
    (
        "Ủy ban MTTQ Việt Nam tỉnh khen thưởng 12 tập thể, 15 cá nhân có thành tích trong công tác Mặt trận.",
        [],
    ),
    # army, police
    (
        "Bộ Tư lệnh Quân khu tặng danh hiệu “Đơn vị quyết thắng” cho Trung đoàn 88, Lữ đoàn 215 và Kho K19.",
        rows("Đơn vị quyết thắng", "Bộ Tư lệnh Quân khu", C, "Trung đoàn 88", "Lữ đoàn 215", "Kho K19"),
    ),
    (
        "Toàn đơn vị có 3 đồng chí đạt Chiến sĩ thi đua cơ sở, 41 đồng chí đạt Chiến sĩ tiên tiến.",
        rows("Chiến sĩ thi đua cơ sở", None, C, 3) + rows("Chiến sĩ tiên tiến", None, C, 41),
    ),
    (
        (
            "Thiếu tướng Lục Đình Khải trao danh hiệu Chiến sĩ thi đua toàn lực lượng Công an nhân dân cho "
            "Thượng tá Bế Văn "
            "Sơn và Trung tá Nông Thị Hậu."
        ),
        rows("Chiến sĩ thi đua toàn lực lượng Công an nhân dân", None, C, "Bế Văn Sơn", "Nông Thị Hậu"),
    ),
    (
        "Giám đốc Công an tỉnh đã gửi Thư khen tới Công an xã Púng Luông.",
        rows("Thư khen", "Giám đốc Công an tỉnh", C, "Công an xã Púng Luông"),
    ),
    (
        "Liên tục từ năm 2017 đến 2020, Đồn Biên phòng Sen Thủy được Bộ Tư lệnh BĐBP tặng Bằng khen.",
        rows("Bằng khen", "Bộ Tư lệnh BĐBP", C, "Đồn Biên phòng Sen Thủy"),
    ),
    (
        "Phòng Cảnh sát cơ động và Công an huyện Mù Sang được Bộ trưởng Bộ Công an thưởng Cờ thi đua năm 2019.",
        rows("Cờ thi đua", "Bộ trưởng Bộ Công an", C, "Phòng Cảnh sát cơ động", "Công an huyện Mù Sang", year=2019),
    ),
    # schools, hospitals, firms, courts
    (
        (
            "Trường Tiểu học Hoa Ban có 2 giáo viên đạt danh hiệu Chiến sĩ thi đua cấp tỉnh và 27 giáo viên đạt "
            "Lao động "
            "tiên tiến."
        ),
        rows("Chiến sĩ thi đua cấp tỉnh", None, C, 2) + rows("Lao động tiên tiến", None, C, 27),
    ),
    (
        "Hiệu trưởng Trường Đại học Sông Mã quyết định công nhận danh hiệu Tập thể lao động tiên tiến cho 9 đơn vị.",
        rows("Tập thể lao động tiên tiến", "Hiệu trưởng Trường Đại học Sông Mã", C, 9),
    ),
    (
        (
            "TAND tối cao tặng Cờ thi đua cho TAND tỉnh Đồng Hỷ; tặng danh hiệu Tập thể lao động xuất sắc cho "
            "TAND các huyện "
            "Phú Ninh, Cẩm Lệ."
        ),
        rows("Cờ thi đua", "TAND tối cao", C, "TAND tỉnh Đồng Hỷ")
        + rows("Tập thể lao động xuất sắc", "TAND tối cao", C, "TAND huyện Phú Ninh", "TAND huyện Cẩm Lệ"),
    ),
    (
        "Tổng Giám đốc Tập đoàn Than Đông Bắc tặng Giấy khen cho Phân xưởng Khai thác 6 và thợ lò Bùi Đức Toán.",
        rows("Giấy khen", "Tổng Giám đốc Tập đoàn Than Đông Bắc", C, "Phân xưởng Khai thác 6", "Bùi Đức Toán"),
    ),
    (
        (
            "Bảo hiểm xã hội Việt Nam trao tặng Kỷ niệm chương “Vì sự nghiệp Bảo hiểm xã hội Việt Nam” cho bà "
            "Phùng Thị Dịu, "
            "Phó Giám đốc Sở Tài chính."
        ),
        rows("Kỷ niệm chương “Vì sự nghiệp Bảo hiểm xã hội Việt Nam”", "Bảo hiểm xã hội Việt Nam", C, "Phùng Thị Dịu"),
    ),
    (
        "Khoa Ngoại, Khoa Dược và Phòng Điều dưỡng nhận Giấy khen của Giám đốc bệnh viện.",
        rows("Giấy khen", "Giám đốc bệnh viện", C, "Khoa Ngoại", "Khoa Dược", "Phòng Điều dưỡng"),
    ),
    (
        (
            "Ngày 3/3/2022, chị Sùng Thị Chư vinh dự đón nhận Bằng Lao động sáng tạo của Tổng Liên đoàn Lao động "
            "Việt Nam."
        ),
        rows("Bằng Lao động sáng tạo", "Tổng Liên đoàn Lao động Việt Nam", C, "Sùng Thị Chư"),
    ),
    # proposed
    (
        (
            "Kết quả bỏ phiếu, 8/8 đơn vị nhất trí đề nghị Thủ tướng Chính phủ tặng Cờ thi đua cho Sở Khoa học "
            "và Công nghệ."
        ),
        rows("Cờ thi đua", "Thủ tướng Chính phủ", P, "Sở Khoa học và Công nghệ"),
    ),
    (
        (
            "Khối đã suy tôn Văn phòng HĐND tỉnh là đơn vị dẫn đầu, đề nghị UBND tỉnh tặng Cờ thi đua xuất sắc; "
            "Thanh tra tỉnh "
            "và Sở Nội vụ được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh."
        ),
        rows("Cờ thi đua xuất sắc", "UBND tỉnh", P, "Văn phòng HĐND tỉnh")
        + rows("Bằng khen", "Chủ tịch UBND tỉnh", P, "Thanh tra tỉnh", "Sở Nội vụ"),
    ),
    (
        "Hội đồng xét chọn 25 điển hình trình Chủ tịch UBND thành phố tặng Bằng khen.",
        rows("Bằng khen", "Chủ tịch UBND thành phố", P, 25),
    ),
    (
        (
            "Cụm bình xét đề nghị Trung ương Hội Cựu chiến binh tặng Cờ thi đua cho Hội CCB tỉnh Phú Thượng, "
            "Bằng khen cho Hội "
            "CCB các tỉnh Hà Trung, Vĩnh Tân."
        ),
        rows("Cờ thi đua", "Trung ương Hội Cựu chiến binh", P, "Hội CCB tỉnh Phú Thượng")
        + rows("Bằng khen", "Trung ương Hội Cựu chiến binh", P, "Hội CCB tỉnh Hà Trung", "Hội CCB tỉnh Vĩnh Tân"),
    ),
    (
        (
            "100% phiếu bầu thống nhất suy tôn Trường THCS Bản Ngoại đạt danh hiệu Cờ thi đua của UBND tỉnh năm "
            "học 2020-2021."
        ),
        rows("Cờ thi đua", "UBND tỉnh", P, "Trường THCS Bản Ngoại", year=2021),
    ),
    (
        (
            "Các đơn vị đã bình chọn: Liên đoàn Lao động huyện Ba Tơ nhận Cờ thi đua của Tổng Liên đoàn, Liên "
            "đoàn Lao động "
            "huyện Trà Mi nhận Cờ thi đua của LĐLĐ tỉnh."
        ),
        rows("Cờ thi đua", "Tổng Liên đoàn", P, "Liên đoàn Lao động huyện Ba Tơ")
        + rows("Cờ thi đua", "LĐLĐ tỉnh", P, "Liên đoàn Lao động huyện Trà Mi"),
    ),
    (
        "Hội nghị thống nhất giới thiệu VKSND tỉnh Hà Châu để VKSND tối cao xét, tặng Cờ thi đua dẫn đầu Khối.",
        rows("Cờ thi đua dẫn đầu Khối", "VKSND tối cao", P, "VKSND tỉnh Hà Châu"),
    ),
    (
        "Kính trình Bộ trưởng xem xét, tặng Bằng khen cho 13 tập thể và 20 cá nhân.",
        rows("Bằng khen", "Bộ trưởng", P, 13, 20),
    ),
    (
        "Đề nghị UBND huyện tặng Giấy khen: 05 tập thể, 12 cá nhân.",
        rows("Giấy khen", "UBND huyện", P, 5, 12),
    ),
    (
        (
            "Hội đồng Thi đua - Khen thưởng huyện đã họp, thông qua danh sách 31 cá nhân đề nghị công nhận danh "
            "hiệu Chiến sĩ "
            "thi đua cơ sở."
        ),
        rows("Chiến sĩ thi đua cơ sở", None, P, 31),
    ),
    (
        (
            "Danh sách trình khen gồm: Huân chương Lao động hạng Ba: 02 tập thể; Bằng khen của Thủ tướng Chính "
            "phủ: 04 cá nhân."
        ),
        rows("Huân chương Lao động hạng Ba", None, P, 2) + rows("Bằng khen", "Thủ tướng Chính phủ", P, 4),
    ),
    (
        "Ban Thường vụ Huyện đoàn đề xuất Tỉnh đoàn tặng Bằng khen cho Đoàn xã Pa Khóa và đồng chí Hảng A Dế.",
        rows("Bằng khen", "Tỉnh đoàn", P, "Đoàn xã Pa Khóa", "Hảng A Dế"),
    ),
    (
        "Sở Giao thông vận tải (94,5 điểm) được Khối suy tôn đề nghị tặng Cờ thi đua của UBND tỉnh năm 2018.",
        rows("Cờ thi đua", "UBND tỉnh", P, "Sở Giao thông vận tải", year=2018),
    ),
    (
        "Xã Tả Phời được Cụm thi đua số 3 đề nghị Chủ tịch UBND huyện tặng Giấy khen.",
        rows("Giấy khen", "Chủ tịch UBND huyện", P, "Xã Tả Phời"),
    ),
    # counts, titles, mixed
    (
        (
            "Năm 2020, toàn tỉnh có 2 tập thể được tặng Huân chương Lao động các hạng, 9 tập thể được tặng Cờ "
            "thi đua của "
            "Chính phủ và 47 cá nhân được tặng Bằng khen của Thủ tướng Chính phủ."
        ),
        rows("Huân chương Lao động", None, C, 2, year=2020)
        + rows("Cờ thi đua", "Chính phủ", C, 9, year=2020)
        + rows("Bằng khen", "Thủ tướng Chính phủ", C, 47, year=2020),
    ),
    (
        "Kết quả khen thưởng: 01 Huân chương Lao động hạng Ba, 03 Cờ thi đua của Bộ, 15 Bằng khen của Bộ trưởng.",
        rows("Huân chương Lao động hạng Ba", None, C, 1)
        + rows("Cờ thi đua", "Bộ", C, 3)
        + rows("Bằng khen", "Bộ trưởng", C, 15),
    ),
    (
        "Chi cục Kiểm lâm 3 năm liền (2014, 2015, 2016) đạt danh hiệu Tập thể lao động xuất sắc.",
        rows("Tập thể lao động xuất sắc", None, C, "Chi cục Kiểm lâm"),
    ),
    (
        "Đồng chí Bí thư Tỉnh ủy Vàng A Páo đã trao Huy hiệu 75 năm tuổi Đảng tặng đồng chí Lương Văn Mão.",
        rows("Huy hiệu 75 năm tuổi Đảng", None, C, "Lương Văn Mão"),
    ),
    (
        (
            "Sở Xây dựng trao Giấy khen cho Hạt Quản lý đường bộ số 4, Công ty TNHH Xây lắp Tân An, Văn phòng "
            "Sở; 12 cá nhân "
            "cũng được tặng Giấy khen."
        ),
        rows("Giấy khen", "Sở Xây dựng", C, "Hạt Quản lý đường bộ số 4", "Công ty TNHH Xây lắp Tân An", "Văn phòng Sở")
        + rows("Giấy khen", None, C, 12),
    ),
    (
        "Trao danh hiệu Công dân ưu tú tỉnh Lâm Sơn cho nghệ nhân Ka Briu.",
        rows("Công dân ưu tú tỉnh Lâm Sơn", None, C, "Ka Briu"),
    ),
    (
        (
            "Tại đại hội, có 30 điển hình tiên tiến được biểu dương, trong đó 12 điển hình được Chủ tịch UBND "
            "tỉnh tặng Bằng "
            "khen."
        ),
        rows("Bằng khen", "Chủ tịch UBND tỉnh", C, 12),
    ),
    (
        (
            "Đồng chí Chu Văn Lập nguyên là Trưởng phòng, được tặng thưởng Huân chương Kháng chiến hạng Nhì, Huy "
            "chương Quân kỳ "
            "quyết thắng."
        ),
        rows("Huân chương Kháng chiến hạng Nhì", None, C, "Chu Văn Lập")
        + rows("Huy chương Quân kỳ quyết thắng", None, C, "Chu Văn Lập"),
    ),
    (
        "Điều 1. Tặng Giấy khen cho ông Thào A Phử, Trưởng bản Huổi Só, đã có thành tích bảo vệ rừng năm 2021.",
        rows("Giấy khen", None, C, "Thào A Phử", year=2021),
    ),
    (
        (
            "Hội nghị đã trao thưởng cho các đơn vị: Cờ thi đua: Công ty Điện lực Nà Sản; Bằng khen: Công ty "
            "Điện lực Bắc Mê, "
            "Công ty Điện lực Tà Xùa."
        ),
        rows("Cờ thi đua", None, C, "Công ty Điện lực Nà Sản")
        + rows("Bằng khen", None, C, "Công ty Điện lực Bắc Mê", "Công ty Điện lực Tà Xùa"),
    ),
    (
        (
            "Các tập thể được tặng Cờ thi đua của Bộ Tài chính gồm:\n- Cục Thuế tỉnh Nam Sách;\n- Kho bạc Nhà "
            "nước Đông Khê;\n"
            "- Chi cục Hải quan cửa khẩu Bản Vược."
        ),
        rows(
            "Cờ thi đua",
            "Bộ Tài chính",
            C,
            "Cục Thuế tỉnh Nam Sách",
            "Kho bạc Nhà nước Đông Khê",
            "Chi cục Hải quan cửa khẩu Bản Vược",
        ),
    ),
    (
        (
            "Cụm thống nhất bình xét, kết quả như sau:\n- Cờ thi đua của UBND thành phố: quận Hải Thượng.\n"
            "- Bằng khen của Chủ tịch UBND thành phố: quận Đồng Hải, huyện Cát Sơn."
        ),
        rows("Cờ thi đua", "UBND thành phố", P, "quận Hải Thượng")
        + rows("Bằng khen", "Chủ tịch UBND thành phố", P, "quận Đồng Hải", "huyện Cát Sơn"),
    ),
    # none
    ("Các đơn vị cần rà soát hồ sơ đề nghị tặng Huân chương Lao động gửi về Ban trước ngày 30/6.", []),
    ("Công ty đã trao 20 suất quà cho hộ nghèo và tặng cờ Tổ quốc cho ngư dân.", []),
    ("Thông tư quy định thẩm quyền tặng Bằng khen của Bộ trưởng, Giấy khen của thủ trưởng đơn vị.", []),
    ("Dự hội nghị có Anh hùng Lực lượng vũ trang nhân dân Kan Lịch A Dơi; các đơn vị được tặng Cờ thi đua.", []),
    ("Tập trung hướng dẫn cơ sở xét tặng danh hiệu Gia đình văn hóa và đăng ký Lao động tiên tiến.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[t[:40] for t, _ in SENTENCES])
def test_awards_of_a_sentence(text: str, expected: list[Row]) -> None:
    assert awards(text) == expected
