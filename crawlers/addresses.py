"""One article, one address: session ids, print views, mobile hosts, http beside https and odd spellings told away."""

import re
from urllib.parse import quote, unquote, urljoin, urlsplit, urlunsplit

_LONGEST = 2000  # characters; what is longer is a trap, or holds somebody's state
# Names of parameters that tell who is asking, from where, or how the page is to look; not which page it is.
_NOISE = re.compile(
    r"""(?:utm_\w+|fbclid|gclid|zarsrc|phpsessid|jsessionid|aspsessionid\w*|sessionid|session_id|cfid|cftoken
    |print|printable|replytocom|share|font_?size|tmpl|_ga|mobile|amp|highlight|referer|returnurl
    |p_auth|p_p_state|p_p_mode|isdlg)""",
    re.I | re.X,
)
# «sid» is a session on one site and a story on another: a long number of hexadecimal digits is no story.
_SESSION = re.compile(r"(?:s|sid|session)=[0-9a-f]{16,}", re.I)
# Where one of these values asks for the view to print; the names alone say other things elsewhere.
_PRINT = ("view", "format", "layout", "mode", "action", "type")
_PRINT_VALUES = frozenset({*((name, "print") for name in _PRINT), ("layout", "default")})
_SESSION_IN_PATH = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/?]*|/\((?:S|A|F)\([^)]*\)\)", re.I)
_INDEX = re.compile(r"/(?:index|default|home)\.(?:html?|php|aspx?|jsp)$", re.I)
_MOBILE = re.compile(r"^(?:www|m|mobile|wap|amp)\d?\.(?=[^.]+\.)", re.I)
_PORTS = {"http": 80, "https": 443}


def absolute(base: str, link: str) -> str | None:
    """The web address that a link on a page leads to, without its fragment; None where it leads to none."""
    try:
        url = urljoin(base, link.strip().replace("\n", "").replace("\t", ""))
        parts = urlsplit(url)
        parts.port  # noqa: B018 - raises for a port that is none
    except ValueError:
        return None
    if parts.scheme.lower() not in _PORTS or not parts.hostname or parts.username or len(url) > _LONGEST:
        return None
    return urlunsplit(parts._replace(fragment=""))


def tidy(url: str) -> str:
    """The address as it is asked for and kept: the same article has few of these, whatever led to it."""
    parts = urlsplit(url)
    scheme, host = parts.scheme.lower(), (parts.hostname or "").rstrip(".")
    port = "" if parts.port in (None, _PORTS.get(scheme)) else f":{parts.port}"
    shown = f"[{host}]" if ":" in host else host
    path = _SESSION_IN_PATH.sub("", parts.path)
    return urlunsplit((scheme, shown + port, _spelt(path) or "/", "&".join(_asked(parts.query)), ""))


def key(url: str) -> str:
    """What two addresses of one page have in common: no scheme, no «www» or «m», no index page, no order."""
    parts = urlsplit(tidy(url))
    host = _MOBILE.sub("", parts.netloc)
    path = _INDEX.sub("/", parts.path).rstrip("/")
    asked = "&".join(sorted(_asked(parts.query)))
    return f"{host}{path}{'?' + asked if asked else ''}"


def host_of(url: str) -> str:
    """The host of an address, without «www» or «m» before it."""
    return _MOBILE.sub("", (urlsplit(url).hostname or "").lower())


def _asked(query: str) -> list[str]:
    """The parts of a query that say which page it is, letter by letter: servers are touchy."""
    return [part for part in query.split("&") if part and not _is_noise(part)]


def _is_noise(part: str) -> bool:
    name, _, value = part.partition("=")
    asks_for_print = (name.lower(), value.lower()) in _PRINT_VALUES
    return asks_for_print or bool(_NOISE.fullmatch(name) or _SESSION.fullmatch(part))


def _spelt(path: str) -> str:
    """The path with one spelling of its letters, and without steps in place."""
    out: list[str] = []
    for step in re.sub(r"/{2,}", "/", path).split("/"):
        if step == "..":
            out = out[:-1] or [""]
        elif step != ".":
            out.append(
                quote(unquote(step, errors="surrogateescape"), safe="!$&'()*+,=:@~-._", errors="surrogateescape")
            )
    return "/".join(out)
