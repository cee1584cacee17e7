"""A site file is strict: what is wrong is told with its line. Those of the program are sound, and do what they say."""

from pathlib import Path

import pytest

from crawlers import saved_pages
from crawlers.site_file import SITES, check, find, load, parse, site_files
from language.faults import DataError

GOOD = "title: Sở A\nlists: [https://a.example/tin]\n"
FAULTY = [
    (GOOD + "colour: blue\n", 3, "colour: khoá lạ"),
    (GOOD + "pace:\n  delay: 0\n", 4, "pace.delay: "),
    (GOOD + "pace: {hours: 8-5}\n", 3, "pace.hours: phải có dạng 20:00-06:00"),
    (GOOD + "schedule: hằng ngày\n", 3, "schedule: phải là năm cột của cron"),
    (GOOD + "articles:\n  within: 'a['\n", 4, "articles.within: bộ chọn CSS hỏng"),
    (GOOD + "unwanted:\n  - ok\n  - '('\n", 5, "unwanted.1: biểu thức chính quy hỏng"),
    (GOOD + "title: hai\n", 3, "khoá “title” ghi hai lần"),
    ("title: Sở A\nlists: [ftp://a.example]\n", 2, "lists.0: phải là địa chỉ"),
    ("title: Sở A\n", 1, "cần ít nhất một địa chỉ"),
    ("lists: [https://a.example/]\n", 1, "title: thiếu khoá này"),
    ("title: [\n", 2, "YAML hỏng"),
    ("- a\n", 1, "phải là một bảng khoá"),
    (GOOD + "name: khac\n", 1, "tên trang là tên tệp"),
]


@pytest.mark.parametrize(("source", "line", "message"), FAULTY)
def test_a_fault_is_told_with_its_line(source: str, line: int, message: str) -> None:
    with pytest.raises(DataError) as error:
        parse(source, "a", "a.yml")
    fault = error.value.faults[0]
    assert (fault.file, fault.line) == ("a.yml", line)
    assert fault.message.startswith(message)


def test_sites_are_found_by_name_and_those_not_watched_only_so(tmp_path: Path) -> None:
    (tmp_path / "mot.yml").write_text(GOOD, "utf-8")
    (tmp_path / "hai.yml").write_text(GOOD + "watched: false\n", "utf-8")
    assert [site.name for site in find((), tmp_path)] == ["mot"]
    assert [site.name for site in find(("hai",), tmp_path)] == ["hai"]
    with pytest.raises(DataError, match="không có tệp trang này"):
        find(("ba",), tmp_path)


def test_the_files_of_the_program_are_sound_and_lead_to_nobody() -> None:
    assert list(check()) == []
    sites = [load(path) for path in site_files()]
    assert len(sites) >= 8
    assert not any(site.watched for site in sites)
    assert {host.rpartition(".")[2] for site in sites for host in site.all_hosts} == {"example"}


@pytest.mark.parametrize("path", site_files(), ids=lambda path: path.stem)
def test_a_site_file_makes_of_its_saved_pages_what_it_should(path: Path) -> None:
    folder = saved_pages.folder_of(SITES, path.stem)
    assert (folder / saved_pages.EXPECTED).exists()
    assert list(saved_pages.faults(load(path), folder)) == []
