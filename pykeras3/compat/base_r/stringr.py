"""Functions of stringr and glue, where Python's own take one string only."""

import re
import textwrap
from dataclasses import dataclass

from pykeras3.compat.base_r.patterns import compiled
from pykeras3.compat.base_r.text import of_each, paste, side_by_side, strings
from pykeras3.compat.base_r.values import elements, is_array, is_scalar


@dataclass(frozen=True)
class Pattern:
    """A pattern that is not a plain regular expression.

    Attributes:
        expression: The regular expression.
        keeps_separators: Boolean, whether what it matches is wanted by `str_split()`, not what is between.
        is_literal: Boolean, whether it stands for itself, so that nothing is special in its replacements either.
    """

    expression: re.Pattern
    keeps_separators: bool = False
    is_literal: bool = False


def fixed(pattern, ignore_case=False):
    """Return a pattern that stands for itself; a list of those of several strings."""
    if not is_scalar(pattern):
        return one_or_all([fixed(each, ignore_case) for each in strings(pattern)])
    return Pattern(re.compile(re.escape(pattern), re.IGNORECASE if ignore_case else 0), is_literal=True)


def regex(pattern, ignore_case=False, multiline=False, dotall=False, comments=False):
    """Return a regular expression with options; a list of those of several strings."""
    if not is_scalar(pattern):
        return one_or_all([regex(each, ignore_case, multiline, dotall, comments) for each in strings(pattern)])
    flags = [(ignore_case, re.IGNORECASE), (multiline, re.MULTILINE), (dotall, re.DOTALL), (comments, re.VERBOSE)]
    made = sum(flag for is_on, flag in flags if is_on)
    return Pattern(re.compile(compiled(pattern, perl=True).pattern, made))


def one_or_all(patterns: list):
    """Return the only one of several patterns, or all of them."""
    return patterns[0] if len(patterns) == 1 else patterns


def boundary(type="character", skip_word_none=True):
    """Return the pattern of characters, words, lines or sentences."""
    parts = {
        "character": r"(?s:.)",
        "word": r"\w+(?:['’.]\w+)*" if skip_word_none else r"\w+(?:['’.]\w+)*|\s+|[^\w\s]",
        "sentence": r"[^.!?]+[.!?]*\s*",
        "line_break": r"\S+\s*",
    }
    return Pattern(re.compile(parts[type]), keeps_separators=True)


def expression(pattern) -> re.Pattern:
    """Return a pattern as Python's."""
    return pattern.expression if isinstance(pattern, Pattern) else compiled(pattern, perl=True)


def each_pattern(function, x, pattern, *others):
    """Return the results of a function for strings and patterns, side by side."""
    if is_scalar(pattern) or isinstance(pattern, Pattern):
        return side_by_side(lambda text, *rest: function(text, expression(pattern), *rest), x, *others)
    return side_by_side(lambda text, each, *rest: function(text, expression(each), *rest), x, pattern, *others)


def missing_stays(function):
    """Return a function that returns None for a missing string."""
    return lambda text, *rest: None if text is None else function(text, *rest)


# Parts


def str_sub(string, start=1, end=-1):
    """Return parts of strings by the positions of their first and last characters; negative ones count from the end."""
    if is_array(start):
        rows = zip(cycled(string, start), start)
        return [part(text, int(first), int(first + count) - 1) for text, (first, count) in rows]
    return side_by_side(missing_stays(lambda text, first, last: part(text, int(first), int(last))), string, start, end)


def cycled(x, rows):
    """Return strings, repeated to the number of rows."""
    values = strings(x)
    return [values[number % len(values)] for number in range(len(rows))]


def part(text, first, last):
    """Return the part of a text between two one-based positions; negative ones count from the end."""
    first = first - 1 if first > 0 else max(len(text) + first, 0) if first < 0 else 0
    last = last if last >= 0 else len(text) + last + 1
    return text[first : max(last, 0)]


