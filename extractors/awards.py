"""Awards that a document proposes, confers or reports as conferred: one row a recipient, or one a count."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.award_clauses import ClauseReader, Frame, Told
from extractors.award_mentions import AwardMention, find_mentions
from extractors.award_recipients import Recipient
from extractors.award_tables import read_tables
from extractors.found import cite
from extractors.reading import SILENT, Reading
from extractors.rulebook import rulebook
from models import Award, AwardStatus, Block, BlockKind, Evidence
