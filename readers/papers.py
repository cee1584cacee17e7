"""An official paper as lines: letterhead, place and day, name and subject, body, recipients, signatures.

The order of the parts is that of Decree 30/2020/NĐ-CP, Annex I (before it Circular 01/2011/TT-BNV), and for papers of
the Party of Guidance 36-HD/VPTW; minutes and pacts of clusters keep to it loosely.
"""

import re
from itertools import pairwise

from models import BlockKind
from readers import bylines, datelines, furniture
from readers.listing import typed_marker
from readers.pieces import Piece
from readers.prose import is_prose, mark_body
from readers.seal_words import BARE, LABELLED, SIGNED

_MOTTO = re.compile(
    r"^\W*(?:cộng\s*h[oòoaà]+\s*xã\s*hội\s*chủ\s*nghĩa\s*việt\s*nam|đảng\s*cộng\s*sản\s*việt\s*nam"
    r"|độc\s*lập\s*[-–—]?\s*tự\s*do\s*[-–—]?\s*hạnh\s*phúc)\W*$",
    re.I,
)
# What stands in the place of the motto on papers of the Youth Union; elsewhere it is a body like others.
_YOUTH = re.compile(r"^\W*đoàn\s+(?:tncs|thanh\s+niên\s+cộng\s+sản)\s+hồ\s+chí\s+minh\W*$", re.I)
_NUMBER = re.compile(r"^\W*số\s*(?:hiệu)?\s*[:.]?\s*[\d….]*\s*[/\-–].{0,60}$", re.I)
_TYPE = re.compile(  # of scans words may stand without a space
    r"^(?:trích\s*|\(?dự\s*thảo\)?\s*)?(?:quyết\s*định|báo\s*cáo|biên\s*bản|thông\s*báo|kết\s*luận|kế\s*hoạch|tờ\s*trình"
    r"|nghị\s*(?:quyết|định)|thông\s*tư|hướng\s*dẫn|chương\s*trình|chỉ\s*thị|giấy\s*mời"
    r"|(?:bản\s*)?giao\s*ước|bản\s*(?:ký\s*kết|đăng\s*ký|giao\s*ước|cam\s*kết)|quy\s*chế|quy\s*định|điều\s*lệ|danh\s*sách|phụ\s*lục"
    r"|lời\s*kêu\s*gọi|thư\s*khen|đề\s*án|phương\s*án|diễn\s*văn|bài\s*phát\s*biểu|công\s*điện"
    r"|tham\s*luận|lệnh|nội\s*quy|đề\s*cương|báo\s*cáo\s*tóm\s*tắt|kỷ\s*yếu)\b",
    re.I,
)
# What parts a list or a regulation of its own from the decision that it was made with.
_ENCLOSED = re.compile(r"^\(?\s*(?:(?:ban\s+hành|phê\s+duyệt|đính)\s+)?kèm\s+theo\b", re.I)
_ABOUT = re.compile(r"^\W*(?:v/v|v[ềêệẻẽểà]\s+việc|về)\b", re.I)  # as scans have it, too
_SUBJECT = re.compile(r"^\W*(?:v/v|về\s+việc)\b", re.I)
_STOP = re.compile(
    r"^\W*(?:căn\s+cứ|kính\s+gửi|thực\s+hiện|hôm\s+nay|thời\s+gian|vào\s+(?:hồi|lúc)|hồi|lúc|địa\s+điểm|ngày|sáng"
    r"|chiều|xét|theo|nhằm|để|tại|phần|chương(?!\s+trình)|thành\s+phần|kèm\s+theo|ban\s+hành\s+kèm|sau\s+khi|trong|năm)\b|^\(",
    re.I,
)
# What closes a subject on a line of its own: "(Xét khen thưởng năm 2016)", "Năm học 2015 - 2016".
_AFTERWORD = re.compile(r"\([^()]{8,120}\)|năm\s+(?:học\s+)?\d{4}(?:\s*[-–]\s*\d{4})?", re.I)
# What stands under the headline of a paper: the law that a decision names, whom a letter goes to.
_GROUNDS = re.compile(r"căn\s+cứ\b|k[íi]nh\s+g[ửu]i\b|nơi\s+nhận\b", re.I)
_THEME = re.compile(r"[“\"][^“”\"]+[”\"]")  # the motto of a movement, under the name of a pact
_AUTHORITY = re.compile(
    r"^(?:thừa\s+lệnh\s+|q\.\s*)?(?:chủ\s+tịch|(?:tổng\s+)?giám\s+đốc|hiệu\s+trưởng|bộ\s+trưởng|ủy\s+ban|uỷ\s+ban"
    r"|trưởng\s+ban|chi\s*cục\s+trưởng|(?:tổng\s+)?cục\s+trưởng|chánh|viện\s+trưởng|ban\s+(?:chấp|thường|bí|giám|lãnh)"
    r"|thủ\s+(?:trưởng|tướng)|hội\s+đồng|(?:phó\s+)?tư\s+lệnh|chính\s+ủy|tổng\s+(?:biên|bí|thanh)|thống\s+đốc"
    r"|đại\s+hội|hội\s+nghị|trưởng\s+(?:phòng|công|đoàn|khối)|khối\s+trưởng|cụm\s+trưởng|đảng\s+ủy)\b",
    re.I,
)
_GATHERING = re.compile(r"(?:hội\s+nghị|đại\s+hội)\b", re.I)  # whose resolution it is, and its name
_PROXY = re.compile(
    # Behind it stands a body or a post, not the last letter of a pen name: "Q.N", "TH.HÀ".
    r"^(?:TM|KT|TL|TUQ|Q|TH)\s*[./]\s*(?=\S+\s\S|\w{5,}|UB|HĐ|BCH|BTV|BTC)"
    r"|^(?:T/M|K/T|T/L|T/UQ)\b|^(?:THAY MẶT|THỪA LỆNH|THỪA ỦY QUYỀN)\b"
)
_SIGNER = re.compile(
    r"^(?:(?:quyền|phó|nguyên|đ/c|đại\s+diện)\s+)*(?:chủ\s+(?:tịch|tọa|toạ|trì|nhiệm)|(?:tổng\s+)?(?:giám|thống"
    r"|biên)\s*(?:đốc|tập)|hiệu\s+(?:trưởng|phó)|bộ\s+trưởng|thứ\s+trưởng|bí\s+thư|thư\s+(?:ký|kí)"
    r"|trưởng|phó|chánh|viện|cục|chi\s*cục|vụ|tư\s+lệnh|chính\s+ủy|người\s+(?:ghi|viết|lập|chủ\s+trì|báo\s+cáo)|cụm"
    r"|khối|đại\s+diện|đơn\s+vị|thủ\s+trưởng|ủy\s+viên|tổ\s+trưởng|ban|thống\s+đốc|chỉ\s+huy|đoàn\s+chủ\s+tịch"
    r"|hội\s+đồng|xác\s+nhận|các\s+(?:đơn\s+vị|thành\s+viên))\b",
    re.I,
)
# "THƯ KÝ Lò Văn Pín": office and name in one line.
_SIGNED_ON_LINE = re.compile(
    r"(?:THƯ KÝ|CHỦ (?:TRÌ|TỌA|TOẠ|TỊCH)|NGƯỜI (?:GHI BIÊN BẢN|LẬP)|GIÁM ĐỐC|HIỆU TRƯỞNG|(?:CỤM|KHỐI) TRƯỞNG)\s+"
)
_SEAL = re.compile(r"^\W*(?:\(?\s*(?:đã\s+ký|ký\s*[,.]|ký\s+tên|chữ\s+ký|đóng\s+dấu|ký\b).{0,50}|\[daky\])\W*$", re.I)
_RECIPIENTS = re.compile(r"^\W*(?:nơi\s+(?:nhận|gửi)|nơi\s+nhận)\s*:?", re.I)
# A line of a letterhead that begins so names a body of its own, not the rest of the one above it.
_BODY_NOUN = re.compile(
    r"^(?:sở|ban|phòng|trường|cụm|khối|hội|bệnh\s+viện|trung\s+tâm|công\s+(?:ty|an|đoàn)|ủy\s+ban|uỷ\s+ban|ubnd|hđnd"
    r"|liên\s+đoàn|văn\s+phòng|chi\s+cục|cục|vụ|viện|tòa|toà|thanh\s+tra|đảng|đoàn|bch|bộ|học\s+viện|khoa"
    r"|tổng|ngân\s+hàng|mặt\s+trận|tiểu\s+ban|hội\s+đồng|thường\s+trực|kho\s+bạc|bảo\s+hiểm|lữ\s+đoàn|sư\s+đoàn|quân"
    r"|đồn|trạm|chi\s+(?:bộ|nhánh)|tổ|huyện\s+ủy|tỉnh\s+ủy|thành\s+ủy|số|xí\s+nghiệp|liên\s+minh|nhà\s+máy|báo|đài"
    r"|phân\s+hiệu)\b",
    re.I,
)
# Both columns of a letterhead in one line: "Số: 12/BB-CTĐ    Mường Lát, ngày 12 tháng 5 năm 2014".
_NUMBER_BEFORE_DAY = re.compile(
    r"(?P<number>số\s*:?\s*[\d…._]*\s*[/-]\s*[^\W_]+(?:\s?[-–/&]\s?[^\W_]+)*)\s+"
    r"(?=\S.{0,60}ngày[\s…._]*(?:\d|tháng))",
    re.I,
)
_BROKEN_DAY = re.compile(r",\s*ngày\s*\d{1,2}\s*tháng(?:\s*\d{1,2}(?:\s*năm)?)?\s*$", re.I)
_REST_OF_DAY = re.compile(r"(?:\d{1,2}\s*)?(?:năm\s*)?(?:19|20)\d\d", re.I)
_OF_MEETING = re.compile(r"\W*thời\s+gian\s*:", re.I)
_BLANK_DAY = re.compile(r"ngày[\s…._]*tháng[\s…._\d]*năm[\s…._\d]*$", re.I)  # to be filled in
_HEAD_LINES = 16  # a letterhead stands within so many lines
_BESIDE_MOTTO = 4  # lines of it that stand before the motto
_BESIDE_SUBJECT = 8  # lines of it that stand beside the subject of a letter
# Papers of one's own, which have a subject as letters have one: "ĐƠN ĐỀ NGHỊ", under it "Về việc: …".
_OWN_TITLE = re.compile(r"(?:ĐƠN|BẢN|BẢNG|PHIẾU|GIẤY|LỊCH|VĂN BẢN|HỢP ĐỒNG|DỰ TOÁN|THƯ)\b")
_LEFT_OPEN = re.compile(r"[^;.:]$")  # the end of a recipient that goes on in the next line


