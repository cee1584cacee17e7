"""How rare a name is: how many other people who may turn up in such papers bear it.

Most people bear a name that others bear too. The shares of the great families are those of the population (Lê Trung
Hoa, *Họ và tên người Việt Nam*, 2005, where Hoàng and Huỳnh, Vũ and Võ are one; here each has about half); other
syllables are counted in the archive, over a prior that says that nothing is impossible because it was not seen yet.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from language.fold import key
from language.lexicon import lexicon

#: Shares of a name that the list of shares does not tell.
_OTHER_FAMILY = 0.0006
_OTHER_MIDDLE, _OTHER_GIVEN = 0.008, 0.008
#: How much the shares above weigh against what the archive counts, in names.
_PRIOR = 400.0
#: People who may turn up in papers of emulation and commendation, as participants, authors or awarded.
_PEOPLE = 200_000


@cache
def _shares(place: str) -> Mapping[str, float]:
    """The share of the population by family name, or by middle name."""
    entries = (e for e in lexicon("name_shares").entries if e.attributes["place"] == place)
    return {key(e.form): int(e.attributes["share"]) / 1000 for e in entries}


def name_key(name: str) -> str:
    """A person's name for comparison: tones are kept, their placement, case and Unicode form do not matter."""
    return key(name)


@dataclass
class Rarity:
    """Counts of the syllables of names in the archive, each name counted once."""

    middles: Counter[str] = field(default_factory=Counter)
    givens: Counter[str] = field(default_factory=Counter)
    families: Counter[str] = field(default_factory=Counter)
    names: int = 0

    @classmethod
    def of(cls, names: Iterable[str]) -> "Rarity":
        """The counts of these folded names."""
        made = cls()
        for syllables in (name.split() for name in sorted(set(names))):
            made.names += 1
            made.families[syllables[0]] += 1
            made.middles.update(syllables[1:-1])
            made.givens[syllables[-1]] += 1
        return made

    def others(self, name: str) -> float:
        """How many other people of that folded name are to be expected."""
        family, *rest = name.split()
        if not rest:
            return _PEOPLE * _OTHER_GIVEN  # a pen name of one syllable may be anybody's
        *middles, given = rest
        chance = self._share(self.families, family, _shares("family").get(family, _OTHER_FAMILY))
        chance *= self._share(self.givens, given, _OTHER_GIVEN)
        for middle in middles:
            chance *= self._share(self.middles, middle, _shares("middle").get(middle, _OTHER_MIDDLE))
        return _PEOPLE * chance

    def _share(self, counts: Counter[str], syllable: str, prior: float) -> float:
        return (counts[syllable] + prior * _PRIOR) / (self.names + _PRIOR)

    def points(self, name: str) -> float:
        """What it is worth that two people bear this name: the less, the more others bear it, from -2 to 2."""
        return max(-2.0, min(2.0, -math.log10(max(self.others(name), 1e-6))))
