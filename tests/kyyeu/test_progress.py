"""How far a run has come, told by a clock of the test's own."""

import pytest

from kyyeu import progress
from kyyeu.messages import Speech


def test_what_is_left_is_reckoned_without_the_time_of_starting_up(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = iter([0.0, 0.0, 30.0, 31.0, 36.0, 38.0])
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(clock))
    lines = progress.Lines(Speech("vi"))
    lines.count(4)
    for _ in range(4):
        lines.step()
    assert capsys.readouterr().err.splitlines()[1:] == [
        "2/4 tài liệu, còn khoảng 2 giây.",
        "3/4 tài liệu, còn khoảng 3 giây.",
        "4/4 tài liệu, xong sau 38 giây.",
    ]