def str_length(string):
    """Return the numbers of characters."""
    return of_each(len, string)


def str_c(*values, sep="", collapse=None):
    """Return strings put together element by element; missing if a part is."""
    if collapse is None:
        made = side_by_side(lambda *parts: None if None in parts else sep.join(parts), *map(as_strings, values))
        return made
    return collapse.join(strings(str_c(*values, sep=sep)))


def as_strings(x):
    """Return a value as a string, or as a list of strings."""
    return paste(x) if is_scalar(x) else strings(x)


def str_flatten(string, collapse="", last=None):
    """Return the elements in one string."""
    texts = strings(string)
    if last is not None and len(texts) > 1:
        return collapse.join(texts[:-1]) + last + texts[-1]
    return collapse.join(texts)


def str_split(string, pattern, n=float("inf"), simplify=False):
    """Return the parts of each string between matches of a pattern."""
    return [split_one(text, pattern, n) for text in strings(string)]


def str_split_1(string, pattern):
    """Return the parts of one string between matches of a pattern."""
    (text,) = strings(string)
    return split_one(text, pattern)


def split_one(text, pattern, n=float("inf")):
    """Return the pieces of a text between matches of a pattern, at most `n`."""
    if not isinstance(pattern, Pattern) and pattern == "":
        return list(text)
    if isinstance(pattern, Pattern) and pattern.keeps_separators:
        return pattern.expression.findall(text)
    made, position = [], 0
    for found in expression(pattern).finditer(text):
        if len(made) + 1 >= n:
            break
        if found.end() > found.start():
            made.append(text[position : found.start()])
            position = found.end()
    return [*made, text[position:]]


# Searching


def str_detect(string, pattern, negate=False):
    """Return whether strings match."""
    return each_pattern(missing_stays(lambda text, found: bool(found.search(text)) != bool(negate)), string, pattern)


def str_starts(string, pattern, negate=False):
    """Return whether strings begin with a match."""
    return each_pattern(missing_stays(lambda text, found: bool(found.match(text)) != bool(negate)), string, pattern)


def str_ends(string, pattern, negate=False):
    """Return whether strings end with a match."""

    def ends(text, found):
        return any(each.end() == len(text) for each in found.finditer(text)) != bool(negate)

    return each_pattern(missing_stays(ends), string, pattern)


def str_count(string, pattern=""):
    """Return the numbers of matches."""
    if not isinstance(pattern, Pattern) and pattern == "":
        return str_length(string)
    return each_pattern(missing_stays(lambda text, found: len(found.findall(text))), string, pattern)


def str_subset(string, pattern, negate=False):
    """Return the strings that match."""
    found = expression(pattern)
    return [text for text in strings(string) if text is not None and bool(found.search(text)) != bool(negate)]


def str_which(string, pattern, negate=False):
    """Return the positions of the strings that match, from 1."""
    found = expression(pattern)
    return [place for place, text in enumerate(strings(string), 1) if bool(found.search(text or "")) != bool(negate)]


def str_extract(string, pattern):
    """Return the first match in each string, missing where there is none."""

    def first(text, found):
        match = found.search(text)
        return None if match is None else match.group()

    return each_pattern(missing_stays(first), string, pattern)


def str_extract_all(string, pattern):
    """Return all matches in each string."""
    found = expression(pattern)
    return [[match.group() for match in found.finditer(text)] for text in strings(string)]


def str_match(string, pattern):
    """Return the first match in each string and its groups, as rows."""
    rows = [(text, expression(pattern).search(text)) for text in strings(string)]
    return [[match.group(), *match.groups()] if match else [None] for _, match in rows]


# Replacing


def replacement_text(replacement):
    """Return a replacement as Python has it: `\\\\1` for a group, `\\\\0` for the whole match."""
    return re.sub(r"\\0", r"\\g<0>", replacement)