def is_paper(pieces: list[Piece]) -> bool:
    """Whether the pieces are those of an official paper: the motto at the top, or a number and a name of paper."""
    head = [piece.text for piece in pieces[:_HEAD_LINES]]
    if any(_MOTTO.match(text) for text in head):
        return True
    if any(map(furniture.is_menu, head)):
        return False
    if any(_is_named_paper(one, other) or _is_letter(one, other) for one, other in pairwise(head[:8])):
        return True
    if any(datelines.says_published(text) for text in head if len(text) < 80):
        return False
    named = next((at for at, piece in enumerate(pieces[:8]) if _is_type_line(piece)), None)
    if named is None:
        return False
    enclosed = any(map(_ENCLOSED.match, head[named + 1 :]))
    return enclosed or any(_NUMBER.match(text) for text in head) or _is_bare_type(head[:8])


def letterhead_at(pieces: list[Piece], start: int, end: int) -> int | None:
    """Where the letterhead begins whose motto stands among the pieces from ``start`` to ``end``; None for none."""
    at = next((at for at in range(start, end) if _MOTTO.match(pieces[at].text) and not pieces[at].cell), None)
    if at is None:
        return None
    first = at
    while (
        first > start
        and at - first < _BESIDE_MOTTO
        and not pieces[first - 1].cell
        and _is_beside_motto(pieces[first - 1])
    ):
        first -= 1
    return first


