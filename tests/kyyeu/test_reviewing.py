"""``review``, ``history`` and ``gold`` as an archivist at a terminal meets them."""

import json
from pathlib import Path

import pytest

from archive import Archive
from kyyeu import cli
from tests.pipelines.reports import write_reports


@pytest.fixture
def kho(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """An archive of one report; that of the environment."""
    write_reports(tmp_path / "in", 1)
    monkeypatch.setenv("KYYEU_ARCHIVE", str(tmp_path / "kho"))
    assert cli.run(["ingest", str(tmp_path / "in")]) == 0
    capsys.readouterr()
    return tmp_path / "kho"


@pytest.fixture
def key(kho: Path) -> str:
    with Archive.open(kho) as archive:
        return next(archive.documents()).key


def run(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> list[str]:
    """Run a command; the lines of its output, or of its complaint."""
    assert cli.run(list(arguments)) == code
    captured = capsys.readouterr()
    return (captured.out if code == 0 else captured.err).splitlines()


def test_the_items_of_a_document_are_listed_with_keys_and_states(key: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = run(capsys, "review", key)
    assert out[0] == f"{key} «Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023 của Cụm thi đua số 0»"
    assert (
        f"  {key}.participants.1 [chưa duyệt] Trần Minh Quảng · Chức vụ: Giám đốc Sở Nội vụ · Vai trò: chủ trì" in out
    )
    assert out[out.index("Người tham dự") - 1].startswith(f"  {key}.meetings.1 [chưa duyệt] ")
    told = json.loads(run(capsys, "review", key, "--json")[0])
    assert (told["key"], told["corrections"]) == (key, [])
    assert {item["review"] for item in told["items"]} == {"unreviewed"}


def test_a_search_gives_the_key_to_review_by_and_shows_what_was_settled(
    key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    search = ["search", "tran minh quang", "--kind", "person"]
    assert run(capsys, *search)[0] == f"[người] Trần Minh Quảng – Giám đốc Sở Nội vụ ({key}.participants.1)"
    run(capsys, "review", f"{key}.participants.1", "accept", "--by", "Lan")
    assert run(capsys, *search)[0].startswith("[người, đã duyệt đúng] Trần Minh Quảng")


def test_a_value_is_changed_told_and_taken_back(key: str, capsys: pytest.CaptureFixture[str]) -> None:
    one = f"{key}.participants.2"
    out = run(
        capsys, "review", one, "change", "--field", "Họ tên", "--value", "Lê Thị Hoà", "--field", "roles", "--value",
        "thư ký", "--field", "roles", "--value", "speaker", "--by", "Lan", "--why", "theo biên bản",
    )  # fmt: skip
    assert out == [
        f"{one} [đã sửa] Lê Thị Hoà · Chức vụ: Phó Giám đốc Sở Tài chính · Vai trò: thư ký; phát biểu",
        f"Đã ghi. Muốn rút lại: kyyeu review {one} undo.",
    ]
    shown = run(capsys, "review", one)
    assert shown[1] == "  Họ tên: Lê Thị Hoà"
    assert shown[2].startswith("      ← Lan, ")
    assert shown[2].endswith("(theo biên bản); quy tắc cho: Lê Thị Hoài")
    history = run(capsys, "history", key)
    assert history[1] == "  bản ghi đầu tiên"
    assert history[2] == "Đã duyệt (2)"
    assert history[3].endswith(f"Lan: sửa {one} name: Lê Thị Hoài → Lê Thị Hoà (theo biên bản)")
    assert history[4].endswith("roles: phát biểu → thư ký; phát biểu (theo biên bản)")
    assert run(capsys, "review", one, "undo", "--by", "Minh", "--why", "nhầm")[0] == (
        "Đã rút lại lần duyệt số 2 (sửa, Lan)."
    )
    assert run(capsys, "review", key, "undo", "--number", "1", "--by", "Minh", "--why", "nhầm")[1].startswith(
        f"{one} [chưa duyệt] Lê Thị Hoài"
    )
    history = run(capsys, "history", key)
    assert [line.endswith("(đã rút lại)") for line in history[3:]] == [True, True, False, False]
    assert history[-1].endswith(f"Minh: rút lại số 1 {one} (nhầm)")


def test_the_history_of_an_item_is_told_in_lines_and_as_json(key: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = run(capsys, "history", f"{key}.participants.1")
    assert out[0].startswith(f"{key}.participants.1 [chưa duyệt] Trần Minh Quảng")
    assert out[1] == "  Họ tên: Trần Minh Quảng"
    assert "«Trần Minh Quảng» [" in out[2]
    assert out[-3] == "Các lần trích đã cho:"
    assert out[-1] == "Chưa ai duyệt gì."
    told = json.loads(run(capsys, "history", f"{key}.participants.1", "--json")[0])
    name = told["origins"][0]
    assert (name["field"], name["value"], name["correction"]) == ("name", "Trần Minh Quảng", None)
    assert name["evidence"][0]["quote"] == "Trần Minh Quảng"
    assert name["since"]["number"] == 1
    record = json.loads(run(capsys, "history", key, "--json")[0])
    assert [(e["number"], e["differences"]) for e in record["extractions"]] == [(1, None)]


def test_items_are_added_rejected_and_revoked(key: str, capsys: pytest.CaptureFixture[str]) -> None:
    by = ["--by", "Lan", "--why", "thiếu"]
    out = run(capsys, "review", f"{key}.awards", "add", "--field", "award", "--value", "Bằng khen", "--field", "status",
              "--value", "đã tặng", "--quote", "phát biểu ý kiến", *by)  # fmt: skip
    own = f"{key}.awards.c1"
    assert out[0] == f"{own} [người duyệt thêm] Bằng khen · Số lượng: 1 · Tình trạng: đã tặng"
    out = run(capsys, "review", own, "revoke", "--field", "date", "--value", "1/3/2026", "--field", "decision",
              "--value", "Quyết định 12/QĐ-TTg", *by)  # fmt: skip
    assert out[0].startswith(f"{own} [người duyệt thêm, thu hồi ngày 01/03/2026 theo Quyết định 12/QĐ-TTg] Bằng khen")
    assert run(capsys, "review", f"{key}.participants.2", "reject", *by)[0].startswith(
        f"{key}.participants.2 [đã loại] Lê Thị Hoài"
    )
    assert run(capsys, "review", own, "undo", "--number", "1", *by)[1] == "Mục không còn trong bản ghi."


def test_a_record_reviewed_as_a_whole_is_gold_for_evaluate(
    key: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gold = ["gold", "--to", str(tmp_path / "vàng")]
    run(capsys, "review", f"{key}.participants.2", "reject", "--by", "Lan", "--why", "không dự")
    assert cli.run(gold) == 0
    captured = capsys.readouterr()
    assert captured.out.splitlines() == [f"Đã ghi 0 tài liệu và bản ghi vào {tmp_path / 'vàng'}."]
    assert captured.err.splitlines() == [
        f"Bỏ qua 1 tài liệu mới duyệt một phần ({key}). Duyệt xong thì: kyyeu review KHOÁ accept."
    ]
    out = run(capsys, "review", key, "accept", "--by", "Lan")
    assert out[0].startswith(f"Đã duyệt cả bản ghi {key}: ")
    assert run(capsys, *gold) == [f"Đã ghi 1 tài liệu và bản ghi vào {tmp_path / 'vàng'}."]
    told = json.loads("\n".join(run(capsys, "evaluate", str(tmp_path / "vàng"), "--json")))
    # The rules find the person whom an archivist rejected; everything else is as it should be.
    assert (told["parts"]["participants"][:2], told["documents"]) == ([0.5, 1.0], 1)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["accept"], "thiếu --by: ai duyệt (hoặc đặt KYYEU_BY)"),
        (["reject", "--by", "Lan"], "thiếu --why: vì sao"),
        (["change", "--by", "Lan", "--why", "x"], "thiếu --field và --value"),
        (["change", "--by", "L", "--why", "x", "--field", "a", "--field", "b", "--value", "c"], "số --field (2) và số"),
        (["accept", "--by", "Lan", "--value", "x"], "--value không dùng với accept"),
        (["undo", "--by", "Lan", "--why", "x", "--field", "x"], "--field không dùng với undo"),
        (["reject", "--by", "Lan", "--why", "x", "--quote", "x"], "--quote không dùng với reject"),
        (["reject", "--by", "Lan", "--why", "x", "--number", "1"], "--number không dùng với reject"),
        (["--field", "name"], "thiếu việc cần làm: accept, change, reject, add, revoke hay undo"),
        (["revoke", "--by", "L", "--why", "x", "--field", "date", "--value", "1/1/2026"], "thu hồi cần --field date"),
        (["burn"], "giá trị cho ACTION không hợp lệ"),
    ],
)
def test_what_is_asked_wrongly_is_one_line_and_changes_nothing(
    key: str, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (line,) = run(capsys, "review", f"{key}.participants.1", *arguments, code=2)
    assert message in line
    assert json.loads(run(capsys, "review", key, "--json")[0])["corrections"] == []


def test_who_reviews_may_be_set_once(
    key: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KYYEU_BY", "Minh")
    run(capsys, "review", f"{key}.participants.1", "accept")
    (made,) = json.loads(run(capsys, "review", key, "--json")[0])["corrections"]
    assert made["reviewed_by"] == "Minh"


def test_english_is_spoken_on_request(key: str, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "--lang", "en", "review", f"{key}.participants.1", "reject", "--by", "Lan", "--why", "x")
    assert any("[rejected] Trần Minh Quảng" in line for line in run(capsys, "--lang", "en", "review", key))
    assert run(capsys, "--lang", "en", "history", key)[-1].endswith("Lan: reject " + f"{key}.participants.1 (x)")
