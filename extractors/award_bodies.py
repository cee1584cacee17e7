"""Bodies that get an award: what names one, and where its name ends with its parent or the place around it."""

import re

from extractors.award_names import name_end, pattern
from extractors.award_recipient import Recipient
from extractors.award_shared import SharedReader
from extractors.reading import Reading
from language.letters import LOWER, UPPER
from language.swift_patterns import swift

#: Kinds of places from the smallest up: a name may go on with the place around it.
_PLACES = {
    **dict.fromkeys(("thôn", "bản", "ấp", "buôn", "khu phố", "tổ dân phố", "khóm", "tổ", "đội"), 0),
    **dict.fromkeys(("chi bộ", "chi hội", "trường", "trạm", "hợp tác xã", "htx", "chùa", "nhà thờ", "giáo xứ"), 0),
    **dict.fromkeys(("công ty", "doanh nghiệp", "xí nghiệp", "nhà máy", "bệnh viện", "đồn biên phòng"), 0),
    **dict.fromkeys(("xã", "phường", "thị trấn"), 1),
    **dict.fromkeys(("huyện", "quận", "thị xã"), 2),
    **dict.fromkeys(("thành phố", "tp", "tp."), 3),
    "tỉnh": 4,
}
_PLACED = swift(r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(_PLACES, key=len, reverse=True))) + r")(?!\w)")
#: "Xếp thứ Nhất", "Kết thúc Hội nghị": a capital opens the words, but no name without a noun of a body goes on so.
_SENTENCE_LIKE = re.compile(rf"[{UPPER}][{LOWER}]* [{LOWER}]")
#: Bodies that a text may call by a common noun alone.
_ITSELF = frozenset({"trường", "nhà trường", "tập thể nhà trường", "công ty", "bệnh viện"})
#: A unit with the rule of the body that may follow it after a comma.
_PARENTS = (("inner_office", "parent_office"), ("inner_unit", "parent_unit"))


class BodyNames:
    """Reads names of bodies that get awards in one document."""

    def __init__(self, reading: Reading, shared: SharedReader) -> None:
        self.reading, self.text, self.low, self.shared = reading, reading.text, reading.low, shared

    def at(self, at: int, limit: int) -> list[Recipient]:
        """The body whose name begins at ``at``, with those after it that share its noun; none if none does."""
        if cluster := pattern("cluster_whole").match(self.low, at, limit):
            return [Recipient(at, cluster.end(), self.text[at : cluster.end()], rule="awards.cluster_whole")]
        people = pattern("people_of").match(self.low, at, limit)
        head = people or pattern("body_head").match(self.low, at, limit)
        if head is None and self.text[at].isupper():
            head = pattern("sector").match(self.low, at, limit)
        end = name_end(self.reading, people.end() if people else at, limit)
        end = self._within_parent(at, self._placed(at, end, limit), limit) if head else end
        if not self._is_name(at, end, limit, headed=head.end() if head else None):
            return []
        if pattern("household").match(self.low, at, end):
            couple = pattern("couple").match(self.low, end, limit) if self.low.startswith("gia đình", at) else None
            end = name_end(self.reading, couple.end(), limit) if couple else end
            return [Recipient(at, end, self.text[at:end], rule="awards.household")]
        name = self.text[at:end]
        alone = [Recipient(at, end, name, rule="awards.body_head")]
        return alone if people else self.shared.after(name, at, limit) or alone

    def _is_name(self, at: int, end: int, limit: int, *, headed: int | None) -> bool:
        """Whether ``at:end`` names one body: it opens with a body's noun or a capital, and has a capital or number.

        ``headed`` is where that noun ends; a post that begins with it ("Vụ trưởng") is no body.
        """
        if headed is None and not self._is_proper(at, end, limit):
            return False
        plural = pattern("plural").search(self.low, at, end)
        if end - at < (2 if headed else 3) or (plural and self.text[slice(*plural.span())].islower()):
            return False
        posts = self.reading.within(self.reading.posts, at, at + 1)
        if any(post.end > (headed or at) for post in posts):
            return False
        return self.low[at:end] in _ITSELF or any(c.isupper() or c.isdigit() for c in self.text[at:end])

    def _is_proper(self, at: int, end: int, limit: int) -> bool:
        """Whether words without a noun of a body are a name all the same: "VNPT Hà Châu", not "Kết thúc Hội nghị"."""
        if not self.text[at].isupper() or pattern("not_recipient").match(self.low, at, limit):
            return False
        return not _SENTENCE_LIKE.match(self.text, at, end)

    def _placed(self, at: int, end: int, limit: int) -> int:
        """Where a name ends with the places around it: "thôn A, xã B, huyện C", "Công an huyện A, tỉnh B"."""
        while around := pattern("place_after").match(self.low, end, limit):
            kinds = [_PLACES[m[0]] for m in _PLACED.finditer(self.low, at, end)]
            wider = _PLACES[around["place"].rstrip(".")]
            stop = name_end(self.reading, around.start("place"), limit)
            if not kinds or kinds[-1] >= wider or stop <= around.end() or not self.text[around.end()].isupper():
                return end
            end = stop
        return end

    def _within_parent(self, at: int, end: int, limit: int) -> int:
        """Where a name ends with the body that it belongs to: "Khoa Dược, Bệnh viện A"; not within a list of commas."""
        listed = self.low[max(0, at - 8) : at].rstrip().endswith(",")
        for inner, parent in _PARENTS:
            match = pattern(inner).match(self.low, at, end) and pattern(parent).match(self.low, end, limit)
            if match:
                stop = name_end(self.reading, match.start("parent"), limit)
                apart = match[0].startswith(" -") or (not listed and self._ends(stop, limit))
                return stop if apart and stop > match.start("parent") else end
        return end

    def _ends(self, at: int, limit: int) -> bool:
        """Whether a list ends at ``at``: nothing, a mark or words that belong to no name follow."""
        return at >= limit or self.low[at] in ";.(\n" or bool(pattern("stop").match(self.low, at + 1, limit))
