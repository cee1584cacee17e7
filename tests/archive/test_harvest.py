"""The OAI-PMH repository, asked without a network; a harvester asks it over one in tests/kyyeu/test_oai.py."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from lxml import etree

from archive import Archive
from archive.harvest import About, Repository
from archive.renewal import renew
from archive.review import Who, accept
from tests.archive.conftest import add
from tests.archive.made_up import made_up

ABOUT = About("http://127.0.0.1:8210/oai", "luu-tru@vi.du", "Kho thử")
OAI = {"o": "http://www.openarchives.org/OAI/2.0/"}


def ask(archive: Archive, page: int = 50, **arguments: str) -> Any:
    return etree.fromstring(Repository(archive, ABOUT, page).answer(list(arguments.items())))


def told(root: Any, path: str) -> list[str]:
    return [str(found.text) for found in root.iterfind(f".//o:{path}", OAI)]


def error(root: Any) -> str | None:
    found = root.find("o:error", OAI)
    return None if found is None else str(found.get("code"))


def harvest(archive: Archive, page: int, **arguments: str) -> list[list[str]]:
    """The identifiers of each page, until the list is over."""
    pages = []
    root = ask(archive, page, verb="ListIdentifiers", metadataPrefix="oai_dc", **arguments)
    while True:
        pages.append(told(root, "identifier"))
        tokens = told(root, "resumptionToken")
        if not tokens or tokens == ["None"]:
            return pages
        root = ask(archive, page, verb="ListIdentifiers", resumptionToken=tokens[0])


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({}, "badVerb"),
        ({"verb": "Nothing"}, "badVerb"),
        ({"verb": "GetMetadata", "metadataPrefix": "oai_dc", "identifier": "x"}, "badVerb"),
        ({"verb": "Identify", "metadataPrefix": "oai_dc"}, "badArgument"),
        ({"verb": "ListRecords"}, "badArgument"),
        ({"verb": "ListRecords", "metadataPrefix": "oai_dc", "from": "hôm qua"}, "badArgument"),
        ({"verb": "ListRecords", "metadataPrefix": "oai_dc", "from": "2024-01-01T00:00:00"}, "badArgument"),
        (
            {"verb": "ListRecords", "metadataPrefix": "oai_dc", "from": "2025-01-01", "until": "2024-01-01"},
            "badArgument",
        ),
        ({"verb": "ListRecords", "metadataPrefix": "oai_dc", "set": "a\x00"}, "badArgument"),
        ({"verb": "ListRecords", "metadataPrefix": "oai_dc", "resumptionToken": "x"}, "badArgument"),
        ({"verb": "ListRecords", "metadataPrefix": "marcxml"}, "cannotDisseminateFormat"),
        ({"verb": "ListRecords", "metadataPrefix": "oai_dc", "set": "year:1066"}, "noRecordsMatch"),
        ({"verb": "ListRecords", "metadataPrefix": "oai_dc", "set": "nothing"}, "noRecordsMatch"),
        ({"verb": "ListRecords", "metadataPrefix": "oai_dc", "until": "1999-12-31"}, "noRecordsMatch"),
        ({"verb": "ListRecords", "resumptionToken": "x"}, "badResumptionToken"),
        ({"verb": "ListRecords", "resumptionToken": "metadataPrefix%3Doai_dc%26cursor%3D1"}, "badResumptionToken"),
        (
            {"verb": "ListRecords", "resumptionToken": "metadataPrefix%3Doai_dc%26after%3Dd%26from_%3Dx%26cursor%3D1"},
            "badResumptionToken",
        ),
        ({"verb": "ListSets", "resumptionToken": "x"}, "badResumptionToken"),
        ({"verb": "GetRecord", "metadataPrefix": "oai_dc", "identifier": "oai:kyyeu:d0"}, "idDoesNotExist"),
        ({"verb": "GetRecord", "metadataPrefix": "oai_dc", "identifier": "'; --"}, "idDoesNotExist"),
        ({"verb": "ListMetadataFormats", "identifier": "oai:kyyeu:d0"}, "idDoesNotExist"),
    ],
)
def test_what_is_wrong_is_said_with_the_protocols_code(arguments: dict[str, str], code: str, filled: Archive) -> None:
    assert error(ask(filled, **arguments)) == code


def test_an_argument_given_twice_is_wrong(filled: Archive) -> None:
    answered = Repository(filled, ABOUT).answer([("verb", "Identify"), ("verb", "Identify")])
    assert error(etree.fromstring(answered)) == "badArgument"


def test_an_empty_archive_identifies_itself(archive: Archive) -> None:
    root = ask(archive, verb="Identify")
    assert (told(root, "repositoryName"), told(root, "adminEmail")) == (["Kho thử"], ["luu-tru@vi.du"])
    assert error(ask(archive, verb="ListRecords", metadataPrefix="oai_dc")) == "noRecordsMatch"
    assert told(ask(archive, verb="ListSets"), "setSpec")[:2] == ["year", "kind"]


def test_a_list_comes_in_pages_and_says_when_it_is_over(archive: Archive) -> None:
    for number in range(7):
        add(archive, made_up(number, items=6), str(number))
    keys = [f"oai:kyyeu:{entry.key}" for entry in archive.documents()]
    assert harvest(archive, 3) == [keys[:3], keys[3:6], keys[6:]]
    assert harvest(archive, 7) == [keys]
    last = ask(archive, 3, verb="ListIdentifiers", metadataPrefix="oai_dc")
    for _ in range(2):
        last = ask(archive, 3, verb="ListIdentifiers", resumptionToken=told(last, "resumptionToken")[0])
    (token,) = last.iterfind(".//o:resumptionToken", OAI)
    assert token.text is None  # the protocol asks for an empty one at the end of a list of pages


def test_what_comes_or_changes_between_two_pages_moves_no_other(archive: Archive) -> None:
    for number in range(6):
        add(archive, made_up(number, items=6), str(number))
    keys = [f"oai:kyyeu:{entry.key}" for entry in archive.documents()]
    first = ask(archive, 3, verb="ListIdentifiers", metadataPrefix="oai_dc")
    for number in range(6, 12):
        add(archive, made_up(number, items=6), str(number - 6))  # every source now shows other bytes
    found = told(first, "identifier")
    root = first
    while (tokens := told(root, "resumptionToken")) and tokens != ["None"]:
        root = ask(archive, 3, verb="ListIdentifiers", resumptionToken=tokens[0])
        found += told(root, "identifier")
    assert len(found) == len(set(found))
    assert set(keys) <= set(found)


def test_superseded_documents_are_told_as_deleted_and_return(archive: Archive) -> None:
    old = add(archive, made_up(1, items=6), "a")
    new = add(archive, made_up(2, items=6), "a")

    def states() -> dict[str, bool]:
        root = ask(archive, verb="ListRecords", metadataPrefix="oai_dc")
        records = root.findall(".//o:record", OAI)
        assert all((r.find("o:metadata", OAI) is None) == (r[0].get("status") == "deleted") for r in records)
        return {r[0][0].text.removeprefix("oai:kyyeu:"): r[0].get("status") == "deleted" for r in records}

    assert states() == {old: True, new: False}
    add(archive, made_up(1, items=6), "a")
    assert states() == {old: False, new: True}
    (header,) = ask(archive, verb="GetRecord", metadataPrefix="oai_dc", identifier=f"oai:kyyeu:{new}").iterfind(
        ".//o:header", OAI
    )
    assert header.get("status") == "deleted"


def stamps(archive: Archive) -> dict[str, datetime]:
    root = ask(archive, verb="ListIdentifiers", metadataPrefix="oai_dc")
    return {
        header[0].text.removeprefix("oai:kyyeu:"): datetime.fromisoformat(header[1].text)
        for header in root.iterfind(".//o:header", OAI)
    }


def test_what_a_person_settles_and_what_new_rules_give_are_harvested_again(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = datetime(2026, 1, 1, tzinfo=UTC)
    for module in ("archive.store", "archive.renewal"):
        monkeypatch.setattr(f"{module}._now", lambda: day.isoformat(timespec="milliseconds"))
    settled, renewed, left = (add(archive, made_up(n, items=6), str(n)) for n in range(3))
    accept(archive, settled, Who("Lan"))
    day = datetime(2026, 1, 3, tzinfo=UTC)
    document, record = archive.document(renewed), archive.record(renewed)
    renew(archive, renewed, document, record.model_copy(update={"awards": record.awards[:1]}), "2")
    found = stamps(archive)
    assert (found[left].day, found[renewed].day) == (1, 3)
    assert found[settled] > found[renewed]  # today: a person has no other clock


def test_a_harvest_since_the_last_one_misses_nothing(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents that came, were superseded or returned since then have a later date, others not."""
    clock = [datetime(2026, 1, 1, tzinfo=UTC)]
    monkeypatch.setattr("archive.store._now", lambda: clock[0].isoformat(timespec="milliseconds"))

    def day(number: int) -> str:
        clock[0] = datetime(2026, 1, number, tzinfo=UTC)
        return clock[0].strftime("%Y-%m-%d")

    def since(moment: str) -> set[str]:
        root = ask(archive, verb="ListIdentifiers", metadataPrefix="oai_dc", **{"from": moment})
        return {name.removeprefix("oai:kyyeu:") for name in told(root, "identifier")}

    first, other = add(archive, made_up(1, items=6), "a"), add(archive, made_up(2, items=6), "b")
    moment = day(2)
    second = add(archive, made_up(3, items=6), "a")
    assert since(moment) == {first, second}
    moment = day(3)
    add(archive, made_up(2, items=6), "b")  # seen again, unchanged
    assert since(moment) == set()
    moment = day(4)
    add(archive, made_up(1, items=6), "a")  # goes back
    assert {first, second} <= since(moment)
    assert other not in since(moment)
    assert stamps(archive)[other] == datetime(2026, 1, 1, tzinfo=UTC)