def _is_beside_motto(piece: Piece) -> bool:
    if bylines.is_name(piece.text, labelled=True) and not _BODY_NOUN.match(piece.text):
        return False  # whoever signed the paper before it in the file
    return piece.text.isupper() or bool(_NUMBER.match(piece.text)) or not any(map(str.isalpha, piece.text))


def _is_named_paper(one: str, other: str) -> bool:
    """The name of a paper in capitals with its subject under it, put on a page as it is: "THÔNG BÁO", "V/v …"."""
    return one.isupper() and bool(_TYPE.fullmatch(one.strip(" :*"))) and bool(_ABOUT.match(other))


def _is_letter(one: str, other: str) -> bool:
    """The number of a letter with its subject under it."""
    return bool(_NUMBER.match(one) and _SUBJECT.match(other))


def _is_bare_type(head: list[str]) -> bool:
    """A line that is the name of a paper and nothing more: minutes of a cluster often have no letterhead."""
    return any(_TYPE.fullmatch(text.strip(" :*")) for text in head if text.isupper())


def _is_type_line(piece: Piece) -> bool:
    text = piece.text
    named = _TYPE.match(text)
    if not named or piece.pinned:
        return False
    if piece.centred and piece.bold:
        return len(text) <= 60 or (named[0].isupper() and not is_prose(text))
    return text.isupper() and len(text) <= 200


