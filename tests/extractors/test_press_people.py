"""People, posts, groups and bylines as newspapers tell them."""

import pytest

from extractors import extract
from tests.extractors.lines import report


def roles(*lines: str) -> dict[str, list[str]]:
    return {p.name: [r.value for r in p.roles] for p in extract(report(*lines)).participants}


def posts(sentence: str) -> dict[str, list[str]]:
    """The posts of each participant of a meeting at which the sentence is told."""
    return {p.name: [q.text for q in p.positions] for p in extract(report(sentence)).participants}


def groups(*lines: str) -> list[str]:
    return [d.text for d in extract(report(*lines)).delegations]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # "tại" before a country, "về" of a council, "trong nước", a ministry that reads like a verb.
        (
            "Đại sứ Việt Nam tại Hà Lan Vi Thị Mận phát biểu tại Hội nghị.",
            {"Vi Thị Mận": ["Đại sứ Việt Nam tại Hà Lan"]},
        ),
        (
            "Chủ tịch Hội nuôi ong Nhật Bản tại Việt Nam, ông Lò Văn Pín, phát biểu.",
            {"Lò Văn Pín": ["Chủ tịch Hội nuôi ong Nhật Bản tại Việt Nam"]},
        ),
        (
            "Ông Lò Văn Pín, phó trưởng Ban chỉ đạo quốc gia về rừng đầu nguồn, phát biểu.",
            {"Lò Văn Pín": ["phó trưởng Ban chỉ đạo quốc gia về rừng đầu nguồn"]},
        ),
        ("Chủ tịch Ủy ban nhân dân xã Lò Văn Pín phát biểu.", {"Lò Văn Pín": ["Chủ tịch Ủy ban nhân dân xã"]}),
        ("Phó Giám đốc Sở Văn hóa Y Bhăn phát biểu.", {"Y Bhăn": ["Phó Giám đốc Sở Văn hóa"]}),
        ("Giám đốc Sở Y Tế phát biểu.", {}),
        # "nói" and "ảnh" within names; words between dashes and a verb.
        (
            "Ông Lò Văn Pín - Phó Tổng Giám đốc Đài tiếng nói Việt Nam chia sẻ.",
            {"Lò Văn Pín": ["Phó Tổng Giám đốc Đài tiếng nói Việt Nam"]},
        ),
        (
            "Bà Vi Thị Mận, nguyên phó cục trưởng Cục Điện ảnh, phát biểu.",
            {"Vi Thị Mận": ["nguyên phó cục trưởng Cục Điện ảnh"]},
        ),
        ("Ông Lò Văn Pín - chủ tịch Hội Chè - chỉ cho biết chè được mùa.", {"Lò Văn Pín": ["chủ tịch Hội Chè"]}),
        # "tại" before the body where a post is held; a post after a name is of who speaks next.
        (
            "Bà Vi Thị Mận, nguyên trưởng phòng nghiên cứu tại Viện Lúa Nà Kẹ, phân tích nguyên nhân.",
            {"Vi Thị Mận": ["nguyên trưởng phòng nghiên cứu tại Viện Lúa Nà Kẹ"]},
        ),
        (
            "Bộ trưởng Lò Văn Pín dự Hội nghị. Theo Bộ trưởng Lò Văn Pín, giáo viên sẽ được học qua mạng.",
            {"Lò Văn Pín": ["Bộ trưởng"]},
        ),
        (
            "Theo ông Lò Văn Pín, giáo viên Trường Tiểu học Nà Kẹ, các em đọc tốt.",
            {"Lò Văn Pín": ["giáo viên Trường Tiểu học Nà Kẹ"]},
        ),
        (
            "Phó chủ tịch Hội đồng giải thưởng khoa học Trần Văn Lĩnh, ông Lò Văn Pín, phát biểu.",
            {"Lò Văn Pín": ["Phó chủ tịch Hội đồng giải thưởng khoa học Trần Văn Lĩnh"]},
        ),
        (
            "Bộ trưởng Lò Văn Pín dự Hội nghị. Nhất trí với ý kiến của bà Vi Thị Mận, Bộ trưởng khẳng định sẽ làm sớm.",
            {"Lò Văn Pín": ["Bộ trưởng"], "Vi Thị Mận": []},
        ),
        (
            "Theo ông Lò Văn Pín - vụ trưởng Vụ Chợ trong nước (Bộ Chè), sức mua tăng.",
            {"Lò Văn Pín": ["vụ trưởng Vụ Chợ trong nước (Bộ Chè)"]},
        ),
        ("Thứ trưởng Bộ Ngoại giao Lò Văn Pín phát biểu.", {"Lò Văn Pín": ["Thứ trưởng Bộ Ngoại giao"]}),
        (
            "Phó vụ trưởng Vụ châu Mỹ (Bộ Ngoại giao) Lò Văn Pín cho rằng nên họp sớm.",
            {"Lò Văn Pín": ["Phó vụ trưởng Vụ châu Mỹ (Bộ Ngoại giao)"]},
        ),
        # Words that are no post stand before one that is.
        (
            "GS Lò Văn Pín, nhà nghiên cứu rừng, nguyên Ủy viên Hội đồng Khoa học tỉnh, phát biểu.",
            {"Lò Văn Pín": ["nguyên Ủy viên Hội đồng Khoa học tỉnh"]},
        ),
        ("Ông Lò Văn Pín, Phó Chủ tịch xã, thông tin số liệu mới.", {"Lò Văn Pín": ["Phó Chủ tịch xã"]}),
        # A post told of several.
        (
            "Hội nghị có sự tham dự của các Phó Chủ tịch tỉnh Lò Văn Pín, Vi Thị Mận.",
            {"Lò Văn Pín": ["Phó Chủ tịch tỉnh"], "Vi Thị Mận": ["Phó Chủ tịch tỉnh"]},
        ),
        # Elected and appointed: told of, not taking part.
        ("Tại Hội nghị, anh Lò Văn Pín được bầu giữ chức Bí thư Huyện đoàn Nà Kẹ.", {}),
        ("Tỉnh điều động, bổ nhiệm ông Lò Văn Pín, Bí thư Huyện ủy, làm phó giám đốc Sở Chè.", {}),
        ("Năm 2011, bà Vi Thị Mận được bổ nhiệm giữ chức Hiệu trưởng Trường Nà Pó.", {}),
        # A school is named before its head, or right after somebody who teaches there.
        (
            "Hiệu trưởng trường THCS Hoàng Cơi Nguyễn Thế Trung cho biết trường đã xanh.",
            {"Nguyễn Thế Trung": ["Hiệu trưởng trường THCS Hoàng Cơi"]},
        ),
        ("Phát biểu có cô Vi Thị Mận Trường Mầm non Nà Kẹ.", {"Vi Thị Mận": []}),
        # Where all of a school are told, their posts are not those of who speaks for them.
        ("Thay mặt tập thể cán bộ, giáo viên và nhân viên trường Nà Pó, bà Vi Thị Mận cảm ơn.", {"Vi Thị Mận": []}),
        ("Phó Chủ tịch xã những tấm gương như em Vi Thị Mận rất quý.", {}),
        # A caption that lacks its verb, an adverb before the verb, the end of a paper.
        ("Ông Lò Văn Pín, Chủ tịch Hội Chè cờ thi đua của Hội phát biểu.", {"Lò Văn Pín": ["Chủ tịch Hội Chè"]}),
        (
            "Tại Hội nghị, ông Lò Văn Pín - Hiệu trưởng nhà trường vẫn phát biểu.",
            {"Lò Văn Pín": ["Hiệu trưởng nhà trường"]},
        ),
        ("Phát biểu có ông Lò Văn Pín, Chủ tịch./.", {"Lò Văn Pín": ["Chủ tịch"]}),
        # No post begins within "chức vụ"; nor is "nông thôn" a village, nor any province called "Cao Tích".
        (
            "Bà Vi Thị Mận, hiện giữ chức vụ Phó Hiệu trưởng Trường Nà Pó, phát biểu.",
            {"Vi Thị Mận": ["Phó Hiệu trưởng Trường Nà Pó"]},
        ),
        (
            "Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn Lò Xuân Tẻo chủ trì Hội nghị.",
            {"Lò Xuân Tẻo": ["Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn"]},
        ),
        ("Phó Chủ tịch UBND tỉnh Cao Tích phát biểu.", {"Cao Tích": ["Phó Chủ tịch UBND tỉnh"]}),
        ("Phó Chủ tịch UBND tỉnh Cao Bằng phát biểu.", {}),
        # Short forms and heads of posts that pages have.
        (
            "Dự hội nghị có đồng chí Vi Văn Pản, UVTVTU, Trưởng Ban Tuyên giáo Tỉnh ủy.",
            {"Vi Văn Pản": ["UVTVTU", "Trưởng Ban Tuyên giáo Tỉnh ủy"]},
        ),
        (
            "Ông Vi Văn Pản, Giám đốc điều hành Công ty Chè Nà Kẹ phát biểu.",
            {"Vi Văn Pản": ["Giám đốc điều hành Công ty Chè Nà Kẹ"]},
        ),
        (
            "Ông Vi Văn Pản, Giám đốc Trung tâm Đào tạo và Chỉ đạo tuyến phát biểu.",
            {"Vi Văn Pản": ["Giám đốc Trung tâm Đào tạo và Chỉ đạo tuyến"]},
        ),
        (
            "Ông Vi Văn Pản, Trưởng khối các sở, ngành tổng hợp chủ trì Hội nghị.",
            {"Vi Văn Pản": ["Trưởng khối các sở, ngành tổng hợp"]},
        ),
        (
            "Ông Vi Văn Pản, Giám đốc công ty đại diện người sử dụng lao động phát biểu.",
            {"Vi Văn Pản": ["Giám đốc công ty"]},
        ),
        # Two who are addressed have a post each, though the name of the first be strange.
        (
            "Diễn giả là cô Hiệu trưởng Shanna Kogi, cô Vi Thị Mận - ủy viên Hội Chè phát biểu.",
            {"Vi Thị Mận": ["ủy viên Hội Chè"]},
        ),
        ("Ông Vi Văn Pản - CT.Hội Chè huyện điều hành Hội nghị", {"Vi Văn Pản": ["CT.Hội Chè huyện"]}),
        ("Cô Vi Thị Mận - Phó Bộ môn Ngữ văn phát biểu.", {"Vi Thị Mận": ["Phó Bộ môn Ngữ văn"]}),
    ],
)
def test_posts(sentence: str, expected: dict[str, list[str]]) -> None:
    assert posts(sentence) == expected


