"""Vietnamese words for the values that records keep as codes."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from models import Action, AwardStatus, DecisionKind, Format, MeetingKind, Mode, Review, Role

_WORDS: Mapping[type[StrEnum], Mapping[str, str]] = {
    MeetingKind: {
        "annual_review": "Tổng kết",
        "interim_review": "Sơ kết",
        "training": "Tập huấn",
        "seminar": "Tọa đàm, hội thảo",
        "congress": "Đại hội",
        "launch": "Phát động",
        "ceremony": "Lễ",
        "signing": "Ký kết giao ước",
        "session": "Phiên họp",
        "conference": "Hội nghị",
    },
    Mode: {"in_person": "Trực tiếp", "online": "Trực tuyến", "hybrid": "Trực tiếp và trực tuyến"},
    Role: {
        "chair": "Chủ trì",
        "attendee": "Tham dự",
        "speaker": "Phát biểu",
        "presenter": "Trình bày",
        "secretary": "Thư ký",
        "awardee": "Được khen thưởng",
    },
    DecisionKind: {
        "agreement": "Thống nhất",
        "directive": "Yêu cầu",
        "election": "Bầu, suy tôn",
        "plan": "Kế hoạch",
        "conclusion": "Kết luận",
    },
    AwardStatus: {"proposed": "Đề nghị", "conferred": "Đã tặng"},
    Review: {
        "unreviewed": "Chưa duyệt",
        "accepted": "Đã duyệt đúng",
        "changed": "Đã sửa",
        "rejected": "Đã loại",
        "added": "Người duyệt thêm",
    },
    Action: {
        "accept": "Duyệt đúng",
        "change": "Sửa",
        "reject": "Loại",
        "add": "Thêm",
        "revoke": "Ghi thu hồi",
        "undo": "Rút lại",
    },
    Format: {
        "html": "Trang web",
        "txt": "Văn bản thô",
        "docx": "Word",
        "pdf": "PDF",
        "doc": "Word 97–2003",
        "rtf": "RTF",
        "odt": "OpenDocument",
        "image": "Ảnh quét",
    },
}


def word(value: StrEnum) -> str:
    """What people call a value. Raises KeyError for one without a word, which is an error of ours."""
    return _WORDS[type(value)][value.value]


@cache
def words(choices: type[StrEnum]) -> Mapping[str, str]:
    """Every code of an enumeration with its word, in the order of declaration."""
    return {member.value: word(member) for member in choices}