def mark_paper(pieces: list[Piece]) -> None:
    """Mark the pieces of an official paper in place."""
    _part_days(pieces)
    _mark_seals(pieces)
    start, end = _headline_range(pieces)
    for piece in pieces[:start]:
        _mark_letterhead(piece)
    _part_columns(pieces, start)
    fewer = _join_bodies(pieces, start)
    start, end = start - fewer, end - fewer
    if start < end:
        _join(pieces, start, end)
        end = start + 1
    body = _after_letterhead(pieces, end)
    while body < len(pieces) and pieces[body].text.isupper() and _AUTHORITY.match(pieces[body].text):
        _set(pieces[body], BlockKind.LETTERHEAD)
        body += 1
    _mark_later_heads(pieces, body)
    mark_closings(pieces, body)
    mark_body(pieces[body:], scenes=False)
    _mark_closing_day(pieces, body)


def _mark_later_heads(pieces: list[Piece], body: int) -> None:
    """Mark the letterheads of papers that follow in the same file; the days in them do not date the first."""
    at = body
    while (head := letterhead_at(pieces, at, len(pieces))) is not None:
        near = range(head, min(head + 2 * _BESIDE_MOTTO, len(pieces)))
        end = 1 + max(at for at in near if _MOTTO.match(pieces[at].text))
        while end < len(pieces) and not pieces[end].cell and _is_head_line(pieces[end]) and not _is_figure(pieces[end]):
            end += 1
        for piece in pieces[head:end]:
            piece.pin(BlockKind.LETTERHEAD if any(map(str.isalnum, piece.text)) else BlockKind.FURNITURE)
        at = end


def _is_figure(piece: Piece) -> bool:
    return any(map(str.isdigit, piece.text)) and not any(map(str.isalpha, piece.text))


def _mark_seals(pieces: list[Piece]) -> None:
    """Mark the seals of digital signatures: they are put on a paper and are no part of it."""
    for at, piece in enumerate(pieces):
        if piece.pinned or piece.cell or not (SIGNED.match(piece.text) or BARE.fullmatch(piece.text)):
            continue
        piece.pin(BlockKind.FURNITURE)
        for step in (-1, 1):
            other = at + step
            while 0 <= other < len(pieces) and not pieces[other].cell and LABELLED.match(pieces[other].text):
                pieces[other].pin(BlockKind.FURNITURE)
                other += step


def _after_letterhead(pieces: list[Piece], end: int) -> int:
    """Mark the lines of a letterhead that stand behind the headline; gives the index after them.

    The subject of a letter stands on the left, under its number, and the motto on the right.
    """
    last = end
    for at in range(end, min(end + _BESIDE_SUBJECT, len(pieces))):
        if is_prose(pieces[at].text) or pieces[at].cell:
            break
        text = pieces[at].text
        if _MOTTO.match(text) or _YOUTH.match(text) or (last > end and datelines.is_dateline(text)):
            _mark_letterhead(pieces[at])
            last = at + 1
        elif last > end and not any(map(str.isalpha, text)):
            _mark_letterhead(pieces[at])
    return last


