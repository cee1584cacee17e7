"""By what a search may be narrowed, and how a person may call it: facets, their names and the words for their values.

Years, kinds, roles and the like have codes; clusters, bodies, forms and grantors are names as documents write them.
"""

from collections.abc import Collection, Iterator, Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from archive.wording import words
from language.fold import bare, key
from models import AwardStatus, Review, Role


class Kind(StrEnum):
    """What a hit is."""

    PERSON = "person"
    BODY = "body"
    CLUSTER = "cluster"
    AWARD = "award"
    DECISION = "decision"
    MEETING = "meeting"
    TEXT = "text"


class Band(StrEnum):
    """How far to trust an item."""

    HIGH = "high"  # nine in ten are right
    MEDIUM = "medium"
    LOW = "low"


class Facet(StrEnum):
    """What a search may be narrowed by."""

    KIND = "kind"
    YEAR = "year"
    CLUSTER = "cluster"
    BODY = "body"
    FORM = "form"
    GRANTOR = "grantor"
    ROLE = "role"
    STATUS = "status"
    CONFIDENCE = "confidence"
    REVIEW = "review"


#: How a facet is called in a query, the usual name first.
NAMES: Mapping[Facet, tuple[str, ...]] = {
    Facet.KIND: ("loại", "kind"),
    Facet.YEAR: ("năm", "year"),
    Facet.CLUSTER: ("cụm", "khối", "cluster"),
    Facet.BODY: ("đơn vị", "cơ quan", "body"),
    Facet.FORM: ("hình thức", "danh hiệu", "form"),
    Facet.GRANTOR: ("cơ quan tặng", "cấp khen", "grantor"),
    Facet.ROLE: ("vai trò", "role"),
    Facet.STATUS: ("trạng thái", "tình trạng", "status"),
    Facet.CONFIDENCE: ("độ tin cậy", "confidence"),
    Facet.REVIEW: ("đã xem", "duyệt", "review"),
}
#: Those whose values are names as documents write them.
OPEN = (Facet.CLUSTER, Facet.BODY, Facet.FORM, Facet.GRANTOR)
YEARS = range(1900, 2101)
#: Words that clusters are called by whatever they are: "cụm thi đua số 18" and "cụm 18" are told by the number alone.
_GENERIC = {Facet.CLUSTER: frozenset("cụm khối thi đua số các".split())}
_SETTLED = tuple(r for r in Review if r not in {Review.UNREVIEWED, Review.REJECTED})
_KINDS: Mapping[str, tuple[str, ...]] = {
    Kind.PERSON: ("người",),
    Kind.BODY: ("cơ quan", "đơn vị"),
    Kind.CLUSTER: ("cụm", "khối", "cụm khối"),
    Kind.AWARD: ("khen thưởng",),
    Kind.DECISION: ("quyết định",),
    Kind.MEETING: ("cuộc họp", "hội nghị"),
    Kind.TEXT: ("văn bản",),
}
_BANDS: Mapping[str, tuple[str, ...]] = {Band.HIGH: ("cao",), Band.MEDIUM: ("vừa",), Band.LOW: ("thấp",)}
#: Words for several codes at once.
_GROUPS: Mapping[Facet, Mapping[str, tuple[str, ...]]] = {
    Facet.REVIEW: {
        "có": _SETTLED, "rồi": _SETTLED, "yes": _SETTLED, "chưa": (Review.UNREVIEWED,), "không": (Review.UNREVIEWED,),
        "no": (Review.UNREVIEWED,),
    },
}  # fmt: skip


def band(confidence: float) -> Band:
    """The band of a confidence."""
    return Band.HIGH if confidence >= 0.9 else Band.MEDIUM if confidence >= 0.7 else Band.LOW


def words_of(facet: Facet) -> Mapping[str, tuple[str, ...]]:
    """The codes of a facet, each with the words for it; none where its values are names."""
    match facet:
        case Facet.KIND:
            return _KINDS
        case Facet.CONFIDENCE:
            return _BANDS
        case Facet.ROLE:
            return {code: (word,) for code, word in words(Role).items()}
        case Facet.STATUS:
            return {code: (word,) for code, word in words(AwardStatus).items()}
        case Facet.REVIEW:
            return {code: (word,) for code, word in words(Review).items() if code != Review.REJECTED}
    return {}


@cache
def codes_by_words(facet: Facet) -> Mapping[str, tuple[str, ...]]:
    """The codes that folded words stand for, with tones and without."""
    told: dict[str, tuple[str, ...]] = {}
    groups = _GROUPS.get(facet, {})
    for word, codes in (*groups.items(), *((w, (c,)) for c, those in words_of(facet).items() for w in (c, *those))):
        told[key(word)] = codes
        told.setdefault(bare(word), codes)
    return MappingProxyType(told)


@cache
def facets_by_name() -> Mapping[str, Facet]:
    """The facet that a folded name stands for, with tones and without."""
    told = {key(name): facet for facet, names in NAMES.items() for name in names}
    return MappingProxyType({bare(name): facet for name, facet in told.items()} | told)


def told_values(facet: Facet) -> str:
    """What may be chosen of a facet, for a person."""
    if facet is Facet.YEAR:
        return "một năm như 2024, hoặc từ năm đến năm như 2019-2024"
    return ", ".join(next(iter(those)).lower() for those in words_of(facet).values())


def is_generic(facet: Facet, toned: str) -> bool:
    """Whether a word tells nothing of a value, as all values of the facet may have it; typed without tones too."""
    generic = _GENERIC.get(facet, frozenset())
    return toned in generic or toned in map(bare, generic)


def telling(facet: Facet, name: str) -> Iterator[str]:
    """The words of a name that tell it from others, with their tones."""
    generic = _GENERIC.get(facet, frozenset())
    return (word for word in key(name).split() if word not in generic)


# In the index


def tag(facet: str, word: str) -> str:
    """The word of the index that stands for a code, or for a word of a name; ``ǀ`` is a letter to SQLite."""
    return f"{facet}ǀ{word}"


def any_of(tags: Collection[str]) -> str:
    """The FTS5 expression for entries that have any of the tags."""
    told = " OR ".join(f'"{one}"' for one in tags)
    return f"tags : ({told})" if len(tags) > 1 else f"tags : {told}"
