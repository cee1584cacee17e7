import pytest

from archive.identity.body_names import Scope, body_name
from archive.identity.places import called, now, place_at
from archive.identity.then_and_now import then_and_now
from archive.identity.units import parse, units
from language.faults import DataError


def test_sixty_three_became_thirty_four() -> None:
    before = {u for code in units().units for u in units().at(code, "2025-06-30")}
    today = {u for code in units().units for u in units().at(code, None)}
    kinds = [units().units[code].kind for code in today]
    assert (len(before), len(today)) == (63, 34)
    assert (kinds.count("tỉnh"), kinds.count("thành phố")) == (28, 6)
    events = [e for e in units().events if e.on == "2025-07-01"]
    assert len(events) == 23
    assert sum(len(e.before) for e in events) == 52
    assert {e.by for e in events} == {"Nghị quyết 202/2025/QH15"}


@pytest.mark.parametrize(
    ("code", "day", "unit"),
    [
        ("hà giang", "2025-06-30", "hà giang"),
        ("hà giang", "2025-07-01", "tuyên quang"),
        ("hà giang", None, "tuyên quang"),
        ("tuyên quang", None, "tuyên quang"),
        ("hòa bình", None, "phú thọ"),
        ("bình dương", None, "hồ chí minh"),
        ("hà tây", "2008-07-31", "hà tây"),
        ("hà tây", "2019-08-09", "hà nội"),
        ("thừa thiên huế", "2024-12-31", "thừa thiên huế"),
        ("thừa thiên huế", "2025-01-01", "huế"),
        ("vĩnh phú", None, "phú thọ"),
        ("hà bắc", None, "bắc ninh"),
        ("hà bắc", "2000-01-01", "hà bắc"),
        ("bạch giang", None, "bạch giang"),
    ],
)
def test_a_place_on_a_day(code: str, day: str | None, unit: str) -> None:
    assert place_at(code, day) == unit


def test_what_a_province_is_called() -> None:
    assert [called(c) for c in ("hà nội", "hà giang", "bạch giang")] == [
        "thành phố Hà Nội",
        "tỉnh Hà Giang",
        "tỉnh Bạch Giang",
    ]
    assert now("kon tum") == "quảng ngãi"


def test_a_body_then_and_now() -> None:
    name = body_name("Phòng Nội vụ huyện Nà Kha", Scope(place="hà giang"))
    assert name is not None
    told = then_and_now(name, "2023-07-04")
    assert told.printed == "Phòng Nội vụ huyện Nà Kha"
    assert told.then == "tỉnh Hà Giang"
    assert told.now == ("tỉnh Tuyên Quang",)
    assert told.events == (
        "từ 2025-07-01: tỉnh Hà Giang, tỉnh Tuyên Quang thành tỉnh Tuyên Quang (Nghị quyết 202/2025/QH15)",
    )
    assert told.ended == "huyện: không còn từ 2025-07-01 (Nghị quyết 203/2025/QH15)"


def test_what_stayed_stays() -> None:
    name = body_name("Sở Nội vụ tỉnh Nghệ An", Scope())
    assert name is not None
    told = then_and_now(name, "2019-01-01")
    assert (told.then, told.now, told.events, told.ended) == ("tỉnh Nghệ An", ("tỉnh Nghệ An",), (), None)


@pytest.mark.parametrize(
    ("source", "line", "message"),
    [
        ("units: []\nevents: []\n", 1, "phải có đúng ba khoá units, events, levels"),
        ("units:\n  - {name: A, kind: huyện}\nevents: []\nlevels: []\n", 2, "loại “huyện” phải là tỉnh hoặc thành phố"),
        ("units:\n  - {name: A}\nevents: []\nlevels: []\n", 2, "mục thiếu kind"),
        ("units:\n  - {name: A, kind: tỉnh, x: 1}\nevents: []\nlevels: []\n", 2, "mục có khoá lạ x"),
        (
            "units:\n  - {name: A, kind: tỉnh}\n  - {name: A, kind: tỉnh}\nevents: []\nlevels: []\n",
            3,
            "“a” ghi hai lần",
        ),
        (
            "units:\n  - {name: A, kind: tỉnh}\nevents:\n  - {on: 2000-01-01, from: [B], into: [A], by: x}\nlevels: []\n",
            4,
            "“B” không có trong units",
        ),
    ],
)
def test_faults_are_told_with_their_line(source: str, line: int, message: str) -> None:
    with pytest.raises(DataError) as caught:
        parse(source)
    fault = caught.value.faults[0]
    assert (fault.file, fault.line, fault.message) == ("archive/identity/units.yml", line, message)