def _part_days(pieces: list[Piece]) -> None:
    """Set the day of a letterhead on a line of its own: parted from the paper's number, joined where it is broken."""
    for at in range(min(len(pieces), _HEAD_LINES) - 1, -1, -1):
        piece, after = pieces[at], pieces[at + 1] if at + 1 < len(pieces) else None
        if after and not piece.pinned and _BROKEN_DAY.search(piece.text) and _REST_OF_DAY.fullmatch(after.text):
            piece.text = f"{piece.text} {after.text}"
            del pieces[at + 1]
        numbered = _NUMBER_BEFORE_DAY.match(piece.text)
        if numbered and not piece.pinned and datelines.is_dateline(piece.text[numbered.end() :]):
            day = Piece(piece.text[numbered.end() :], page=piece.page)
            piece.text = numbered["number"]
            pieces.insert(at + 1, day)


def _set(piece: Piece, kind: BlockKind) -> None:
    if not piece.pinned:
        piece.kind = kind


def _mark_letterhead(piece: Piece) -> None:
    if datelines.is_dateline(piece.text):
        _set(piece, BlockKind.DATELINE)
    elif furniture.is_tool(piece.text):
        _set(piece, BlockKind.FURNITURE)
    else:
        _set(piece, BlockKind.LETTERHEAD)


def _part_columns(pieces: list[Piece], start: int) -> None:
    """Put the second line of a body before the motto where a letterhead was read row by row."""
    for at in range(1, start - 2):
        above, motto, line, under = (pieces[i].text for i in range(at - 1, at + 3))
        if _MOTTO.match(motto) and _MOTTO.match(under) and above.isupper() and line.isupper():
            if _MOTTO.match(above) or _MOTTO.match(line) or _NUMBER.match(line):
                continue
            pieces[at], pieces[at + 1] = pieces[at + 1], pieces[at]
            pieces[at].gap = False


def _join_bodies(pieces: list[Piece], start: int) -> int:
    """Put together the name of a body that is broken over lines; says how many pieces fewer there are."""
    fewer = 0
    for at in range(start - 1, 0, -1):
        one, other = pieces[at - 1], pieces[at]
        if _is_one_body(one, other):
            one.text = f"{one.text} {other.text}"
            del pieces[at]
            fewer += 1
    return fewer


def _is_one_body(one: Piece, other: Piece) -> bool:
    if one.kind is not BlockKind.LETTERHEAD or other.kind is not BlockKind.LETTERHEAD or other.gap:
        return False
    if not one.text.isupper() or not other.text.isupper() or _NUMBER.match(other.text) or _NUMBER.match(one.text):
        return False
    return not _MOTTO.match(one.text) and not _MOTTO.match(other.text) and not _BODY_NOUN.match(other.text)


def _headline_range(pieces: list[Piece]) -> tuple[int, int]:
    """The pieces of the name and subject of the paper; an empty range after the letterhead where there are none."""
    limit = min(len(pieces), _HEAD_LINES + 6)
    limit = next((at for at in range(limit) if _GROUNDS.match(pieces[at].text)), limit)
    for at in range(limit):
        if _is_type_line(pieces[at]):
            return at, _subject_end(pieces, at)
    about = next((at for at in range(limit) if _is_about(pieces[at])), None)
    if about is not None:
        return about - (about > 0 and bool(_OWN_TITLE.match(pieces[about - 1].text))), _about_end(pieces, about)
    return _beside_motto(pieces, limit) or _unnamed_headline(pieces, limit)


def _beside_motto(pieces: list[Piece], limit: int) -> tuple[int, int] | None:
    """The subject of a letter that no "V/v" opens: the lines between its number and the motto in the other column."""
    number = next((at for at in range(limit) if _NUMBER.match(pieces[at].text)), limit)
    motto = next((at for at in range(number, limit) if _MOTTO.match(pieces[at].text)), 0)
    lines = pieces[number + 1 : motto]
    if not lines or any(piece.text.isupper() or is_prose(piece.text) or _is_head_line(piece) for piece in lines):
        return None
    return number + 1, motto


def _is_about(piece: Piece) -> bool:
    """Whether a line is the subject of a letter: an item of a list may begin with the same words."""
    return bool(_ABOUT.match(piece.text)) and not piece.pinned and piece.text[0] not in "-–+•*"


def _about_end(pieces: list[Piece], about: int) -> int:
    """The index after the last line of the subject of a letter: no empty line parts them."""
    end = _subject_end(pieces, about)
    return next((at for at in range(about + 1, end) if pieces[at].gap), end)