def replaced(string, pattern, replacement, count):
    """Return strings with matches of a pattern replaced, by a string or by what a function returns."""

    def replace(text, found, new):
        if isinstance(pattern, Pattern) and pattern.is_literal:
            return found.sub(lambda match: new, text, count=count)
        return found.sub(replacement_text(new), text, count=count)

    if isinstance(replacement, str):
        return each_pattern(missing_stays(lambda text, found: replace(text, found, replacement)), string, pattern)
    if callable(replacement):
        return each_pattern(
            missing_stays(lambda text, found: found.sub(lambda match: replacement(match.group()), text, count=count)),
            string,
            pattern,
        )
    return each_pattern(missing_stays(replace), string, pattern, replacement)


def str_replace(string, pattern, replacement):
    """Return strings with their first match replaced."""
    return replaced(string, pattern, replacement, 1)


def str_replace_all(string, pattern, replacement=None):
    """Return strings with all matches replaced; a dict has replacements by patterns."""
    if isinstance(pattern, dict):
        for each, new in pattern.items():
            string = replaced(string, each, new, 0)
        return string
    return replaced(string, pattern, replacement, 0)


def str_remove(string, pattern):
    """Return strings without their first match."""
    return replaced(string, pattern, "", 1)


def str_remove_all(string, pattern):
    """Return strings without all matches."""
    return replaced(string, pattern, "", 0)


# Form


def str_to_lower(string):
    """Return strings in lower case."""
    return of_each(str.lower, string)


def str_to_upper(string):
    """Return strings in upper case."""
    return of_each(str.upper, string)


def str_to_title(string):
    """Return strings with capital letters at the beginning of words."""
    return of_each(str.title, string)


def str_to_sentence(string):
    """Return strings with one capital letter at the beginning."""
    return of_each(str.capitalize, string)


def str_trim(string, side="both"):
    """Return strings without space at their ends."""
    return of_each({"both": str.strip, "left": str.lstrip, "right": str.rstrip}[side], string)


def str_squish(string):
    """Return strings with single spaces, and none at their ends."""
    return of_each(lambda text: " ".join(text.split()), string)


def str_pad(string, width, side="left", pad=" "):
    """Return strings filled up to a width."""
    fill = {"left": str.rjust, "right": str.ljust, "both": centered}[side]
    return side_by_side(missing_stays(lambda text, size: fill(text, int(size), pad)), as_strings(string), width)


def centered(text, width, pad):
    """Return a text with padding on both sides."""
    missing = max(width - len(text), 0)
    return pad * (missing // 2) + text + pad * (missing - missing // 2)


def str_trunc(string, width, side="right", ellipsis="..."):
    """Return strings cut to a width."""
    return of_each(lambda text: text if len(text) <= width else text[: int(width) - len(ellipsis)] + ellipsis, string)


def str_wrap(string, width=80, indent=0, exdent=0):
    """Return strings with lines of a width at most."""

    def wrap(text):
        lines = textwrap.wrap(text, int(width) - 1, initial_indent=" " * indent, subsequent_indent=" " * exdent)
        return "\n".join(lines)

    return of_each(wrap, string)


def str_dup(string, times):
    """Return strings repeated."""
    return side_by_side(missing_stays(lambda text, count: text * int(count)), string, times)


# glue


def glue(*parts):
    """Return strings put together element by element; nothing if a part is empty."""
    if any(not is_scalar(part) and part is not None and not len(elements(part)) for part in parts):
        return []
    return paste(*parts, sep="")


def trim(text):
    """Return a text without the blank lines at its ends and the indentation that all its lines have."""
    lines = text.split("\n")
    if len(lines) > 1 and not lines[0].strip():
        lines = lines[1:]
    if len(lines) > 1 and not lines[-1].strip():
        lines = lines[:-1]
    indents = [len(line) - len(line.lstrip(" \t")) for line in lines if line.strip()]
    indent = min(indents, default=0)
    return "\n".join(line[indent:] for line in lines)
