"""Strings: putting together, taking apart, searching and replacing."""

import re
import textwrap

import numpy as np

from pykeras3.compat.base_r.missing_values import Logicals, not_available
from pykeras3.compat.base_r.number_text import number_text
from pykeras3.compat.base_r.patterns import compiled, replaced
from pykeras3.compat.base_r.types import as_character
from pykeras3.compat.base_r.values import is_scalar, named, numbers, plain, vector, whole
from pykeras3.compat.base_r.vectors import selected

letters = list("abcdefghijklmnopqrstuvwxyz")
LETTERS = [each.upper() for each in letters]
month_name = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"]
month_name += ["November", "December"]
month_abb = [each[:3] for each in month_name]


def strings(x) -> list:
    """Return the elements of a value as strings, None for what is missing."""
    found = as_character(x)
    return [found] if isinstance(found, str) or found is None else list(found)


def of_each(function, x):
    """Return the results of a function for each string, in the form that `x` has; what is missing stays so."""
    found = [None if each is None else function(each) for each in strings(x)]
    if is_scalar(x):
        return found[0]
    if isinstance(x, dict):
        return named(found, list(x))
    if found and all(isinstance(each, (bool, int)) for each in found):
        return np.array(found)
    return found


def side_by_side(function, *values):
    """Return the results of a function for the elements of several values, the shorter ones repeated."""
    columns = [vector(each) for each in values]
    if not all(len(column) for column in columns):
        return []
    count = max(map(len, columns))
    found = [function(*[plain(column[place % len(column)]) for column in columns]) for place in range(count)]
    if all(map(is_scalar, values)):
        return found[0]
    return np.array(found) if all(isinstance(each, (bool, int)) for each in found) else found


# Putting together


def paste(*values, sep=" ", collapse=None):
    """Return strings put together element by element, and then to one string if there is a `collapse`."""
    columns = [
        ["NA" if each is None else each for each in strings(value)] if value is not None else [] for value in values
    ]
    count = max(map(len, columns), default=0)
    rows = [sep.join(column[place % len(column)] if column else "" for column in columns) for place in range(count)]
    if collapse is not None:
        return collapse.join(rows)
    return rows[0] if count == 1 and all(value is None or is_scalar(value) for value in values) else rows


def or_na(x):
    """Return a value that is not NULL, for a text: `"NA"` for None, which stands for NA."""
    return "NA" if x is None else x


def paste0(*values, collapse=None):
    """Return strings put together element by element, with nothing between them."""
    return paste(*values, sep="", collapse=collapse)


def toString(x, collapse=", ") -> str:
    """Return the elements in one string, with commas between them (`toString()`)."""
    return paste(x, collapse=collapse)


def strrep(x, times):
    """Return strings repeated."""
    return side_by_side(lambda text, count: number_text(text) * int(count), x, times)


def shQuote(x):
    """Return strings in quotes for a shell."""
    return of_each(lambda text: "'" + text.replace("'", "'\\''") + "'", x)


def sQuote(x, q=True):
    """Return strings in single quotes."""
    left, right = ("'", "'") if q is False else ("\u2018", "\u2019")
    return of_each(lambda text: left + text + right, x)


def dQuote(x, q=True):
    """Return strings in double quotes."""
    left, right = ('"', '"') if q is False else ("\u201c", "\u201d")
    return of_each(lambda text: left + text + right, x)


def make_names(names):
    """Return strings as names that R allows for variables."""

    def valid(text):
        made = "".join(each if each.isalnum() or each in "._" else "." for each in text)
        starts_well = made[:1].isalpha() or made[:1] == "." and not made[1:2].isdigit()
        return made if starts_well else "X" + made

    return of_each(valid, names)


def make_unique(names, sep="."):
    """Return strings with numbers after those that are equal to one before."""
    taken, found = set(strings(names)), []
    seen: set = set()
    for each in strings(names):
        made, number = each, 0
        while made in seen or (made != each and made in taken):
            number += 1
            made = f"{each}{sep}{number}"
        seen.add(made)
        found.append(made)
    return found


# Taking apart


def nchar(x, type="chars"):
    """Return the numbers of characters."""
    return of_each(lambda text: len(text.encode()) if type == "bytes" else len(text), x)


def nzchar(x):
    """Return which strings are not empty; NA is not."""
    found = [text != "" for text in strings(x)]
    if isinstance(x, dict):
        return named(found, list(x))
    return found[0] if is_scalar(x) else np.array(found, dtype=bool)


def substr(x, start, stop):
    """Return the characters from one position to another, counted from 1."""
    found = side_by_side(characters_between, strings(x), start, stop)
    return found[0] if is_scalar(x) else found


def characters_between(text, first, last) -> "str | None":
    """Return the characters of a text from one position to another, counted from 1; None for NA."""
    return None if text is None else number_text(text)[max(int(first) - 1, 0) : max(int(last), 0)]


def substring(text, first, last=1000000):
    """Return the characters from one position to another, for several positions."""
    return side_by_side(characters_between, text, first, last)


def strsplit(x, split="", fixed=False, perl=False) -> list:
    """Return for each string the list of its parts between the matches of a pattern; its characters if that is ""."""
    pattern = compiled(split, False, bool(perl), bool(fixed)) if split else None
    return [list(each) if pattern is None else parts_of(each, pattern) for each in strings(x)]


def parts_of(text: str, pattern: re.Pattern) -> list[str]:
    """Return the parts of a text; an empty one at the end doesn't count."""
    parts = []
    while text:
        match = pattern.search(text)
        if match is None:
            return [*parts, text]
        if match.end() == 0:
            parts.append(text[0])
            text = text[1:]
        else:
            parts.append(text[: match.start()])
            text = text[match.end() :]
    return parts