def _unnamed_headline(pieces: list[Piece], limit: int) -> tuple[int, int]:
    """A paper with a title of its own: the lines in capitals after the last line of the letterhead."""
    limit = next((at for at in range(limit) if is_prose(pieces[at].text) or pieces[at].cell), limit)
    last = max((at for at in range(limit) if _is_head_line(pieces[at])), default=-1)
    end = last + 1
    while (
        end < len(pieces)
        and not pieces[end].cell
        and pieces[end].text.isupper()
        and len(pieces[end].text) < 250
        and not typed_marker(pieces[end].text)
    ):
        end += 1
    return last + 1, end


def _is_head_line(piece: Piece) -> bool:
    text = piece.text
    return (
        bool(_MOTTO.match(text) or _NUMBER.match(text))
        or datelines.is_dateline(text)
        or (bool(_BLANK_DAY.search(text)) and not _ENCLOSED.match(text))
        or not any(map(str.isalpha, text))
    )


def _subject_end(pieces: list[Piece], at: int) -> int:
    """The index after the last line of the subject that follows the name of the paper."""
    end = at + 1
    while end < len(pieces) and end - at <= 6 and _is_subject(pieces, at, end):
        end += 1
    return end


def _is_subject(pieces: list[Piece], at: int, i: int) -> bool:
    kind_line, piece, text = pieces[at], pieces[i], pieces[i].text
    about = _ABOUT.match(text) is not None and i == at + 1  # "V/v" is no "V/"
    if piece.pinned or len(text) > 320 or (typed_marker(text) and not about) or not any(map(str.isalpha, text)):
        return False
    if _ENCLOSED.match(text):
        return False
    if about or (not piece.gap and (_AFTERWORD.fullmatch(text) or _is_rest_of_subject(pieces, at, i))):
        return True
    if _is_other_line(text) or _is_authority(kind_line.text.upper(), text):
        return False
    if _ends_subject(kind_line, piece) and not _breaks_at_comma(pieces, i):
        return False
    return i == at + 1 or not piece.gap or text.isupper() or text[0].islower()


def _is_rest_of_subject(pieces: list[Piece], at: int, i: int) -> bool:
    """Whether a line goes on in small letters with the subject above it; long ones look like prose."""
    before, piece = pieces[i - 1], pieces[i]
    same = before.centred == piece.centred and before.bold == piece.bold
    return i > at + 1 and same and piece.text[0].islower() and len(piece.text) <= 120 and before.text[-1] not in ".:;,"


def _is_other_line(text: str) -> bool:
    """Whether a line under the name of a paper is plainly something else than its subject."""
    if _STOP.match(text) and not text.isupper() and not text[0].islower():
        return True
    shaped = _THEME.fullmatch(text) or _MOTTO.match(text) or _NUMBER.match(text)
    return bool(shaped) or datelines.is_dateline(text)


def _is_authority(kind: str, text: str) -> bool:
    """Whether a line under the name of a decision names whoever decides; a resolution is named for its conference."""
    if not text.isupper() or not _AUTHORITY.match(text) or not kind.startswith(("QUYẾT", "NGHỊ QUYẾT", "CHỈ THỊ")):
        return False
    return not (kind.startswith("NGHỊ") and _GATHERING.match(text))


def _ends_subject(kind_line: Piece, piece: Piece) -> bool:
    """Prose, or a line set otherwise than the name of the paper, is no part of its subject."""
    lettered = _ABOUT.match(kind_line.text) and not piece.gap  # its lines are seldom set alike
    if kind_line.centred and not piece.centred and not (kind_line.bold and piece.bold) and not lettered:
        return True
    return is_prose(piece.text) or piece.text.endswith((".", ":", ";"))


def _breaks_at_comma(pieces: list[Piece], at: int) -> bool:
    """Whether a line ends in a comma, and the one under it goes on in small letters."""
    if not pieces[at].text.endswith(",") or at + 1 >= len(pieces):
        return False
    return not pieces[at + 1].gap and pieces[at + 1].text[0].islower()


def _join(pieces: list[Piece], start: int, end: int) -> None:
    """Make one headline of neighbouring lines."""
    pieces[start].text = " ".join(piece.text for piece in pieces[start:end])
    _set(pieces[start], BlockKind.HEADLINE)
    del pieces[start + 1 : end]