#: Bodies whose words are parts of other names (a school, a society), verbs, posts, or told with commas.
_POSTS = (
    "Bộ trưởng Bộ Tài nguyên và Môi trường",
    "Bộ trưởng Tài nguyên và Môi trường",
    "Giám đốc Sở Tài nguyên - Môi trường",
    "Giám đốc Sở Lao động, Thương binh và Xã hội",
    "Cục trưởng Cục Quản lý thị trường",
    "Vụ trưởng Vụ Gia đình",
    "Phó Trưởng Ban Quản lý các khu công nghiệp tỉnh",
    "Chủ tịch Hội đồng Dân tộc",
    "Chủ tịch Liên hiệp các tổ chức hữu nghị tỉnh",
    "Phó Giám đốc Sở Nông nghiệp và Môi trường tỉnh Hà Nam",
    "Giám đốc Văn phòng Đăng ký đất đai tỉnh",
    "Giám đốc Trung tâm Ứng dụng và Chuyển giao công nghệ",
    "Giám đốc Trung tâm Dịch vụ việc làm tỉnh",
    "Giám đốc Trung tâm Hỗ trợ doanh nghiệp nhỏ và vừa",
    "Giám đốc Trung tâm Điều dưỡng người có công",
    "Trưởng Ban Bảo vệ, Chăm sóc sức khỏe cán bộ tỉnh",
    "Phó Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng",
    "Cục trưởng Cục Quản lý Khám, chữa bệnh",
    "Trưởng phòng Kiểm tra, giám sát",
    "Giám đốc Nhà hát Ca múa nhạc các dân tộc",
    "Trưởng phòng An ninh không gian mạng",
    "Trưởng khoa Chẩn đoán hình ảnh",
)


