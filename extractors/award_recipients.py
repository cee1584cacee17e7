"""Who gets an award: names, bodies and counts in a list of recipients."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.award_bodies import BodyNames
from extractors.award_names import name_end, pattern, trimmed
from extractors.award_recipient import Recipient, of_person
from extractors.award_shared import SharedReader
from extractors.reading import Reading
from language.letters import UPPER
from language.names import PersonFound
from language.numbers import number

#: A name of capitalised words, and what joins it to the next one of a list.
_BARE = re.compile(
    rf"\s*(?P<name>[{UPPER}]\w*(?:[ -][{UPPER}\d]\w*){{0,4}})(?!\w)(?P<joined>\s*(?:,\s*và(?!\w)|[,;]|và(?!\w)))?"
)
_REMARK = re.compile(r"\s*\([^)]*\)")
#: Dots that lead to the votes of a line: "Khoa Nội ........ 09/09".
_LEADERS = re.compile(r"(?:\.{3}|…)\s?$")
_PARTED = re.compile(r"\s*(?:[,;:.\n]|-\s|$|(?:và|cùng)(?!\w))")
_JOINS = re.compile(r", ?| và ")
_AMONG = re.compile(r" trong đó có (?!\d)")
_ITEM_END = re.compile(r"[;:(]|\s-\s|\.\s*$|\s?(?:\.{3,}|…)")
#: Where a branch is, which is part of its name: "Chi nhánh Tổng công ty tại thành phố A".
_PLACED = re.compile(r" tại (?=(?:tp\.?|thành phố|tỉnh|thị xã) \w)")
_AFTER_PERSON = re.compile(r"[,;\n(]|(?<!\w)(?:và|cùng)(?!\w)|\s-\s")


class RecipientReader:
    """Reads lists of recipients in one document."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.low = reading.low
        self._shared = SharedReader(reading)
        self._bodies = BodyNames(reading, self._shared)

    def read(self, start: int, limit: int) -> list[Recipient]:
        """The recipients listed in ``start:limit``, in order."""
        if items := self._items(start, limit):
            return items
        out: list[Recipient] = []
        at, told = start, False  # told: a clause of merits has begun; only counts are recipients after it
        while (at := self.skip(at, limit)) < limit:
            found, following = self._item(at, limit, told=told)
            if found:
                out += found
                told = told or self._goes_over(found[-1], following, limit)
            else:
                passing = pattern("anybody").match(self.low, at, limit) or self._at_post(at)
                told = told or bool(out) or not passing
            begin, at = at, max(following, at + 1)
            if out and out[-1].text is None and pattern("partition").match(self.low, out[-1].end, limit):
                semicolon = self.low.find(";", at, limit)  # "9 tập thể, trong đó có 4 …, 5 …" is told in all
                at = limit if semicolon < 0 else semicolon
            told = told and ";" not in self.low[begin : self.skip(at, limit)]  # merits end with their item
        return out

    def _items(self, start: int, limit: int) -> list[Recipient]:
        """The bodies of a list parted by semicolons, each with the parents that commas add to its name."""
        marks = [m.start() for m in re.finditer(";", self.low[start:limit])]
        if not marks:
            return []
        out = []
        for begin, end in itertools.pairwise([start - 1, *(start + m for m in marks), limit]):
            at = self.skip(begin + 1, end)
            stop = trimmed(self.low, at, at + len(self.low[at:end].rstrip(" .;/")))
            body = at < stop and pattern("body_head").match(self.low, at, stop)
            if not body or self.merits(at, stop) or self.shared(at, stop) or re.search(r"[:\n()]", self.low[at:stop]):
                return []
            if len(marks) == 1 and self._several(at, stop):
                return []
            out.append(Recipient(at, stop, self.reading.text[at:stop], rule="awards.body_head"))
        return out

    def _several(self, start: int, end: int) -> bool:
        """Whether ``start:end`` names more than one body."""
        found = self.body(start, end)
        return found is None or len(found[0]) > 1 or bool(self.low[found[0][0].end : end].strip(" ,"))

    def group(self, start: int, limit: int) -> Recipient | None:
        """The group without names or number that opens ``start:limit``: "các tập thể", "các đơn vị còn lại"."""
        while start < limit and self.low[start] in " :-":
            start += 1
        match = pattern("anybody").match(self.low, start, limit)
        if match is None or self.shared(start, limit):
            return None
        start = match.start("group")
        rest = pattern("the_rest").match(self.low, match.end(), limit)
        name = self.reading.text[start : rest.end()] if rest else None
        return Recipient(start, rest.end() if rest else match.end(), name, None, rule="awards.anybody")

    def item(self, start: int, limit: int) -> list[Recipient]:
        """The recipients of one item of a list: a body that fills it is one name, commas and all."""
        found = self.read(start, limit)
        if len(found) > 1 and all(itertools.starmap(self._is_parent, itertools.pairwise(found))):
            end = self._name_goes_on(found[-1].end, limit)
            return [Recipient(found[0].start, end, self.reading.text[found[0].start : end], rule="awards.small_unit")]
        if len(found) != 1 or found[0].rule != "awards.body_head":
            return found
        mark = _ITEM_END.search(self.low, found[0].end, limit)
        end = mark.start() if mark else limit
        placed = _PLACED.match(self.low, found[0].end, end)
        if self.merits(placed.end() if placed else found[0].end, end):
            return found
        name = self.reading.text[found[0].start : end].strip()
        return [Recipient(found[0].start, end, name, rule="awards.body_head")]

    def _name_goes_on(self, at: int, limit: int) -> int:
        """Where the name ends that goes on from ``at`` with "và": "Phòng 2, Xí nghiệp Xay xát và Đánh bóng gạo;"."""
        mark = _ITEM_END.search(self.low, at, limit)
        end = mark.start() if mark else limit
        joined = self.low.startswith(" và ", at) and not self.merits(at, end)
        other = pattern("body_head").match(self.low, at + len(" và "), end)
        return end if joined and not other and "," not in self.low[at:end] else at

    def _is_parent(self, unit: Recipient, body: Recipient) -> bool:
        """Whether a list's item names a unit and the body that it belongs to: "Phòng Kiểm soát chi, KBNN Yên Bái".

        So it does of a house and what it is part of: "Công ty A, Tổng công ty B".
        """
        kinds = (("small_unit", "large_unit"), ("house", "whole_of_houses"))
        parts = (
            pattern(inner).match(self.low, unit.start, unit.end) and pattern(outer).match(self.low, unit.end, body.end)
            for inner, outer in kinds
        )
        alike = self.low[unit.start :].split(" ", 2)[:2] == self.low[body.start :].split(" ", 2)[:2]
        return unit.rule == body.rule == "awards.body_head" and not alike and any(parts)

    def skip(self, at: int, limit: int) -> int:
        """``at`` moved past what only fills the gap between two recipients."""
        while at < limit:
            match = pattern("filler").match(self.low, at, limit)
            if match is None:
                match = pattern("anybody").match(self.low, at, limit)
                if match is None or self.shared(at, limit):
                    return self._past_calling(at, limit)
                if self._told_by_name(match, limit):
                    at = self._next(match.end(), limit)
                    continue
                if opened := pattern("group_opens").match(self.low, match.end(), limit):
                    at = opened.end()
                    continue
            at = match.end()
        return at

    def _told_by_name(self, group: re.Match[str], limit: int) -> bool:
        """Whether a name right after a group tells whose it is: "các thầy cô Trường A", not "các tập thể Phòng A"."""
        begin = group.end() + 1
        if begin >= limit or self.low[group.end()] != " " or not self._capital(begin):
            return False
        if pattern("apposed").search(self.low, group.start(), group.end()):
            return False
        people = self.reading.within(self.reading.people, begin, begin + 40)
        if pattern("body_head").match(self.low, begin, limit):
            return True
        return not any(begin in (p.lead, p.start) and p.lead >= group.start() for p in people)

    def _past_calling(self, at: int, limit: int) -> int:
        """``at`` moved past "nghệ nhân", "thợ lò" before a name in capitals that is no known person's."""
        match = pattern("calling").match(self.low, at, limit)
        named = match and match.end() < limit and self._capital(match.end())
        known = self.reading.within(self.reading.people, at, min(limit, at + 60))
        return match.end() if match and named and not known else at

    def merits(self, start: int, end: int) -> bool:
        """Whether merits or another clause are told in ``start:end``."""
        return bool(pattern("stop").search(self.low, start, end))

    def _goes_over(self, last: Recipient, following: int, limit: int) -> bool:
        """Whether a list goes over into merits, or into words that describe those counted."""
        remark = _REMARK.match(self.low, last.end, following)  # "thầy A (nay đã mất) và cô B"
        if self.merits(remark.end() if remark else last.end, following):
            return not (last.text and pattern("ranked").fullmatch(self.low, last.end, following))
        described = last.text is None and len(self.low[last.end : following].strip()) > 3
        if not described or not self.low.startswith(",", following):
            return False
        return not pattern("counted").match(self.low, self.skip(following, limit), limit)

    def _item(self, at: int, limit: int, *, told: bool) -> tuple[list[Recipient], int]:
        """The recipients that begin at ``at``, and where to read on."""
        counted = self.count_at(at, limit, known=told)
        if counted:
            return self._counted(counted, limit)
        following = self._next(at, limit)
        if told:
            return [], following
        if shared := self.shared(at, limit):
            return shared, shared[-1].end
        person = self.person_at(at, following) or self._titled(at, limit) or self._past_post(at, limit)
        if person:
            return [of_person(person)], self._after_person(person.end, limit)
        if office := self._office(at, following):
            return [office], following
        return self.body(at, limit) or ([], following)

    def _next(self, at: int, limit: int) -> int:
        """Where the next piece of the list begins: after a comma, a semicolon, "và", a bracketed remark."""
        pieces = pattern("piece").finditer(self.low, at, limit)
        match = next((m for m in pieces if self.reading.text[m.start()] != "V"), None)  # "xã Mường Và"
        if match is None:
            return limit
        if match[0] == "(":
            return self._close(match.end(), limit) + 1
        return match.start() if match.start() > at else match.end()

    def _close(self, at: int, limit: int) -> int:
        close = self.low.find(")", at, limit)
        if close < 0:  # a bracket that is never closed ends with its item
            close = self.low.find(";", at, limit)
        return limit if close < 0 else close

    def _capital(self, at: int) -> bool:
        return self.reading.text[at : at + 1].isupper()

    # counts

    def count_at(self, at: int, limit: int, *, known: bool = False) -> re.Match[str] | None:
        """The count that begins at ``at``, of a ``known`` noun or of any other."""
        match = pattern("counted").match(self.low, at, limit)
        if match and (end := self._before_named(match)):
            match = pattern("counted").match(self.low, at, end)
        if match is None and not known:
            match = pattern("counted_noun").match(self.low, at, limit)
            acronym = None if match else pattern("counted_acronym").match(self.low, at, limit)
            match = acronym if acronym and self.reading.text[slice(*acronym.span())].isupper() else match
        return match if match and self._is_count(match) else None

    def _before_named(self, match: re.Match[str]) -> int | None:
        """Where a count ends that runs into somebody named after it: "4 tập thể và ông A", "4 tập thể, Sở B"."""
        joins = [m for m in _JOINS.finditer(self.low, match.start(), match.end()) if m.end() < match.end()]
        if not joins:
            return None
        body = self._capital(joins[-1].end())
        addressed = pattern("address").fullmatch(self.low, joins[-1].end(), match.end() + 1)
        named = addressed and self._capital(addressed.end())
        return joins[-1].start() if body or named else None

    def _collective(self, at: int, limit: int) -> Recipient | None:
        """The one body that so many make up: "tập thể 14 bác sĩ Bệnh viện A"."""
        match = pattern("collective").match(self.low, at, limit)
        if match is None or not self._capital(match.start("whose")):
            return None
        end = name_end(self.reading, match.start("whose"), limit)
        return Recipient(at, end, self.reading.text[at:end], rule="awards.collective")

    def counts(self, start: int, limit: int) -> Iterator[re.Match[str]]:
        """Every count in digits in ``start:limit``."""
        found = pattern("counted").finditer(self.low, start, limit)
        return (m for m in found if m["number"][0].isdigit() and self._is_count(m))

    def _is_count(self, match: re.Match[str]) -> bool:
        start = match.start()
        if match["number"] == "năm" and pattern("no_count").search(self.low, max(0, start - 8), start):
            return False
        if match["number"].isalpha() and pattern("ordinal").search(self.low, max(0, start - 8), start):
            return False
        if _LEADERS.search(self.low, max(0, start - 8), start):
            return False
        if self.low.endswith(("năm ", "tháng ", "ngày ", "quý ", "khóa "), 0, start):
            return False
        before = self.low[start - 1] if start else " "
        return bool(number(match["number"])) and not before.isalnum() and before not in "/.-"

    def _counted(self, match: re.Match[str], limit: int) -> tuple[list[Recipient], int]:
        """Those counted, by name where their names follow."""
        count = number(match["number"]) or 1
        direct = self._direct(match, count, limit)
        if direct:
            return direct, self._past(direct[-1].end, limit)
        shared = self.shared(match.start(), limit)  # "2 chi hội Nà Kẹ, Nà Bó"
        if len(shared) == count > 1:
            return shared, shared[-1].end
        named, end = self._opened(match, count, limit)
        if named:
            return named, end
        rule = "awards.counted" if match.re is pattern("counted") else "awards.counted_noun"
        among = _AMONG.match(self.low, match.end(), limit)  # "8 cá nhân trong đó có bà A"
        more = among or self.count_at(match.end() + 1, limit, known=True)  # "5 tập thể 12 cá nhân"
        following = match.end() if more else self._next(match.end(), limit)
        return [Recipient(*match.span(), None, count, rule=rule)], following

    def _opened(self, match: re.Match[str], count: int, limit: int) -> tuple[list[Recipient], int]:
        """The names that a bracket, a colon, "là" or "gồm" opens after a count, and where they end."""
        low, at = self.low, match.end()
        opened = pattern("opens").match(low, at, limit) or pattern("opens_far").match(low, at, limit)
        if not opened or pattern("not_names").match(low, opened.end(), limit):
            return [], at
        if pattern("counted").search(low, at, opened.end()):
            return [], at
        if low[opened.end() - 1] == "(":
            end = self._close(opened.end(), limit)
        else:
            end = next((m.start() for m in self.counts(opened.end(), limit)), limit)
        names = [r for r in self.read(opened.end(), end) if r.text]
        fits = len(names) >= min(count, 2) and len(names) <= count + 1
        if not fits and len(bare := self.bare(opened.end(), end)) == count > 1:
            names, fits = bare, True
        if not names or not fits:
            return [], at
        following = names[-1].end if self.merits(names[-1].end, end) else max(end, names[-1].end)
        return self.headed(names, match.end("number") + 1, opened.end()), following

    def headed(self, names: list[Recipient], noun: int, limit: int) -> list[Recipient]:
        """Bare names with the noun at ``noun`` that counts them: "4 Sở Y tế được tặng gồm: Hà Trung, Vĩnh Tân"."""
        span = (noun, name_end(self.reading, noun, limit))
        kind = self.reading.text[slice(*span)]
        whole = pattern("kind_of_body").match(self.low, *span)
        if whole is None or not (whole.end() == span[1] or any(c.isupper() for c in kind[1:])):
            return names
        if any(" " not in (r.text or "") or pattern("body_head").match(self.low, r.start) for r in names):
            return names
        return [replace(r, text=f"{kind} {r.text}", head=span, rule="awards.among") for r in names]

    def bare(self, at: int, limit: int) -> list[Recipient]:
        """Names of bodies without a noun in a list that a count opens: "3 đơn vị: Hà Trung, Vĩnh Tân, Phú Thượng"."""
        out: list[Recipient] = []
        while name := _BARE.match(self.reading.text, at, limit):
            out.append(Recipient(*name.span("name"), name["name"], rule="awards.opens"))
            at = name.end()
            if not name["joined"]:
                break
        return out

    def _direct(self, match: re.Match[str], count: int, limit: int) -> list[Recipient]:
        """Those who follow their count with nothing between: "02 đơn vị Kho bạc A, Kho bạc B", "hai em A và B"."""
        at = match.end() + 1
        if at >= limit or not self._capital(at):
            return []
        person = next(iter(self.reading.within(self.reading.people, at, limit)), None)
        if not pattern("body_head").match(self.low, at, limit) and (
            person is None or at not in (person.lead, person.start)
        ):
            return []
        names = self.read(at, limit)
        if len(names) > count and self.low[names[count - 1].end : names[count].start].strip(" ,") not in ("", "và"):
            names = names[:count]  # "hai em A, B và cô giáo C"
        return names if len(names) == count and all(r.text and " " in r.text for r in names) else []

    # persons

    def person_at(self, at: int, end: int) -> PersonFound | None:
        """The person whose name, titles or post begin at ``at``, in the piece that ends at ``end``."""
        reading = self.reading
        person = next((p for p in reading.within(reading.people, at, end) if not self._in_post(p)), None)
        a_body = pattern("body_head").match(self.low, at, end)
        if person and a_body and at == person.start and self._goes_on_small(person.end, end):
            return None  # "Báo Pháp luật", "Đoàn Khối các cơ quan"
        if person is None or at in (person.start, person.lead):
            return person
        if a_body and not reading.within(reading.posts, at, at + 1):
            return None
        if self._in_body(at, person):
            return None
        before = reading.text[at : person.lead].split()
        called = pattern("calling").match(self.low, at)
        if called and called.end() == person.lead:
            return person  # "HLV Lò Văn Pín"
        branded = before and not self._at_post(at) and all(word[0].isupper() for word in before)
        return None if branded else person  # "VNPT Hà Châu" is no person

    def _titled(self, at: int, limit: int) -> PersonFound | None:
        """The person whose titles begin at ``at`` with a comma between them: "PGS,TS. Lò Văn Pín"."""
        people = self.reading.within(self.reading.people, at, limit)
        return next((p for p in people[:1] if p.lead == at and p.titles), None)

    def _in_body(self, at: int, person: PersonFound) -> bool:
        """Whether what looks like a name ends that of a body: "Hội Nông dân Hà Trung"."""
        heads = list(pattern("body_head").finditer(self.low, at, person.lead))
        short = person.lead == person.start and person.name.count(" ") == 1  # "Giám đốc KBNN Kiên Lâm"
        posted = self.reading.within(self.reading.posts, at, person.lead)
        if any(head.end() == person.lead - 1 for head in heads):
            return short or not posted
        return bool(heads) and short and not posted  # "kỹ sư Công ty Thủy sản Nà Pó"

    def _goes_on_small(self, at: int, end: int) -> bool:
        """Whether what looks like a name goes on with a small word that ends no name."""
        return at + 1 < end and self.reading.text[at + 1].islower() and not pattern("stop").match(self.low, at + 1)

    def _past_post(self, at: int, limit: int) -> PersonFound | None:
        """The person whose post begins at ``at`` and has a comma in it ("Chủ nhiệm Ủy ban Khoa học, Công nghệ … A")."""
        if not self._at_post(at):
            return None
        return self.person_at(at, name_end(self.reading, at, limit))

    def _at_post(self, at: int) -> bool:
        return bool(self.reading.within(self.reading.posts, at, at + 1))

    def _in_post(self, person: PersonFound) -> bool:
        """Whether what looks like a name is the beginning of a post ("nguyên Phó Hiệu trưởng")."""
        posts = self.reading.within(self.reading.posts, person.start - 12, person.start + 1)
        return any(post.end > person.start for post in posts)

    def _after_person(self, at: int, limit: int) -> int:
        """Where the next item begins after a name: its posts and remarks are passed over."""
        while mark := _AFTER_PERSON.search(self.low, at, limit):
            if mark[0] == "(":
                at = self._close(mark.end(), limit)
                continue
            if "-" in mark[0]:  # what follows a dash tells of the person before it
                at = mark.end()
                continue
            begin = self.skip(mark.end(), limit)
            if mark[0] in ";\n" or self.count_at(begin, limit, known=True):
                return begin
            joined = mark[0] in ("và", "cùng") and self._opens_item(begin, limit)
            if joined or self.person_at(begin, self._next(begin, limit)) or self._past_post(begin, limit):
                return begin
            at = max(begin, mark.end())
            if self._at_post(at):
                at = max(at + 1, name_end(self.reading, at, limit))  # "Giám đốc Sở Nông nghiệp và PTNT"
        return limit

    def _office(self, at: int, limit: int) -> Recipient | None:
        """A head of state or of its bodies, called by the office alone: "trao Huân chương cho Tổng thống Lào"."""
        if not pattern("office").match(self.low, at, limit) or self.reading.within(self.reading.people, at, limit):
            return None
        end = name_end(self.reading, at, limit)
        name = self.reading.text[at:end]
        alone = _ITEM_END.match(self.low, end) or end == len(self.low) or self.low[end] in ",.\n"
        proper = all(word[0].isupper() for word in name.split()[2:]) and " " in name
        return Recipient(at, end, name, rule="awards.office") if proper and alone else None

    def _opens_item(self, at: int, limit: int) -> bool:
        """Whether somebody else may begin at ``at``: not a post of the one before, nor the rest of its words."""
        if at >= limit or self.reading.within(self.reading.posts, at, at + 1):
            return False
        heads = (pattern(rule).match(self.low, at, limit) for rule in ("opens_item", "body_head"))
        return self._capital(at) or any(heads)

    # bodies

    def shared(self, at: int, limit: int) -> list[Recipient]:
        """Recipients that share a noun in the plural: "Công an các tỉnh A, B"; a body that so many make up."""
        collective = self._collective(at, limit)
        return [collective] if collective else self._shared.among(at, limit)

    def body(self, at: int, limit: int) -> tuple[list[Recipient], int] | None:
        """The body whose name begins at ``at``, those that share its noun, and where to read on; None if none does."""
        found = self._bodies.at(at, limit)
        if not found:
            return None
        if found[-1].rule == "awards.household":
            return found, self._past_home(found[-1].end, limit)
        return found, found[-1].end if len(found) > 1 else self._past(found[0].end, limit)

    def _past_home(self, end: int, limit: int) -> int:
        """Where to read on after a household: past the places where it lives."""
        while lives := pattern("lives").match(self.low, end, limit):
            end = max(lives.end(), name_end(self.reading, lives.end(), limit))
        return end

    def _past(self, end: int, limit: int) -> int:
        """Where to read on after a body's name: past a remark in brackets, and past what else its piece says."""
        remark = _REMARK.match(self.low, end, limit)
        end = remark.end() if remark else end
        return end if end >= limit or _PARTED.match(self.low, end, limit) else self._next(end, limit)
