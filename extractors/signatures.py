"""Who signs an official paper: the names below it, each with the post above it and whether it signs for another."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.fold import key
from models import Block, BlockKind

_REMARK = re.compile(r"\([^()]*\)")


@dataclass(frozen=True)
class Signer:
    """A person who signs: ``post`` by its key as it stands above the name, ``for_another`` where it is "KT.", "TM."."""

    name: str
    post: str
    for_another: bool


def signers(reading: Reading) -> Iterator[Signer]:
    """The signers, in order."""
    above: list[str] = []
    for block in reading.document.blocks:
        if block.kind is not BlockKind.SIGNATURE:
            continue
        people = reading.within(reading.people, block.start, block.end)
        above.append(_post(reading, block, people[0].lead if people else block.end))
        if people:
            lines = [line for line in above if line]
            mark = rulebook("issuers").rule("for_another")
            proxy = any(mark.search(line) for line in lines)
            yield Signer(people[0].name, key(lines[-1]) if lines else "", proxy)
            above = []


def _post(reading: Reading, block: Block, end: int) -> str:
    """The levelled words of a block up to ``end``, without remarks ("(đã ký)")."""
    return _REMARK.sub("", reading.low[block.start : end]).strip(" .,:-")
