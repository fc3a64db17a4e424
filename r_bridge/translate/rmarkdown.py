"""R Markdown documents: their prose and their chunks of code.

Markdown is read line by line: a chunk is what stands between a fence with `{r ...}` and one that is as long at least.
"""

from dataclasses import dataclass, field

FALSE = {"FALSE", "F", "false", "no"}


@dataclass(frozen=True)
class Prose:
    """Markdown between chunks."""

    text: str


@dataclass(frozen=True)
class Chunk:
    """A chunk of code.

    Attributes:
        language: Its language, such as `r`.
        options: Its options as they stand in the header, or in lines that begin with `#|`, by their names.
        line: Line of the document that the code starts on, from 1.
    """

    text: str
    language: str
    options: dict[str, str] = field(default_factory=dict)
    line: int = 1

    @property
    def is_run(self) -> bool:
        """Return False for a chunk that is only shown."""
        return self.options.get("eval") not in FALSE


def read_document(text: str) -> list[Prose | Chunk]:
    """Return the prose and the chunks of an R Markdown document, in their order; the title of its header is prose."""
    lines = text.splitlines()
    found: list[Prose | Chunk] = []
    title, start = front_matter(lines)
    prose: list[str] = [f"# {title}", ""] if title else []
    number = next((number for number in range(start, len(lines)) if lines[number].strip()), len(lines))
    while number < len(lines):
        header = chunk_header(lines[number])
        if header is None:
            end = number + 1
            if fence_of(lines[number]):
                # code that is shown only: nothing within it is a chunk
                end = min(end_of_fence(lines, number) + 1, len(lines))
            prose += lines[number:end]
            number = end
            continue
        found += as_prose(prose)
        prose = []
        end = end_of_fence(lines, number)
        found.append(chunk(lines[number + 1 : end], *header, line=number + 2))
        number = end + 1
    return found + as_prose(prose)


def as_prose(lines: list[str]) -> list[Prose]:
    """Return lines as one part without blank lines around it; nothing if all of them are blank."""
    text = "\n".join(lines).strip("\n")
    return [Prose(text)] if text.strip() else []


def front_matter(lines: list[str]) -> tuple[str | None, int]:
    """Return the title in the header of a document, and the number of lines of the header."""
    if not lines or lines[0].rstrip() != "---":
        return None, 0
    end = next((number for number, line in enumerate(lines) if number and line.rstrip() in ("---", "...")), None)
    if end is None:
        return None, 0
    titles = [line.partition(":")[2].strip() for line in lines[1:end] if line.startswith("title:")]
    return (unquoted(titles[0]) if titles else None), end + 1


def fence_of(line: str) -> str:
    """Return the fence that a line begins with, or an empty string."""
    text = line.strip()
    for mark in "`~":
        length = len(text) - len(text.lstrip(mark))
        if length >= 3:
            return mark * length
    return ""


def end_of_fence(lines: list[str], start: int) -> int:
    """Return the number of the line that closes the fence of a line, or that of lines if none does."""
    fence = fence_of(lines[start])
    for number in range(start + 1, len(lines)):
        text = lines[number].strip()
        if text.startswith(fence) and not text.strip(fence[0]):
            return number
    return len(lines)


def chunk_header(line: str) -> tuple[str, dict[str, str]] | None:
    """Return the language and the options of the header of a chunk; None for other lines."""
    header = line.strip()[len(fence_of(line)) :].strip()
    if not fence_of(line) or not (header.startswith("{") and header.endswith("}")):
        return None
    first, *others = split_options(header[1:-1])
    language, _, label = first.partition(" ")
    if not language or language[0] in ".#=":
        return None
    options = dict(option for option in map(named_option, [label, *others]) if option is not None)
    return language.lower(), options


def split_options(text: str) -> list[str]:
    """Split options at their commas, except within quotes and brackets."""
    parts, depth, quote = [""], 0, ""
    for character in text:
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        elif character in "([{":
            depth += 1
        elif character in ")]}":
            depth -= 1
        elif character == "," and not depth:
            parts.append("")
            continue
        parts[-1] += character
    return [part.strip() for part in parts]


def named_option(text: str, separator: str = "=") -> tuple[str, str] | None:
    """Return the name and the value of an option; None for the label of a chunk."""
    name, found, value = text.partition(separator)
    return (name.strip(), value.strip()) if found else None


def chunk(lines: list[str], language: str, options: dict[str, str], line: int) -> Chunk:
    """Return a chunk; options in comments at its beginning are no part of the code."""
    options = dict(options)
    while lines and lines[0].startswith("#|"):
        option = named_option(lines[0][2:], ":")
        if option is not None:
            options[option[0]] = option[1]
        lines, line = lines[1:], line + 1
    return Chunk("\n".join(lines), language, options, line)


def unquoted(text: str) -> str:
    """Return a text without the quotes around it, if it has a pair of them."""
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"" else text
