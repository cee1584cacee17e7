"""Where on a page its article stands, by where the prose is: no tag, class or id is needed, though they help.

Menus, sidebars and footers are links and short phrases; an article is sentences. The smallest container that holds most
of the sentences holds the article, whatever the page is built of.
"""

from dataclasses import dataclass, replace

from readers import furniture
from readers.page_claims import Claims
from readers.page_segments import Page, Segment
from readers.prose import is_prose

_MOST = 0.8  # the part of a container's prose that one child must hold for the search to go down into it
_OWN_WAY = 0.5  # a container said to be chrome that holds more of the page's prose is misnamed
_TITLES = frozenset(("h1", "h2", "h3"))
_LINKED = 0.6  # the part of a line's characters that are links, from which on it is a link


@dataclass(frozen=True, slots=True)
class Region:
    """The segments ``start:end`` hold the article's prose.

    ``chrome`` tells for each segment of the page whether it is page furniture by its place.
    """

    start: int
    end: int
    chrome: tuple[bool, ...]


def find_region(page: Page) -> Region:
    """Find the article of a page in time linear in the number of its lines."""
    segments = page.segments
    weights = [_weight(segment) for segment in segments]
    chrome = _chrome_segments(page, weights)
    kept = [0 if hidden else weight for weight, hidden in zip(weights, chrome, strict=True)]
    inside = _subtree(page, _best_container(page, kept))
    places = [at for at, segment in enumerate(segments) if segment.container in inside and not chrome[at]]
    if not places or not any(kept):
        return Region(0, len(segments), tuple(chrome))
    return Region(places[0], places[-1] + 1, tuple(chrome))


def begun_at_title(segments: list[Segment], region: Region, claims: Claims) -> Region:
    """The region, begun at the first prose under the title: a lead in a box of its own, an article under its talk."""
    titles = [
        at for at in range(region.start) if segments[at].tag in _TITLES and claims.agreement(segments[at].piece.text)
    ]
    between = range(titles[-1] + 1 if titles else region.start, region.start)
    start = next((at for at in between if not region.chrome[at] and _weight(segments[at])), region.start)
    return replace(region, start=start)


def prose_of(page: Page) -> int:
    """How many characters of prose a page holds."""
    return sum(map(_weight, page.segments))


def _weight(segment: Segment) -> int:
    """How much prose a line is: its characters outside links, where it reads as a sentence."""
    text = segment.piece.text
    if segment.links > 0.4 * len(text) or not is_prose(text) or furniture.is_imprint(text):
        return 0
    return len(text) - segment.links


def is_link(segment: Segment) -> bool:
    """Whether a line is nothing but a link or several."""
    return segment.links >= _LINKED * len(segment.piece.text)


def _sums(page: Page, weights: list[int]) -> list[int]:
    """The prose in each container, all that is in it included."""
    sums = [0] * max(len(page.parents), 1)
    for segment, weight in zip(page.segments, weights, strict=True):
        sums[segment.container] += weight
    for at in range(len(page.parents) - 1, 0, -1):
        sums[page.parents[at]] += sums[at]
    return sums


def _chrome_segments(page: Page, weights: list[int]) -> list[bool]:
    """Which lines stand in a container that its class, id or tag names a menu, sidebar or footer."""
    sums = _sums(page, weights)
    hidden: list[bool] = []
    for at, parent in enumerate(page.parents):
        own = page.chrome[at] and sums[at] <= _OWN_WAY * sums[0]
        hidden.append(own or (parent >= 0 and hidden[parent]))
    return [bool(hidden) and hidden[segment.container] for segment in page.segments]


def _best_container(page: Page, weights: list[int]) -> int:
    """The smallest container with most of the prose."""
    sums = _sums(page, weights)
    children: list[list[int]] = [[] for _ in sums]
    for at, parent in enumerate(page.parents):
        if parent >= 0:
            children[parent].append(at)
    lines = _sums(page, [int(weight > 0) for weight in weights])
    best = 0
    while children[best]:
        child = max(children[best], key=sums.__getitem__)
        if sums[child] < _MOST * sums[best] or (lines[child] < 2 <= lines[best]):
            break
        best = child
    return best


def _subtree(page: Page, top: int) -> set[int]:
    inside = {top}
    for at in range(top + 1, len(page.parents)):
        if page.parents[at] in inside:
            inside.add(at)
    return inside
