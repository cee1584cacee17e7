"""What is found, how it is shown, and in which order."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import archive.search as searching
from archive import Archive, matches
from archive.facets import NAMES
from archive.originals import checksum
from archive.search import Hit, Kind, Order, search
from archive.store import document_key
from models import (
    Award,
    Block,
    BlockKind,
    Cell,
    Cluster,
    Decision,
    Document,
    DocumentInfo,
    Evidence,
    Format,
    Meeting,
    Participant,
    Position,
    Record,
    Review,
    Term,
)
from tests.archive.made_up import made_up

TITLE = "HỘI NGHỊ TỔNG KẾT CỤM THI ĐUA SỐ 7"
NEWS = f"""{TITLE}
Ngày 18/01/2024, Cụm thi đua số 7 tổ chức hội nghị. Ông Trần Văn Hùng, Phó Chủ tịch UBND tỉnh Đông Lạc chủ trì.
Cụm thi đua số 7 gồm: Trường Đại học Thủ Bắc, Trường Cao đẳng Hoà Lộc.
Cụm đề nghị tặng Cờ thi đua cho Đại học Thủ Bắc. Bà Lê Thị Hưng yêu cầu các trường nộp báo cáo trước quý II.
Tin: Phạm Thu Hà"""
LETTER = """Trang chủ | Liên hệ
Bà Phạm Thu Hà, Hiệu trưởng Trường Trung học Vạn Phúc, dự lễ phát động năm 2022.
Ông Trần Văn Hưng
12
Giấy khen"""


def _evidence(text: str, quote: str) -> tuple[Evidence, ...]:
    start = text.index(quote)
    return (Evidence(start=start, end=start + len(quote), quote=quote),)


def _blocks(text: str, kinds: dict[int, BlockKind], row: set[int]) -> tuple[Block, ...]:
    blocks, start = [], 0
    for number, line in enumerate(text.split("\n")):
        cell = Cell(table=0, row=0, column=number) if number in row else None
        kind = BlockKind.CELL if cell else kinds.get(number, BlockKind.PARAGRAPH)
        blocks.append(Block(kind=kind, start=start, end=start + len(line), cell=cell))
        start += len(line) + 1
    return tuple(blocks)


def _person(text: str, name: str, post: str | None = None, body: str | None = None) -> Participant:
    positions = (Position(text=f"{post} {body}", title=post, organization=body),) if post else ()
    return Participant(name=name, positions=positions, roles=("chair",), evidence=_evidence(text, name), confidence=0.9)


def news() -> tuple[Document, Record]:
    cluster = Cluster(
        name="Cụm thi đua số 7", members=("Trường Đại học Thủ Bắc", "Trường Cao đẳng Hoà Lộc"), member_count=2,
        terms=(Term(year=2024, lead="Trường Cao đẳng Hoà Lộc", deputies=("Trường Đại học Thủ Bắc",)),),
        evidence=(*_evidence(NEWS, "Cụm thi đua số 7"), *_evidence(NEWS, "Trường Đại học Thủ Bắc, Trường Cao")),
        confidence=0.9,
    )  # fmt: skip
    plea = "các trường nộp báo cáo trước quý II"
    record = Record(
        document=DocumentInfo(title=TITLE, published_at="2024-01-19T08:00", authors=("Phạm Thu Hà",), text=NEWS),
        meeting=Meeting(
            title="Hội nghị tổng kết", kind="annual_review", start_date="2024-01-18", organizers=("Cụm thi đua số 7",),
            evidence=_evidence(NEWS, "hội nghị"), confidence=0.9,
        ),
        participants=(
            _person(NEWS, "Trần Văn Hùng", "Phó Chủ tịch", "UBND tỉnh Đông Lạc"), _person(NEWS, "Lê Thị Hưng"),
        ),
        clusters=(cluster,),
        decisions=(
            Decision(kind="directive", text=plea, issuer="Lê Thị Hưng", evidence=_evidence(NEWS, plea), confidence=0.9),
        ),
        awards=(
            Award(
                award="Cờ thi đua", recipient="Đại học Thủ Bắc", status="proposed", year=2023,
                evidence=_evidence(NEWS, "Cờ thi đua cho Đại học Thủ Bắc"), confidence=0.9,
            ),
            Award(
                award="Bằng khen", recipient="Lê Thị Hưng", status="proposed", evidence=_evidence(NEWS, "Lê Thị Hưng"),
                confidence=0.5,
            ),
        ),
    )  # fmt: skip
    blocks = _blocks(NEWS, {0: BlockKind.HEADLINE, 4: BlockKind.BYLINE}, set())
    return Document(name="news.html", format=Format.HTML, text=NEWS, blocks=blocks), record


def letter() -> tuple[Document, Record]:
    record = Record(
        document=DocumentInfo(published_at="2022-03-08", text=LETTER),
        participants=(
            _person(LETTER, "Phạm Thu Hà", "Hiệu trưởng", "Trường Trung học Vạn Phúc"),
            _person(LETTER, "Trần Văn Hưng"),
        ),
    )
    blocks = _blocks(LETTER, {0: BlockKind.FURNITURE}, {2, 3, 4})
    return Document(name="letter.txt", format=Format.TXT, text=LETTER, blocks=blocks), record


KEYS = {"news": document_key(checksum(NEWS.encode())), "letter": document_key(checksum(LETTER.encode()))}


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    with Archive.open(tmp_path_factory.mktemp("kho"), create=True) as opened:
        for name, (document, record) in {"news": news(), "letter": letter()}.items():
            assert opened.add(document, record, document.text.encode(), f"/{name}", "1").key == KEYS[name]
        yield opened


def found(archive: Archive, query: str, *kinds: Kind, year: int | None = None) -> list[str]:
    """The titles found, of these kinds or all."""
    return [hit.title for hit in search(archive, query, kinds or None, year).hits]


def marked(hit: Hit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.marks]


def test_two_people_of_one_name_stay_two(archive: Archive) -> None:
    assert found(archive, "pham thu ha", Kind.PERSON) == [
        "Phạm Thu Hà – tác giả bài, ảnh",
        "Phạm Thu Hà – Hiệu trưởng Trường Trung học Vạn Phúc",
    ]


def test_a_body_is_found_with_its_cluster_year_and_award(archive: Archive) -> None:
    results = search(archive, "đại học thủ bắc")
    assert dict(results.counts) == {Kind.BODY: 2, Kind.CLUSTER: 1, Kind.AWARD: 1, Kind.TEXT: 2}
    titles = {kind: [h.title for h in results.hits if h.kind is kind] for kind in results.counts}
    assert titles == {
        Kind.BODY: ["Đại học Thủ Bắc", "Trường Đại học Thủ Bắc"],
        Kind.CLUSTER: ["Cụm thi đua số 7 – năm 2024"],
        Kind.AWARD: ["Cờ thi đua (đề nghị, năm 2023) – Đại học Thủ Bắc"],
        Kind.TEXT: [TITLE] * 2,
    }
    (cluster,) = (h for h in results.hits if h.kind is Kind.CLUSTER)
    assert cluster.details == (
        "Năm 2024. Cụm trưởng: Trường Cao đẳng Hoà Lộc; Cụm phó: Trường Đại học Thủ Bắc",
        "Thành viên: Trường Đại học Thủ Bắc; Trường Cao đẳng Hoà Lộc",
        "Đại học Thủ Bắc: Cờ thi đua (đề nghị, năm 2023)",
    )
    assert [
        [line[s:e] for s, e in spans] for line, spans in zip(cluster.details, cluster.detail_marks, strict=True)
    ] == [["Đại học Thủ Bắc"]] * 3
    # Its first evidence does not show the words; another of its evidence does.
    assert marked(cluster) == ["Đại học Thủ Bắc"]


def test_a_hit_names_its_document_and_shows_its_words(archive: Archive) -> None:
    (hit,) = search(archive, "tran van hung", kinds=[Kind.PERSON], year=2024).hits
    start = NEWS.index("Ngày 18")
    assert hit == Hit(
        kind=Kind.PERSON, key=f"{KEYS['news']}.participants.1", title="Trần Văn Hùng – Phó Chủ tịch UBND tỉnh Đông Lạc",
        title_marks=((0, 13),), details=("Vai trò: Chủ trì",), detail_marks=((),), snippet=NEWS.split("\n")[1],
        marks=((56, 69),), start=start, document=KEYS["news"], document_title=TITLE,
        date="2024-01-18", source="/news", score=hit.score, review=Review.UNREVIEWED, revoked_on=None,
    )  # fmt: skip
    assert NEWS[hit.start : hit.start + len(hit.snippet)] == hit.snippet
    assert marked(hit) == ["Trần Văn Hùng"]


@pytest.mark.parametrize(
    ("query", "first", "second"),
    [
        ("Trần Văn Hưng", "Trần Văn Hưng", "Trần Văn Hùng – Phó Chủ tịch UBND tỉnh Đông Lạc"),
        ("Trần Văn Hùng", "Trần Văn Hùng – Phó Chủ tịch UBND tỉnh Đông Lạc", "Trần Văn Hưng"),
        # Nobody typed a tone: the latest first.
        ("tran van hung", "Trần Văn Hùng – Phó Chủ tịch UBND tỉnh Đông Lạc", "Trần Văn Hưng"),
    ],
)
def test_tones_that_were_typed_come_first(archive: Archive, query: str, first: str, second: str) -> None:
    assert found(archive, query, Kind.PERSON) == [first, second]


@pytest.mark.parametrize(
    "query",
    [
        "hoà lộc",
        "hòa lộc",
        "hoa loc",
        "HOÀ LỘC",
        "hoa\u0300 lo\u0323\u0302c",
        "lộc hoà",
        '"hoà lộc"',
        "cao dang hoa loc",
        "CĐ hoà lộc",
        "cd hoa loc",
    ],
)
def test_a_body_is_found_however_it_is_typed(archive: Archive, query: str) -> None:
    assert found(archive, query, Kind.BODY) == ["Trường Cao đẳng Hoà Lộc"]


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("ủy ban nhân dân tỉnh đông lạc", ["UBND tỉnh Đông Lạc"]),
        ("uy ban nhan dan dong lac", ["UBND tỉnh Đông Lạc"]),
        ("UBND đông lạc", ["UBND tỉnh Đông Lạc"]),
        ('"uỷ ban nhân dân tỉnh"', ["UBND tỉnh Đông Lạc"]),
        ("d", []),
        ('"lạc đông"', []),
        ("trường", ["Trường Cao đẳng Hoà Lộc", "Trường Đại học Thủ Bắc", "Trường Trung học Vạn Phúc"]),
        # The cluster that holds the meeting and the person who is to be commended are no bodies.
        ("cụm thi đua số 7", ["Trường Cao đẳng Hoà Lộc", "Trường Đại học Thủ Bắc"]),
        ("lê thị hưng", []),
    ],
)
def test_bodies(archive: Archive, query: str, titles: list[str]) -> None:
    assert sorted(found(archive, query, Kind.BODY)) == sorted(titles)


def test_decisions_meetings_and_awards_are_found(archive: Archive) -> None:
    assert found(archive, "nop bao cao", Kind.DECISION) == ["Yêu cầu: các trường nộp báo cáo trước quý II"]
    assert found(archive, "tổng kết cụm thi đua số 7", Kind.MEETING) == ["Hội nghị tổng kết"]
    assert found(archive, "bang khen") == ["Bằng khen (đề nghị) – Lê Thị Hưng"]


def test_text_is_found_by_paragraph_and_by_row_of_a_table(archive: Archive) -> None:
    (hit,) = search(archive, "hưng giấy khen", kinds=[Kind.TEXT]).hits
    assert (hit.document, hit.title, hit.title_marks, hit.key) == (KEYS["letter"], "letter.txt", (), KEYS["letter"])
    assert (hit.snippet, marked(hit)) == ("Ông Trần Văn Hưng\n12\nGiấy khen", ["Hưng", "Giấy khen"])
    assert found(archive, "trang chủ") == []  # the page's furniture


def test_a_year_is_that_of_the_item(archive: Archive) -> None:
    assert found(archive, "cờ thi đua", Kind.AWARD, year=2023) == ["Cờ thi đua (đề nghị, năm 2023) – Đại học Thủ Bắc"]
    assert found(archive, "cờ thi đua", Kind.AWARD, year=2024) == []
    assert found(archive, "pham thu ha", Kind.PERSON, year=2022) == [
        "Phạm Thu Hà – Hiệu trưởng Trường Trung học Vạn Phúc"
    ]


def test_pages_follow_each_other(archive: Archive) -> None:
    every = search(archive, "trường", limit=100)
    assert (every.total, every.reachable, every.capped) == (len(every.hits), len(every.hits), False)
    pages = [search(archive, "trường", limit=3, offset=at) for at in range(0, every.total, 3)]
    assert tuple(h for page in pages for h in page.hits) == every.hits


def test_counts_are_of_all_kinds_whatever_is_shown(archive: Archive) -> None:
    some = search(archive, "đại học thủ bắc", kinds=[Kind.AWARD])
    assert (some.total, len(some.hits), sum(some.counts.values())) == (1, 1, 6)


@pytest.mark.parametrize(
    ("query", "notice"),
    [
        ("", "Chưa có từ nào để tìm. Hãy gõ tên người, đơn vị, cụm thi đua hoặc vài từ."),
        ('"*(', "Chưa có từ nào để tìm. Hãy gõ tên người, đơn vị, cụm thi đua hoặc vài từ."),
        ("không có đâu", "Không tìm thấy. Hãy bớt từ, bỏ dấu ngoặc kép hoặc kiểm tra chính tả."),
        ("hùng " * 25, "Câu tìm quá dài, chỉ dùng những từ đầu."),
        ("hùng", None),
    ],
)
def test_notices(archive: Archive, query: str, notice: str | None) -> None:
    assert search(archive, query).notice == notice


NAMED = [name + ":" for names in NAMES.values() for name in names]
PIECES = [*NAMED, *'"()-*:,.^ ', "–", "  ", "hùng", "Trường", "UBND", "2024", "2019-2024", "chủ trì", "cao", "OR", "x:"]


@settings(
    max_examples=400, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@example('hùng AND OR NOT NEAR(" {bare}: ^* -x + a.b')
@example("toned : x\0y")
@example("ủy\u0323 ban ﷺ İ ß ǅ ٣ ½ _ __ \u200b")
@given(
    query=st.text(max_size=40)
    | st.text('"“ưáNOTAR*^():-+ \u0301', max_size=30)
    | st.lists(st.sampled_from(PIECES), max_size=9).map("".join)
)
def test_nothing_typed_is_an_error(archive: Archive, query: str) -> None:
    results = search(archive, query, facets=True)
    assert results.hits or results.notice
    assert {hit.key for hit in search(archive, query, order=Order.DATE, limit=100).hits} == {
        hit.key for hit in search(archive, query, limit=100).hits
    }


def test_a_crowd_is_not_ranked_whole(crowd: Archive) -> None:
    many = search(crowd, "giam doc", limit=1000, facets=True)
    assert (many.capped, many.counts[Kind.PERSON], many.facets_capped) == (True, 200, True)
    assert many.reachable == len(many.hits) < many.total
    assert many.notice == f"Có từ {many.total} kết quả trở lên, xếp hạng {many.reachable}. Hãy thêm từ để thu hẹp."
    name = made_up(59)[1].participants[0].name
    assert search(crowd, name).hits[0].title.startswith(f"{name} – ")


def test_a_crowd_is_found_by_name_in_its_year_and_by_kind(crowd: Archive) -> None:
    body = made_up(59)[1].awards[0].recipient
    year = 2016 + 59 % 9
    (first, *_) = search(crowd, "UBND huyện", [Kind.BODY], year).hits
    assert (first.kind, year in range(2016, 2025)) == (Kind.BODY, True)
    assert search(crowd, str(body), [Kind.BODY]).hits[0].title == body
    assert search(crowd, "giam doc", []).total == 0


def test_a_crowd_comes_by_date_page_by_page(crowd: Archive) -> None:
    pages = [search(crowd, "giam doc", [Kind.PERSON], limit=90, offset=at, order=Order.DATE).hits for at in (0, 90)]
    dates = [hit.date for page in pages for hit in page]
    every = sorted((d for n in range(60) for d in [made_up(n)[1].meeting] if d), key=lambda m: str(m.start_date))
    assert dates == sorted(dates, key=str, reverse=True)
    assert (dates[0], len({hit.key for page in pages for hit in page})) == (every[-1].start_date, 180)


@pytest.fixture
def crowd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Archive]:
    """Sixty reports, where more than 150 entries are a crowd and nobody counts beyond 200."""
    for module, name, value in ((matches, "FEW", 150), (matches, "MOST", 200), (searching, "MOST", 200)):
        monkeypatch.setattr(module, name, value)
    with Archive.open(tmp_path, create=True) as archive:
        for number in range(60):
            document, record = made_up(number)
            archive.add(document, record, document.text.encode(), document.name, "1")
        yield archive