def test_until_takes_the_whole_of_its_day_or_second(filled: Archive) -> None:
    latest = max(stamps(filled).values())
    until = latest.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert len(harvest(filled, 50, until=until)[0]) == 4
    assert len(harvest(filled, 50, until=until[:10])[0]) == 4
    before = (min(stamps(filled).values()) - timedelta(seconds=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert error(ask(filled, verb="ListIdentifiers", metadataPrefix="oai_dc", until=before)) == "noRecordsMatch"


def test_sets_are_years_and_kinds_of_meetings(told: Archive) -> None:
    keys = {entry.source: f"oai:kyyeu:{entry.key}" for entry in told.documents()}
    report, decision = keys["https://vi.du/hoi-nghi"], keys["/nha/quyet-dinh.txt"]
    root = ask(told, verb="ListSets")
    names = {s[0].text: s[1].text for s in root.iterfind(".//o:set", OAI)}
    assert {"year:2024", "year:2025", "kind:annual_review"} <= set(names)
    assert (names["year:2024"], names["kind:annual_review"]) == ("Năm 2024", "Tổng kết")
    assert harvest(told, 50, set="year:2024") == [[report]]
    assert harvest(told, 50, set="kind:annual_review") == [[report]]
    assert harvest(told, 50, set="kind") == [[report]]
    assert harvest(told, 1, set="year") == [[name] for name in sorted((report, decision))]
    root = ask(told, verb="GetRecord", metadataPrefix="oai_dc", identifier=report)
    assert [s.text for s in root.iterfind(".//o:setSpec", OAI)] == ["year:2024", "kind:annual_review"]