def mark_closings(pieces: list[Piece], begin: int, *, sure: bool = False) -> None:
    """Mark recipients and signatures, wherever they stand after the headline: annexes may follow them.

    ``sure``: only signatures in the form that the decree gives them, for pages that may be no paper at all.
    """
    at = begin
    while at < len(pieces):
        if _RECIPIENTS.match(pieces[at].text) and not pieces[at].pinned:
            at = _mark_recipients(pieces, at)
        elif (not sure or pieces[at].text.isupper() or _PROXY.match(pieces[at].text)) and _opens_signature(pieces, at):
            at = _mark_signature(pieces, at)
        else:
            at += 1


def _mark_recipients(pieces: list[Piece], at: int) -> int:
    begin = at
    _set(pieces[at], BlockKind.RECIPIENTS)
    at += 1
    while at < len(pieces) and _is_recipient(pieces, at):
        _set(pieces[at], BlockKind.RECIPIENTS)
        at += 1
    if at < len(pieces) and bylines.is_name(pieces[at].text, labelled=True):
        _set(pieces[at], BlockKind.SIGNATURE)  # whoever signs, at the foot of the column beside them
        if begin and pieces[begin - 1].text.isupper() and _SIGNER.match(pieces[begin - 1].text):
            _set(pieces[begin - 1], BlockKind.SIGNATURE)
    return at


def _is_recipient(pieces: list[Piece], at: int) -> bool:
    """Whether a line is one of the recipients, or the rest of one that is broken over lines."""
    text = pieces[at].text
    if len(text) > 160 or pieces[at].pinned:
        return False
    if text[0] in "-–—+•*":
        return True
    broken = pieces[at - 1].text[0] in "-–—+•*" and _LEFT_OPEN.search(pieces[at - 1].text) and not text.isupper()
    listed = at + 1 < len(pieces) and pieces[at + 1].text[0] in "-–—+•*"
    return bool(broken) and (text[0].islower() or (listed and not bylines.is_name(text, labelled=True)))


def _opens_signature(pieces: list[Piece], at: int) -> bool:
    """A line that names whoever signs, with a name or a seal soon after it and no prose between."""
    text = pieces[at].text
    if pieces[at].pinned or len(text) > 120:
        return False
    if not (_PROXY.match(text) or (_SIGNER.match(text) and not text.endswith((".", ";", ":")) and len(text) <= 70)):
        return False
    if _SIGNED_ON_LINE.match(text) and bylines.is_name(_SIGNED_ON_LINE.sub("", text), labelled=True):
        return True
    for piece in pieces[at + 1 : at + 8]:
        if _SEAL.match(piece.text) or bylines.is_name(piece.text, labelled=True):
            return True
        if is_prose(piece.text) or typed_marker(piece.text):
            return False
    return bool(_PROXY.match(text))


def _mark_signature(pieces: list[Piece], at: int) -> int:
    while at < len(pieces) and (_is_signature_line(pieces[at]) or _is_seal(pieces[at])):
        _set(pieces[at], BlockKind.SIGNATURE)
        at += 1
    return at


def _is_seal(piece: Piece) -> bool:
    return piece.pinned and piece.kind is BlockKind.FURNITURE and not piece.cell


def _is_signature_line(piece: Piece) -> bool:
    text = piece.text
    if piece.pinned or len(text) > 120 or _RECIPIENTS.match(text) or typed_marker(text) or _is_type_line(piece):
        return False
    return bool(
        _PROXY.match(text)
        or _SEAL.match(text)
        or bylines.is_name(text, labelled=True)
        or (_SIGNER.match(text) and not is_prose(text))
        or (text.isupper() and not _TYPE.match(text))
        or not any(map(str.isalpha, text))
    )


def _mark_closing_day(pieces: list[Piece], body: int) -> None:
    """A place-and-day line above the signatures dates the paper where its head has none."""
    if any(piece.kind is BlockKind.DATELINE for piece in pieces[:body]):
        return
    for piece in pieces[body:]:
        if _OF_MEETING.match(piece.text):  # when the meeting was, not when its paper was written
            continue
        if piece.kind in (BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.HEADING) and datelines.is_dateline(
            piece.text
        ):
            _set(piece, BlockKind.DATELINE)
            return
