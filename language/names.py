"""Names of people in Vietnamese text: where they are, with the forms of address and titles before them.

A name is a run of two to five capitalised syllables that begins with a family name, or any such run after a form of
address. Places, schools, streets and movements named after people are told by the word before the run.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from language.fold import level
from language.letters import ALL_CAPS, LOWER, TITLE_CASE, UPPER
from language.lexicon import any_of, lexicon
from language.proper_names import is_proper_name

_GAP = r"[ \u00a0]"
_RUN = re.compile(rf"(?<![{UPPER}{LOWER}\d.\-/]){TITLE_CASE}(?:{_GAP}{TITLE_CASE}){{1,8}}")
_RUN_AFTER_POINT = re.compile(rf"(?<=[.,]){TITLE_CASE}(?:{_GAP}{TITLE_CASE}){{1,5}}")
_CAPS_RUN = re.compile(rf"(?<![{UPPER}{LOWER}\d.\-/]){ALL_CAPS}(?:{_GAP}{ALL_CAPS}){{1,4}}(?!{_GAP}[{UPPER}]{{2}})")
_SYLLABLE = re.compile(r"[^ \u00a0]+")
_GIVEN = re.compile(TITLE_CASE)

# The word before a run that makes it a place, a body or a movement named after somebody, not a person.
_NAMESAKE = re.compile(
    r"(?:đường|phố|phường|xã|quận|huyện|thị trấn|thị xã|tỉnh|thành phố|tp\.?|trường|thpt|thcs|ptdt|pttc|chuyên|tiểu học|mầm non|trung học|th|học viện|"
    r"đại học|cao đẳng|bệnh viện|quỹ|giải|giải thưởng|mang tên|chùa|đền|đình|nhà thờ|khu|phường|cầu|công viên|nhà máy|công ty|tnhh|nhà văn hóa|cung|"
    r"rạp|sân vận động|hang|núi|sông|đảo|làng|thôn|bản|ấp|buôn|khu đô thị|khu phố|tổ dân phố|lớp|chi đội|liên đội|đội|tàu|phong trào|bảo tàng|lăng|"
    r"quảng trường|tượng đài|khu di tích|đào tạo cán bộ|thư viện|trạm bơm|trạm|chi nhánh|ngân hàng|tmcp|xí nghiệp|hợp tác xã|htx|phân xưởng|nông trường|lâm trường|đồn|đồn biên phòng|cửa khẩu|trại|tổng công ty|tập đoàn|cụm công nghiệp|căn cứ|chiến khu|sân bay|tuyến|hầm|đập|kênh|hồ chứa|thủy điện|nhiệt điện|miếu|thánh thất|giáo xứ|nhà hát|khách sạn|chợ|bến|cảng|ga|đèo|hồ|suối|dân tộc|họ|di chúc|tư tưởng|đạo đức|phong cách)"
    r"(?: (?:số|cấp|nội trú|dân lập|tư thục))?[ \"'(]*$"
)
# Leaders and heroes that speeches recall; they attend nothing.
_RECALLED = frozenset(
    level(n)
    for n in (
        "Hồ Chí Minh",
        "Tôn Đức Thắng",
        "Võ Nguyên Giáp",
        "Lê Duẩn",
        "Trần Phú",
        "Trường Chinh",
        "Nguyễn Ái Quốc",
        "Phạm Văn Đồng",
        "Nguyễn Văn Cừ",
        "Lê Hồng Phong",
        "Nguyễn Thị Minh Khai",
        "Hà Nội",
        "Việt Nam",
        "Đông Nam Á",
        "Đoàn Thanh Niên",
        "Đoàn Thanh",
        "Văn Phòng",
        "Thái Bình Dương",
        "Thăng Long",
    )
)


@dataclass(frozen=True)
class PersonFound:
    """A name at ``start:end``; ``lead`` is where its titles and form of address begin.

    ``titles`` are academic, military and honorary titles in their short form; ``address`` is the form of address, levelled,
    or None. ``namesake`` tells that the word before makes it a place or a body named after somebody.
    """

    start: int
    end: int
    lead: int
    name: str
    titles: tuple[str, ...] = ()
    address: str | None = None
    namesake: bool = False
    family: bool = True


@cache
def _address() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){lexicon('honorifics').pattern}\s*:?\s*$")


@cache
def _titles() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<title>{lexicon('titles').pattern})(?: qncn| cn| qs)?[\s,.]*$")


@cache
def _families() -> frozenset[str]:
    return frozenset(lexicon("family_names").by_spelling)


@cache
def _frequent_families() -> frozenset[str]:
    """The families that most people bear: those that open the lexicon, which is ordered so."""
    return frozenset(level(e.form) for e in lexicon("family_names").entries[:22])


def is_frequent(name: str) -> bool:
    """Whether a name begins with one of the families that most people bear."""
    return level(name.split(" ", 1)[0]) in _frequent_families()


@cache
def _leading_place() -> re.Pattern[str]:
    return re.compile(rf"{any_of(lexicon('provinces').by_spelling)}(?= )")


@cache
def _places() -> frozenset[str]:
    return frozenset(lexicon("provinces").by_spelling)


@cache
def _leading_words() -> re.Pattern[str]:
    """Capitalised titles and forms of address that run into the name: "Thượng Tá Nguyễn …", "Ông Trần …"."""
    words = [*lexicon("honorifics").by_spelling, *(s for s in lexicon("titles").by_spelling if len(s) > 3)]
    return re.compile(rf"(?:{any_of(words)}) ")


def _backwards(low: str, start: int) -> tuple[int, tuple[str, ...], str | None]:
    """Titles and form of address that stand right before ``start``: (where they begin, titles, address)."""
    titles: list[str] = []
    address: str | None = None
    while True:
        window = low[max(0, start - 40) : start]
        base = start - len(window)
        if match := _titles().search(window):
            spelled = match["title"]
            entry = lexicon("titles").entry(spelled) or lexicon("titles").entry(spelled.rstrip("."))
            if entry is None:
                break
            titles.insert(0, entry.form)
        elif match := _address().search(window):
            address = match[0].strip(" :")
        else:
            break
        start = base + match.start()
    return start, tuple(titles), address


def find_people(
    text: str, low: str, start: int, end: int, posts: Sequence[int] = (), *, capitals: bool = False
) -> list[PersonFound]:
    """Every name in ``text[start:end]``, in order.

    ``low`` is the levelled text; ``posts`` are the sorted offsets where the head of a post begins, at which a name ends.
    ``capitals`` allows names written in capitals (signatures, lists).
    """
    runs = list(_RUN.finditer(text, start, end)) + list(_RUN_AFTER_POINT.finditer(text, start, end))
    if capitals:
        runs += _CAPS_RUN.finditer(text, start, end)
    found: list[PersonFound] = []
    taken = start
    for run in sorted(runs, key=lambda m: (m.start(), -m.end())):
        if run.start() < taken:
            continue
        person = _person(text, low, run.start(), run.end(), posts)
        if person:
            found.append(person)
            taken = person.end
    return found


def _person(text: str, low: str, start: int, end: int, posts: Sequence[int]) -> PersonFound | None:
    window = low[max(0, start - 20) : start]
    if not _address().search(window) and not _titles().search(window):  # after "ông" or "ThS", "Ông" is a family name
        start = _skip_words(low, start, end)
    if start >= end:  # the run was a rank or honour that goes on in small letters: "Chuẩn Đô đốc"
        return None
    at = bisect_left(posts, start)
    while at < len(posts) and posts[at] < end:  # the run goes over into a post
        if posts[at] > start:
            end = posts[at]
            break
        return None
    spans = [(start + m.start(), start + m.end()) for m in _SYLLABLE.finditer(text[start:end])]
    if len(spans) < 2:
        return None
    lead, titles, address = _backwards(low, start)
    addressed = bool(titles or (address and address not in ("em", "anh", "chị", "cụ", "mẹ", "nông dân", "công nhân")))
    chosen = _choose(low, spans, addressed=addressed)
    if chosen is None:
        if not _undecided(text, low, start, end, len(spans), posts):
            return None
        chosen = 0
    first, last = spans[chosen][0], spans[min(len(spans), chosen + 5) - 1][1]
    if chosen:
        lead, titles, address = _backwards(low, first)
    name = text[first:last]
    if level(name) in _RECALLED or (level(name) in _places() and not titles and not address):
        return None
    family = low[spans[chosen][0] : spans[chosen][1]] in _families()
    namesake = not titles and address is None and _is_namesake(low, first, last, posts)
    return PersonFound(first, last, lead, name, titles, address, namesake, family)


_UNIT_BEFORE = re.compile(r"(?:tỉnh|huyện|thành phố|tp\.?|quận|thị xã|thị ủy|hội|khối|cụm|ngành) $")
_SMALL_UNIT_BEFORE = re.compile(r"(?:xã|phường|thị trấn|nhà trường|công ty|thôn|bản) $")
_HOUSE = re.compile(
    r"(?:và |các )?(?:trường|học viện|bệnh viện|đại học|cao đẳng|lớp|quỹ|giải thưởng|nhà máy|đường|phố)(?!\w)[^,;:.(\n]*$"
)


def _is_namesake(low: str, start: int, end: int, posts: Sequence[int]) -> bool:
    """Whether the words before a run make it a place, a body or a movement named after somebody.

    "Phó Chủ tịch HĐND tỉnh Đinh Văn Reo" is a person all the same: a post stands before the unit in the same clause.
    """
    floor = max(low.rfind(mark, max(0, start - 120), start) for mark in (",", ";", ":", ". ", "(", "\n")) + 1
    at = bisect_left(posts, floor)
    post_before = at < len(posts) and posts[at] < start
    if _NAMESAKE.search(low[max(0, start - 30) : start]):
        words = low[start:end].split()
        marked = len(words) >= 3 and words[1] in _MIDDLE
        long = len(words) >= 3 and (marked or is_frequent(low[start:end]))
        near = low[max(0, start - 16) : start]
        unit = _UNIT_BEFORE.search(near) or (marked and _SMALL_UNIT_BEFORE.search(near))
        return not (post_before and long and unit)
    return not post_before and bool(_HOUSE.match(low[max(floor, 0) : start].lstrip()))


_BOUNDARY = re.compile(r"(?:^|[,;:(\n.]|(?<!\w)(?:có|là|và|gồm|do|của|nghe|cùng|với|đồng thời))\s*$")
_BESIDE = re.compile(r"\s*(?:[,(]|-\s)\s*")


def _undecided(text: str, low: str, start: int, end: int, syllables: int, posts: Sequence[int]) -> bool:
    """Whether a run with an unknown family name, which stands where a person would (a post follows), is one.

    Our rules cannot tell it from a place, so underthesea's tagger is asked about the sentence around it.
    """
    if not 2 <= syllables <= 5 or level(text[start:end]) in _places():
        return False
    beside = _BESIDE.match(low, end)
    at = bisect_left(posts, beside.end()) if beside else len(posts)
    if not (at < len(posts) and beside and posts[at] == beside.end()) or not _BOUNDARY.search(
        low[max(0, start - 12) : start]
    ):
        return False
    left = max(low.rfind(".", 0, start), low.rfind(";", 0, start), low.rfind("\n", 0, start)) + 1
    rights = [i for i in (low.find(mark, end) for mark in (".", ";", "\n")) if i >= 0]
    right = min(rights, default=len(low))
    return is_proper_name(text[left:right], start - left, end - left)


def _skip_words(low: str, start: int, end: int) -> int:
    while start < end and (match := _leading_words().match(low, start)):
        start = match.end()
    return start


#: Middle names that nothing but a person bears after a family name.
_MIDDLE = frozenset({"văn", "thị"})


def _choose(low: str, spans: list[tuple[int, int]], *, addressed: bool) -> int | None:
    """The syllable at which the name begins: the first family name that leaves two to five, after a place if one leads."""
    words = [low[a:b] for a, b in spans]
    skip = 0
    place = _leading_place().match(low, spans[0][0], spans[-1][1])
    if place and not addressed:
        skip = sum(1 for _, b in spans if b <= place.end())
        if len(words) - skip < 2 or words[skip] not in _families() | {"a"}:  # "tỉnh Kon Tum A Plót"
            skip = 0
    if skip and words[skip] == "a":
        return skip
    for at in range(skip, len(words) - 1):
        marked = words[at + 1] in _MIDDLE  # "xã Nà Kẹ Lò Văn Pín"
        likely = words[at] in (_families() if at == skip or marked else _frequent_families())
        if likely and len(words) - at <= 5 and (at == skip or len(words) - at >= 3):
            return at
    return 0 if addressed and 2 <= len(words) <= 5 else None


def find_given(text: str, low: str, start: int, end: int) -> list[tuple[int, int]]:
    """Single given names after a form of address ("đồng chí Hưng"), as offsets of the name."""
    out = []
    for match in re.finditer(r"(?<!\w)(?:đồng chí|đ/c|ông|bà|thầy|cô) ", low[start:end]):
        given = _GIVEN.match(text, start + match.end(), end)
        if given and not re.match(rf"[ ][{UPPER}]", text[given.end() : given.end() + 2]):
            out.append((given.start(), given.end()))
    return out
