"""Articles of sites that never were: reports of meetings, and other news. All names and words are made up."""

from dataclasses import dataclass, field
from functools import cached_property

_BODIES = (
    "Sở Nội vụ",
    "Sở Tài chính",
    "Liên đoàn Lao động",
    "Hội Nông dân",
    "Trường Cao đẳng Nghề",
    "Bệnh viện Đa khoa",
)
_PLACES = ("Trường Hải", "Bạch Giang", "Lam Sơn Đông", "Hà Khê", "Thanh Lĩnh", "Vân Hồ Nam")
_PEOPLE = ("Trần Minh Quảng", "Lê Thị Hoài", "Phạm Gia Thịnh", "Vũ Thanh Ngân", "Đỗ Hữu Khang", "Ngô Bích Thuỷ")
_NEWS = (
    "Ra quân làm sạch bờ kênh và trồng cây xanh ở thôn số {n}",
    "Lịch tiếp công dân của lãnh đạo đơn vị trong tuần thứ {n}",
    "Hướng dẫn tra cứu hồ sơ trực tuyến cho người dân tổ {n}",
    "Giải bóng chuyền thanh niên lần thứ {n} khép lại sau ba ngày",
)


@dataclass
class Article:
    """An article: when (day) it appears, is edited and is deleted; papers that go with it."""

    number: int
    report: bool
    born: int
    edited: int | None = None
    deleted: int | None = None
    papers: tuple[str, ...] = ()
    papers_text: dict[str, str] = field(default_factory=dict)

    @cached_property
    def slug(self) -> str:
        """The words of its address."""
        return f"{'hoi-nghi-tong-ket-thi-dua-cum-so' if self.report else 'tin-hoat-dong-so'}-{self.number}"

    @cached_property
    def title(self) -> str:
        """Its headline."""
        if self.report:
            return f"Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023 của Cụm thi đua số {self.number}"
        return _NEWS[self.number % len(_NEWS)].format(n=self.number)

    def paragraphs(self, day: int) -> list[str]:
        """Its words on that day."""
        n = self.number
        place, body, person = _PLACES[n % 6], _BODIES[n // 6 % 6], _PEOPLE[n % 6]
        if not self.report:
            return [
                f"Sáng thứ bảy, đông đảo bà con thôn số {n} thuộc xã {place} đã cùng nhau tham gia buổi làm việc kéo dài ba giờ.",
                f"Theo ông {_PEOPLE[n % 6]}, việc làm này được duy trì đều đặn và sẽ còn tiếp tục trong những tháng tới, đợt thứ {n}.",
                "Người dân mong thời tiết thuận lợi để công việc đồng áng vụ này kịp thời vụ và được mùa hơn năm trước.",
            ]
        more = (
            f" Bản tin được sửa lại: có {n + 20} đại biểu dự họp."
            if self.edited is not None and day >= self.edited
            else ""
        )
        return [
            (
                f"Ngày 12/01/2024, tại Hội trường {body} tỉnh {place}, Cụm thi đua số {n} tổ chức Hội nghị tổng kết công tác "
                "thi đua, khen thưởng năm 2023 và triển khai nhiệm vụ năm 2024."
            ),
            f"Đồng chí {person}, Giám đốc {body} tỉnh {place} chủ trì hội nghị.{more}",
            f"Tại hội nghị, bà {_PEOPLE[(n + 1) % 6]}, Phó Giám đốc Sở Tài chính phát biểu ý kiến, đánh giá cao kết quả của cụm số {n}.",
            f"Hội nghị đã bình xét, đề nghị tặng Cờ thi đua của Uỷ ban nhân dân tỉnh {place} cho đơn vị dẫn đầu cụm số {n}.",
        ]

    def shown(self, day: int) -> bool:
        """Whether it is there on that day."""
        return self.born <= day and (self.deleted is None or day < self.deleted)