def trimws(x, which="both", whitespace="[ \t\r\n]"):
    """Return strings without the white space at their ends."""

    def trimmed(text):
        if which != "right":
            text = re.sub(f"^(?:{whitespace})+", "", text)
        return text if which == "left" else re.sub(f"(?:{whitespace})+$", "", text)

    return of_each(trimmed, x)


def strtrim(x, width):
    """Return strings cut off at a width."""
    return side_by_side(lambda text, count: text[: int(count)], x, width)


def strwrap(x, width=80, indent=0, exdent=0, prefix="") -> list:
    """Return the lines of paragraphs that are broken to a width."""
    lines = []
    for text in strings(x):
        for paragraph in re.split(r"\n[ \t\n]*\n", text):
            wrapped = textwrap.wrap(
                " ".join(paragraph.split()),
                whole(width) - 1,
                initial_indent=" " * whole(indent),
                subsequent_indent=" " * whole(exdent),
                break_long_words=False,
                break_on_hyphens=False,
            )
            lines += [prefix + line for line in wrapped or [""]]
    return lines


# Characters


def toupper(x):
    """Return strings in upper case."""
    return of_each(str.upper, x)


def tolower(x):
    """Return strings in lower case."""
    return of_each(str.lower, x)


def casefold(x, upper=False):
    """Return strings in lower or upper case."""
    return toupper(x) if upper else tolower(x)


def chartr(old, new, x):
    """Return strings with characters replaced by others."""
    return of_each(lambda text: text.translate(str.maketrans(old, new[: len(old)])), x)


def utf8ToInt(x):
    """Return the codes of the characters of a string (`utf8ToInt()`)."""
    return np.array([ord(each) for each in x], dtype=int)


def intToUtf8(x, multiple=False):
    """Return the string of the characters of codes, or a list of them (`intToUtf8()`)."""
    found = [chr(int(each)) for each in numbers(x)]
    return found if multiple else "".join(found)


def strtoi(x, base=10):
    """Return the integers that strings spell, in a base."""

    def read(text):
        try:
            return int(text, whole(base))
        except ValueError:
            return np.nan

    return of_each(read, x)


def encodeString(x, quote="", width=0):
    """Return strings with escapes for what can't be printed (`encodeString()`)."""

    def encoded(text):
        shown = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")
        return quote + (shown.replace(quote, "\\" + quote) if quote else shown) + quote

    return of_each(lambda text: encoded(text).ljust(whole(width)), x)


# Searching


def grepl(pattern, x, ignore_case=False, perl=False, fixed=False):
    """Return which strings a pattern matches."""
    wanted = compiled(pattern, bool(ignore_case), bool(perl), bool(fixed))
    found = [each is not None and wanted.search(each) is not None for each in strings(x)]
    return found[0] if is_scalar(x) else np.array(found, dtype=bool)


def grep(pattern, x, ignore_case=False, perl=False, value=False, fixed=False, invert=False):
    """Return the positions, from 1, of the strings that a pattern matches; the strings if `value` is True."""
    found = np.atleast_1d(grepl(pattern, x, ignore_case, perl, fixed)) != bool(invert)
    positions = np.flatnonzero(found)
    return selected(strings(x), positions) if value else positions + 1


def sub(pattern, replacement, x, ignore_case=False, perl=False, fixed=False):
    """Return strings with the first match of a pattern replaced."""
    wanted = compiled(pattern, bool(ignore_case), bool(perl), bool(fixed))
    return of_each(lambda text: replaced(wanted, replacement, text, 1, bool(fixed), bool(perl)), x)


def gsub(pattern, replacement, x, ignore_case=False, perl=False, fixed=False):
    """Return strings with all matches of a pattern replaced."""
    wanted = compiled(pattern, bool(ignore_case), bool(perl), bool(fixed))
    return of_each(lambda text: replaced(wanted, replacement, text, 0, bool(fixed), bool(perl)), x)


def regexpr(pattern, text, ignore_case=False, perl=False, fixed=False):
    """Return where a pattern first matches, from 1, and -1 where it doesn't."""
    wanted = compiled(pattern, bool(ignore_case), bool(perl), bool(fixed))
    return of_each(lambda each: match.start() + 1 if (match := wanted.search(each)) else -1, text)


def regmatches_first(x, pattern, ignore_case=False, perl=False, fixed=False) -> list:
    """Return the first matches of a pattern, of the strings that have one (`regmatches(x, regexpr(pattern, x))`)."""
    wanted = compiled(pattern, bool(ignore_case), bool(perl), bool(fixed))
    return [match.group() for each in strings(x) if (match := wanted.search(each))]


def regmatches_all(x, pattern, ignore_case=False, perl=False, fixed=False) -> list:
    """Return for each string the list of all matches of a pattern (`regmatches(x, gregexpr(pattern, x))`)."""
    wanted = compiled(pattern, bool(ignore_case), bool(perl), bool(fixed))
    return [[match.group() for match in wanted.finditer(each)] for each in strings(x)]


def startsWith(x, prefix):
    """Return which strings begin with a prefix (`startsWith()`); NA for missing ones."""
    return of_pairs(str.startswith, x, prefix)


def endsWith(x, suffix):
    """Return which strings end with a suffix (`endsWith()`); NA for missing ones."""
    return of_pairs(str.endswith, x, suffix)


def of_pairs(test, x, part):
    """Return the results of a test for strings and parts side by side; NA where one is missing."""
    found = side_by_side(lambda text, each: None if None in (text, each) else test(text, each), x, part)
    if found is None:
        return not_available()
    return Logicals(found) if isinstance(found, list) and found else found