@pytest.mark.parametrize("name", ["Lò Văn Pín", "Trần Hồng Lĩnh", "Giàng A Sếnh", "H'Mai Niê", "Ksor Pớt"])
@pytest.mark.parametrize("post", _POSTS)
def test_a_name_right_after_a_body(post: str, name: str) -> None:
    assert posts(f"{post} {name} phát biểu chỉ đạo Hội nghị.") == {name: [post]}
    assert posts(f"Đồng chí {name}, {post} phát biểu chỉ đạo Hội nghị.") == {name: [post]}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # The verbs in a quotation are not what the person quoted does; what was once said was not said there.
        ('Ông Lò Văn Pín nói: "Đã có báo cáo đánh giá rừng".', {"Lò Văn Pín": ["speaker"]}),
        ("Cụm giữ rừng như ông Lò Văn Pín từng phát biểu.", {}),
        ("Trao đổi với VnExpress, ông Lò Văn Pín cho biết rừng đã xanh.", {}),
        # A paper read is presented, whatever the verb.
        ("Ông Lò Văn Pín phát biểu tham luận.", {"Lò Văn Pín": ["presenter"]}),
        ("Đ/c Lò Văn Pín, Phó Chủ tịch UBND huyện Nà Kẹ tham luận.", {"Lò Văn Pín": ["presenter"]}),
        # What an office does is not done by whoever is named after it.
        ("Theo ý của Phó Chủ tịch tỉnh chủ trì Hội nghị, ông Lò Văn Pín đã phát biểu.", {"Lò Văn Pín": ["speaker"]}),
        ("Trường đã làm hồ sơ để đề nghị khen cô Vi Thị Mận.", {}),
        ("Đoàn được tiếp đón bởi ông Lò Văn Pín, Chủ tịch xã.", {"Lò Văn Pín": ["attendee"]}),
        ("Về phía TP. Nà Kẹ có ông Lò Văn Pín.", {"Lò Văn Pín": ["attendee"]}),
        # What others' papers tell; a noun is no verb; flowers are no speech; who asks in a session has the floor.
        ("Ông Lò Văn Pín cho biết ông lưu tâm đến báo cáo kinh nghiệm của tỉnh bạn.", {"Lò Văn Pín": ["speaker"]}),
        ("Ông Lò Văn Pín khẳng định việc bổ nhiệm bà Vi Thị Mận là sự ghi nhận.", {"Lò Văn Pín": ["speaker"]}),
        ("Ông Lò Văn Pín đã tặng bó hoa tươi thắm chúc mừng Hội nghị.", {"Lò Văn Pín": []}),
        ("Ông Lò Văn Pín cùng các tác giả nhận giải A.", {}),
        ("Bà Vi Thị Mận nói đề án được Quốc hội thông qua.", {"Vi Thị Mận": ["speaker"]}),
        ("Ông Lò Văn Pín chất vấn về thủ tục.", {"Lò Văn Pín": ["speaker"]}),
        # Who is asked presents nothing; who goes along does not take the word from whoever speaks.
        ("Hội nghị đã biểu quyết thông qua danh sách gồm 2 người là thầy Lò Văn Pín, Vi Thị Mận.", {}),
        ("Ông Lò Văn Pín đề nghị các báo cáo viên đổi mới cách nói.", {"Lò Văn Pín": ["speaker"]}),
        ("Ông Lò Văn Pín cùng các lãnh đạo Hội Chè đề nghị các trường trồng rừng.", {"Lò Văn Pín": ["speaker"]}),
        ("Ông Lò Văn Pín, Phó Chủ tịch Hội Chè thông tin tại Hội nghị", {"Lò Văn Pín": ["speaker"]}),
        # One word may be a whole name, or the beginning of one that is told in full.
        (
            "Về dự có bà H'Lan Niê. Chị H'Lan phát biểu. Ông K’Tòi phát biểu.",
            {"H'Lan Niê": ["attendee"], "K’Tòi": ["speaker"]},
        ),
        # Named for short with the title alone.
        ("TS Lò Thị Mai Hiên phát biểu. Tiến sĩ Mai Hiên cho biết rừng đã xanh.", {"Lò Thị Mai Hiên": ["speaker"]}),
    ],
)
def test_roles(sentence: str, expected: dict[str, list[str]]) -> None:
    assert roles(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Đại diện Sở Y tế khẳng định rau đã sạch.", []),
        ("Hội nghị diễn ra trong hai ngày với 250 đại biểu của các xã.", ["250 đại biểu của các xã"]),
        ("Tham dự Hội nghị có nhiều cơ quan của tỉnh.", ["nhiều cơ quan của tỉnh"]),
        (
            "Tham dự có các đồng chí báo cáo viên huyện ủy; đội ngũ báo cáo viên Tỉnh ủy.",
            ["các đồng chí báo cáo viên huyện ủy", "đội ngũ báo cáo viên Tỉnh ủy"],
        ),
        ("Tham dự có hơn 60 nhạc công của 7 xã.", ["hơn 60 nhạc công của 7 xã"]),
        ("Các tổ giữ rừng dự kiến gồm: Công an xã; Đoàn xã.", []),
        ("Nhà trường vinh dự khi có một sinh viên như em.", []),
        ("Đến dự Hội nghị có sự tham dự đại diện các cấp của tỉnh.", ["đại diện các cấp của tỉnh"]),
    ],
)
def test_groups(sentence: str, expected: list[str]) -> None:
    assert groups(sentence) == expected
