"""Who is who in an archive: mentions of people, bodies, clusters, meetings and texts joined into entities.

from archive.identity import resolve, judge, undo, profiles, look_over, find_gaps
resolve(archive)                             # the rules over all documents; what they think is stored with its parts
profiles(archive, "Cụm thi đua số 18")       # an entity: names, terms by year, members, papers, why it is one
judge(archive, left, right, Answer.SAME, Who(name, why))     # a person's judgement, above the rules
undo(archive, number, Who(name, why))        # both sides are as they were
look_over(archive)                           # what does not add up, within records and between papers
find_gaps(archive)                           # meetings of clusters that no paper tells of
"""

from archive.identity.findings import find_gaps, look_over
from archive.identity.judging import Who, judge, undo
from archive.identity.mentions import EntityKind
from archive.identity.profile import profiles
from archive.identity.resolution import is_of_today, resolve
from archive.identity.verdict import Answer

__all__ = [
    "Answer",
    "EntityKind",
    "Who",
    "find_gaps",
    "is_of_today",
    "judge",
    "look_over",
    "profiles",
    "resolve",
    "undo",
]
