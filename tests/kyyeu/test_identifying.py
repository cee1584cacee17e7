"""``kyyeu resolve``, ``entity``, ``judge``, ``issues`` and ``gaps`` as people meet them."""

import json
from pathlib import Path

import pytest

from archive import Archive
from kyyeu import cli
from kyyeu.examining import spans
from tests.archive.identity.making import keep

MEMBERS = ["UBND huyện Nà Kha", "UBND huyện Pha Lin", "UBND huyện Tả Sô"]
PAPER = {
    "cluster": "Cụm thi đua số 4", "members": MEMBERS, "place": "Hà Giang", "day": "2019-07-04", "kind": "interim_review",
    "period": "2019-01-01/2019-06-30", "lead": MEMBERS[0], "year": 2019, "count": 3,
    "people": ["Sầm Chí Lễ | Chủ tịch | UBND huyện Nà Kha", "Mạc Diệu Kha | Phó Chủ tịch | UBND huyện Pha Lin"],
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An archive of two papers on one meeting that do not agree, and one of two years later."""
    with Archive.open(tmp_path / "kho", create=True) as archive:
        keep(archive, PAPER, "1.txt")
        keep(archive, PAPER | {"lead": MEMBERS[1], "count": 4}, "2.txt")
        keep(archive, PAPER | {"day": "2021-07-04", "period": "2021-01-01/2021-06-30", "year": 2021}, "3.txt")
    return tmp_path / "kho"


def run(folder: Path, *arguments: str, language: str = "vi") -> int:
    return cli.run(["--lang", language, *arguments, "--archive", str(folder)])


def lines(capsys: pytest.CaptureFixture[str]) -> tuple[list[str], list[str]]:
    captured = capsys.readouterr()
    return captured.out.splitlines(), captured.err.splitlines()


def test_resolve_says_what_was_joined(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "resolve") == 0
    out, err = lines(capsys)
    assert out[0] == "Cụm, khối: 3 chỗ nhắc, 1 thực thể; 2 kết luận mới, rút 0, chưa chắc 0."
    assert "Mới nối:" in out
    assert any(line.startswith("  người: Sầm Chí Lễ – 3 chỗ nhắc (person:d") for line in out)
    assert err == []
    assert run(folder, "resolve", "--json") == 0
    told = json.loads(lines(capsys)[0][0])
    assert {one["kind"]: (one["mentions"], one["entities"], one["joined"]) for one in told}["cluster"] == (3, 1, [])


def test_an_entity_is_shown_with_its_years_and_why(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "entity", "cum thi dua so 4") == 1
    assert lines(capsys)[1] == [
        "Kho này chưa nối lần nào: hãy chạy «kyyeu resolve» trước.",
        "Không có ai, không có đơn vị nào là «cum thi dua so 4». Hãy thử «kyyeu search» để tìm theo từ.",
    ]
    run(folder, "resolve")
    lines(capsys)
    assert run(folder, "entity", "cum thi dua so 4") == 0
    out, err = lines(capsys)
    assert err == []
    assert out[0] == "[cụm, khối] Cụm thi đua số 4 (2019–2021)"
    at = out.index("  Đứng đầu theo năm:")
    assert [line.split("  (")[0] for line in out[at + 1 : at + 4]] == [
        "    2019  UBND huyện Nà Kha",
        "    2019  UBND huyện Pha Lin",
        "    2021  UBND huyện Nà Kha",
    ]
    assert "  Các bài nói khác nhau:" in out
    assert any("quy tắc cluster.name_and_members (+" in line for line in out)
    assert run(folder, "entity", "Sầm Chí Lễ", "--json") == 0
    (told,) = map(json.loads, lines(capsys)[0])
    assert [f["told"] for f in told["facts"] if f["about"] == "post"] == ["Chủ tịch UBND huyện Nà Kha"] * 3
    assert {p["about"] for j in told["judgements"] for p in j["parts"]} >= {"name", "body", "post"}


def test_a_stale_register_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(folder, "resolve")
    with Archive.open(folder) as archive:
        keep(archive, PAPER | {"day": "2022-07-04"}, "4.txt")
    lines(capsys)
    assert run(folder, "entity", "Sầm Chí Lễ") == 0
    assert lines(capsys)[1] == ["Kho đã thay đổi từ lần nối trước; chạy «kyyeu resolve» để nối cả tài liệu mới."]


def test_a_judgement_is_entered_and_taken_back(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(folder, "resolve")
    lines(capsys)
    with Archive.open(folder) as archive:
        key = next(archive.documents()).key
    one, other = f"{key}.participants.1", f"{key}.participants.2"
    assert run(folder, "judge", "Sầm Chí Lễ", "mac dieu kha", "same", "--by", "Lan", "--why", "bút danh", "--json") == 0
    told = json.loads(lines(capsys)[0][0])
    assert (told["judgement"]["made_by"], told["judgement"]["why"], len(told["entities"])) == ("Lan", "bút danh", 1)
    number = str(told["judgement"]["number"])
    assert run(folder, "judge", one, other, "not", "--by", "Minh", "--why", "x") == 2
    assert lines(capsys)[1][-1].startswith(f"Lỗi: Phán định số {number} của Lan nói khác (same).")
    assert run(folder, "judge", "--undo", number, "--by", "Minh") == 0
    out, err = lines(capsys)
    assert out[0] == f"Đã rút lại phán định số {number}."
    assert out[1].count("person:") == 2
    assert err == ["Chạy «kyyeu resolve» để quy tắc xét lại những gì dựa vào đây."]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["judge", "A"],
            "cần A, B và phán định (same, not, unsure, became), hoặc chỉ --undo N. Xem «kyyeu judge --help».",
        ),
        (["judge", "A", "B", "same", "--undo", "1"], "hoặc chỉ --undo N. Xem «kyyeu judge --help»."),
        (["judge", "A", "B", "như"], "hãy chọn một trong: same, not, unsure, became. Xem «kyyeu judge --help»."),
        (
            ["judge", "A", "B", "same", "--why", "x"],
            "thiếu --by: ai duyệt (hoặc đặt KYYEU_BY). Xem «kyyeu judge --help».",
        ),
        (["judge", "A", "B", "same", "--by", "Lan"], "Thiếu lý do (--why), để người sau biết vì sao."),
        (
            ["judge", "A", "B", "same", "--by", "Lan", "--why", "x"],
            "nếu tài liệu mới vào kho, hãy chạy «kyyeu resolve» trước.",
        ),
        (["judge", "--undo", "99", "--by", "Lan"], "Không có phán định số 99. Hãy xem số bằng «kyyeu entity KHOÁ»."),
        (
            ["gaps", "--until", "2024"],
            "ngày «2024» không đúng dạng NĂM-THÁNG-NGÀY, ví dụ 2025-12-31. Xem «kyyeu gaps --help».",
        ),
        (["issues", "--document", "d0"], "kho không có tài liệu d0; xem khoá bằng «kyyeu search»"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    run(folder, "resolve")
    lines(capsys)
    assert run(folder, *arguments) == 2
    (line,) = lines(capsys)[1]
    assert line.startswith("Lỗi: ")
    assert line.endswith(message)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["judge", "A", "B", "same", "--by", "Lan"],
            "Error: --why is missing, by which others will know the reason.",
        ),
        (
            ["judge", "A", "B", "same", "--by", "Lan", "--why", "x"],
            (
                "Error: There is no entity “A”. Look for its key with “kyyeu search”; if its document came in only now, "
                "run “kyyeu resolve” first."
            ),
        ),
        (
            ["judge", "--undo", "99", "--by", "Lan"],
            "Error: There is no judgement 99. “kyyeu entity KEY” shows the numbers.",
        ),
    ],
)
def test_errors_are_told_in_english_too(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    run(folder, "resolve")
    lines(capsys)
    assert run(folder, *arguments, language="en") == 2
    assert lines(capsys)[1] == [message]


def test_issues_and_contradictions_are_listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(folder, "resolve")
    lines(capsys)
    assert run(folder, "issues") == 1
    out, _ = lines(capsys)
    assert (
        "  [member_count] Cụm thi đua số 4: nêu 04 thành viên nhưng liệt kê 3. Hãy xem danh sách có thiếu, thừa hay tách sai tên không."
        in out
    )
    assert out[-1] == "1 chỗ ở 1 tài liệu; 2 chỗ các bài nói khác nhau."
    assert run(folder, "issues", "--json") == 1
    told = [json.loads(line) for line in lines(capsys)[0]]
    assert [one["code"] for one in told] == ["member_count", "leader", "member_count"]
    assert [v["told"] for v in told[1]["values"]] == MEMBERS[:2]


def test_an_archive_in_which_everything_adds_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Archive.open(tmp_path / "kho", create=True) as archive:
        keep(archive, PAPER, "1.txt")
    run(tmp_path / "kho", "resolve")
    lines(capsys)
    assert run(tmp_path / "kho", "issues") == 0
    assert run(tmp_path / "kho", "gaps") == 0
    assert lines(capsys)[0] == ["Không thấy chỗ nào không khớp.", "Không thiếu cuộc họp nào của cụm, khối nào."]


@pytest.mark.parametrize(
    ("years", "told"),
    [
        ([2015], "2015"),
        ([2015, 2016], "2015, 2016"),
        ([2015, 2016, 2017], "2015–2017"),
        ([2013, 2015, 2016, 2017, 2018, 2020], "2013, 2015–2018, 2020"),
    ],
)
def test_years_that_follow_on_each_other_are_a_span(years: list[int], told: str) -> None:
    assert spans(years) == told


def test_gaps_are_listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(folder, "resolve")
    lines(capsys)
    assert run(folder, "gaps") == 0
    out, _ = lines(capsys)
    assert out[1:] == ["  thiếu tổng kết: 2019, 2020", "  thiếu sơ kết: 2020", "1 cụm, khối còn thiếu 3 cuộc họp."]
    assert run(folder, "gaps", "--until", "2019-12-31", "--json") == 0
    assert lines(capsys)[0] == []
    assert run(folder, "gaps", "--json", language="en") == 0
    (told,) = map(json.loads, lines(capsys)[0])
    assert [(g["year"], g["kind"]) for g in told["gaps"]] == [
        (2019, "annual_review"),
        (2020, "interim_review"),
        (2020, "annual_review"),
    ]
