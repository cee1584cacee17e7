"""What rules may ask beyond the two mentions they judge: how rare a name is, and what was joined already."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from archive.identity.mentions import ClusterMention, Gathered, Mention, Paper
from archive.identity.person_names import Rarity


@dataclass
class Context:
    """``entity`` tells the entity of a mention, of those kinds that are joined already."""

    gathered: Gathered
    entity: dict[str, str] = field(default_factory=dict)

    @cached_property
    def rarity(self) -> Rarity:
        """The counts of names of people in the archive."""
        return Rarity.of(m.name_key for m in self.gathered.people)

    @cached_property
    def plain_bodies(self) -> frozenset[str]:
        """The names of bodies that can be read in one way only."""
        return frozenset(m.body.key for m in self.gathered.bodies if len(m.body.readings) == 1)

    @cached_property
    def clusters(self) -> Mapping[str, tuple[ClusterMention, ...]]:
        """The clusters that a paper names, by its key."""
        found: dict[str, list[ClusterMention]] = {}
        for mention in self.gathered.clusters:
            found.setdefault(mention.paper.key, []).append(mention)
        return {key: tuple(those) for key, those in found.items()}

    @cached_property
    def meetings(self) -> Mapping[str, str]:
        """The key of the mention of its meeting, by the key of the paper."""
        return {m.paper.key: m.key for m in self.gathered.meetings}

    def of(self, mentions: Iterable[Mention]) -> frozenset[str]:
        """The entities of these mentions, a mention that is not joined yet by its own key."""
        return frozenset(self.entity.get(m.key, m.key) for m in mentions)

    def clusters_of(self, paper: Paper) -> frozenset[str]:
        """The clusters that a paper names, as entities."""
        return self.of(self.clusters.get(paper.key, ()))

    def meeting_of(self, paper: Paper) -> str | None:
        """The meeting that a paper reports, as an entity."""
        key = self.meetings.get(paper.key)
        return self.entity.get(key, key) if key else None
