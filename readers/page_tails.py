"""What pages in other languages set at the end of an article: headings of other reading, calls to subscribe or comment.

The Vietnamese ones are known to ``furniture``, for every format.
"""

import re

from readers import furniture

_HEADING = re.compile(
    r"\W*(?:(?:you|we)\s(?:may|might)\s(?:also\s)?(?:like|enjoy)|(?:more|read\smore|related|latest|recent|popular|trending|most\sread)\b.{0,40}"
    r"|also\s(?:read|on)\b.{0,20}|read\s(?:also|further|next)\b.{0,30}|(?:\d+\s)?(?:comments?|repl(?:y|ies)|responses?)"
    r"|about\sthe\sauthors?|share\sthis\b.{0,20}|tags|advertisement|sign\sup\b.{0,40}|stay\sup.to.date\b.{0,20}"
    r"|das\skönnte\s(?:sie|dich|euch)\s(?:auch\s)?interessieren|auch\sinteressant|(?:mehr|weitere[sn]?)\s"
    r"(?:zum\sthema|artikel|beiträge|themen|nachrichten|meldungen)\b.{0,30}"
    r"|(?:ähnliche|verwandte|neueste|letzte|aktuelle|meistgelesene|meistdiskutierte)\s(?:artikel|beiträge|themen)"
    r"|zum\sweiterlesen|lesen?\s(?:sie\s)?auch\b.{0,40}|über\sd(?:en|ie)\sautor\w*|(?:\d+\s)?(?:kommentare?|antworten)"
    r"|schlagw[oö]rter|anzeige"
    r"|(?:à\s)?lire\s(?:aussi|la\ssuite)\b.{0,20}|vous\saimerez\saussi|dans\sla\smême\srubrique|sur\sle\smême\s(?:sujet|thème)"
    r"|articles?\s(?:liés|similaires|récents)|commentaires?"
    r"|(?:notas|noticias|artículos)\s(?:relacionad[oa]s|recientes)|te\s(?:puede|podría)\sinteresar|le(?:er|a)\s(?:más|también)"
    r"|lo\smás\s(?:leído|visto)|temas\srelacionados|comentarios"
    r"|leia\s(?:mais|também)|veja\s(?:mais|também)|leggi\sanche|czytaj\s(?:też|także|więcej)|zobacz\s(?:też|także))\W*",
    re.I,
)
_CALL = re.compile(
    r"\b(?:newsletters?|subscri(?:be|ption|bers?)\b|sign(?:ing)?\sup\b|log\s?in\b|follow\s(?:us|the)\b|leave\sa\scomment"
    r"|download\s(?:the|our)\s.{0,20}apps?\b|letters?\sto\sthe\seditor|permalink|creative\scommons|all\srights\sreserved"
    r"|suscr[ií]\w+|síguenos|abonnier\w*|abonnez|einloggen|eingeloggt|kommentar\w*|artikel\s(?:teilen|nützlich|bewerten)"
    r"|beitrag\swurde\s.{0,80}veröffentlicht|dieser\seintrag\swurde)",
    re.I,
)
_RIGHTS = re.compile(
    r"\W*(?:©|\(c\)|(?:foto|bild(?:er)?|image|credit|crédito|créditos|fuente)s?\s*:|photograph(?:y|s)?\s(?:by|:))", re.I
)
_SHORT = 100  # characters of a heading
_LONGEST_CALL = 320


def opens_tail(text: str) -> bool:
    """Whether a line heads what is no part of the article: other reading, talk, the writer's life."""
    return furniture.opens_tail(text) or (len(text) <= _SHORT and bool(_HEADING.fullmatch(text)))


def is_picture_credit(text: str) -> bool:
    """Whether a line says whose a picture is and nothing of what it shows."""
    return len(text) <= _SHORT and bool(_RIGHTS.match(text))


def is_call(text: str) -> bool:
    """Whether a line asks its readers to subscribe, follow, log in or comment, or tells of the entry itself."""
    return len(text) <= _LONGEST_CALL and bool(_CALL.search(text))
