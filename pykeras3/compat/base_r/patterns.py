"""R's regular expressions as Python's."""

import functools
import re

# POSIX classes, as they stand within brackets; letters are those of ASCII and of Latin
LETTERS = "a-zA-ZÀ-ÖØ-öø-ɏ"
CLASSES = {
    "alpha": LETTERS, "digit": "0-9", "alnum": "0-9" + LETTERS, "upper": "A-Z", "lower": "a-z", "space": r"\s",
    "blank": r" \t", "punct": r"!-/:-@\[-`{-~", "cntrl": r"\x00-\x1f\x7f", "xdigit": "0-9A-Fa-f",
    "print": r"\x20-\x7e", "graph": r"\x21-\x7e",
}  # fmt: skip


@functools.lru_cache(maxsize=256)
def compiled(pattern: str, ignore_case: bool = False, perl: bool = False, fixed: bool = False) -> re.Pattern:
    """Return a pattern of R as one of Python.

    Args:
        perl: Boolean, whether it is a Perl pattern rather than an extended POSIX one.
        fixed: Boolean, whether it stands for itself.
    """
    if fixed:
        return re.compile(re.escape(pattern))
    # A dot is any character in POSIX patterns, also the end of a line
    flags = (re.IGNORECASE if ignore_case else 0) | (0 if perl else re.DOTALL)
    return re.compile(python_pattern(pattern, perl), flags)


def python_pattern(pattern: str, perl: bool) -> str:
    """Return the text of a pattern for Python."""
    parts, position = [], 0
    while position < len(pattern):
        character = pattern[position]
        if character == "[":
            bracket, position = python_brackets(pattern, position, perl)
            parts.append(bracket)
            continue
        if character == "\\" and position + 1 < len(pattern):
            escaped = pattern[position : position + 2]
            parts.append({r"\<": r"\b(?=\w)", r"\>": r"\b(?<=\w)", r"\h": r"[ \t]"}.get(escaped, escaped))
            position += 2
            continue
        parts.append(r"\Z" if character == "$" and not perl else character)
        position += 1
    return "".join(parts)


def python_brackets(pattern: str, start: int, perl: bool) -> tuple[str, int]:
    """Return a bracket expression for Python, and the position behind it."""
    position, content = start + 1, "["
    if pattern[position : position + 1] == "^":
        content, position = "[^", position + 1
    first = position
    while position < len(pattern):
        character = pattern[position]
        if character == "]" and position > first:
            return content + "]", position + 1
        if pattern.startswith("[:", position):
            end = pattern.index(":]", position)
            content, position = content + CLASSES[pattern[position + 2 : end]], end + 2
            continue
        if character == "\\" and perl:
            content, position = content + pattern[position : position + 2], position + 2
            continue
        content += "\\" + character if character in "[]\\&~|" else character
        position += 1
    raise ValueError(f"A bracket isn't closed in the pattern {pattern!r}")


def replaced(pattern: re.Pattern, replacement: str, text: str, count: int = 0, fixed=False, perl=False) -> str:
    """Return a text with all matches, or the first ones, replaced; `\\1` in the replacement is a group."""
    pieces, end, done = [], 0, 0
    for match in pattern.finditer(text):
        is_empty_after_match = match.start() == match.end() == end and done and end > 0
        if is_empty_after_match:
            continue
        pieces += [text[end : match.start()], replacement if fixed else expanded(replacement, match, perl)]
        end, done = match.end(), done + 1
        if done == count:
            break
    return "".join([*pieces, text[end:]])


def expanded(replacement: str, match: re.Match, perl: bool) -> str:
    """Return a replacement with the groups of a match in place of `\\1`; `\\U`, `\\L` and `\\E` change case in Perl."""
    pieces, position = [], 0
    change = str
    while position < len(replacement):
        character = replacement[position]
        position += 1
        if character == "\\" and position < len(replacement):
            escaped = replacement[position]
            position += 1
            if perl and escaped in "ULE":
                change = {"U": str.upper, "L": str.lower, "E": str}[escaped]
                continue
            is_group = escaped.isdigit() and escaped != "0" or perl and escaped == "0"
            character = (match.group(int(escaped)) or "") if is_group else escaped
        pieces.append(change(character))
    return "".join(pieces)
