"""stringr and glue: methods and f-strings of Python for single strings, functions of base R for vectors."""

from r_bridge.translate import syntax
from r_bridge.translate.base.result_kinds import of_strings
from r_bridge.translate.base.runtime import given
from r_bridge.translate.base.templates import f_string
from r_bridge.translate.base.text import in_text
from r_bridge.translate.kinds import SCALARS, Kind
from r_bridge.translate.parser import parse
from r_bridge.translate.quotes import constant, quote
from r_bridge.translate.registry import base_function
from r_bridge.translate.syntax import Node
from r_bridge.translate.translation import Translation

TEXTS, NUMBERS = of_strings(Kind.STRING), of_strings(Kind.INTEGER)
FLAGS = of_strings(Kind.LOGICAL)

# Functions of one string, with Python's code for it
OF_ONE = {
    "str_to_lower": ("X.lower()", TEXTS), "str_to_upper": ("X.upper()", TEXTS), "str_to_title": ("X.title()", TEXTS),
    "str_to_sentence": ("X.capitalize()", TEXTS), "str_length": ("len(X)", NUMBERS),
    "str_squish": ("' '.join(X.split())", TEXTS),
}  # fmt: skip


def of_one(r_name: str, code: str, kind):
    """Register a function of stringr of one string."""

    @base_function(r_name, kind=kind)
    def translate(t: Translation, string, *dots):
        tree = t.expression(string)
        return quote(code, X=tree) if t.kind(string) is Kind.STRING else t.r_function(r_name, tree)


for _name, (_code, _kind) in OF_ONE.items():
    of_one(_name, _code, _kind)


def of_pattern(r_name: str, kind):
    """Register a function of stringr of strings and a pattern."""

    @base_function(r_name, kind=kind)
    def translate(t: Translation, string, pattern, *dots, negate, n):
        options = given(t, negate=negate, n=n)
        others = [t.expression(argument.value) for argument in dots if argument.name is None]
        return t.r_function(r_name, t.expression(string), *given(t, pattern=pattern).values(), *others, **options)


PATTERNS = {
    "str_detect": FLAGS, "str_starts": FLAGS, "str_ends": FLAGS, "str_count": NUMBERS, "str_subset": Kind.STRINGS,
    "str_which": Kind.INTEGERS, "str_extract": TEXTS, "str_extract_all": Kind.LIST, "str_match": Kind.UNKNOWN,
    "str_split": Kind.LIST, "str_split_1": Kind.STRINGS, "str_remove": TEXTS, "str_remove_all": TEXTS,
}  # fmt: skip
for _name, _kind in PATTERNS.items():
    of_pattern(_name, _kind)


def replacing(r_name: str):
    """Register a function of stringr that replaces or removes matches."""

    @base_function(r_name, kind=TEXTS)
    def translate(t: Translation, string, pattern, replacement):
        trees = [t.expression(string), t.expression(pattern)]
        return t.r_function(r_name, *trees, *([] if replacement is None else [t.expression(replacement)]))


replacing("str_replace")
replacing("str_replace_all")


def kind_of_part(kind_of, string, start=None, end=None):
    """Return the kind of parts of strings."""
    if kind_of(string) is Kind.STRING:
        others = {kind_of(each) for each in (start, end) if each is not None}
        return Kind.STRING if others <= SCALARS else Kind.UNKNOWN
    return Kind.STRINGS if kind_of(string) is Kind.STRINGS else Kind.UNKNOWN


@base_function("str_sub", kind=kind_of_part)
def str_sub(t: Translation, string, start, end):
    return t.r_function("str_sub", t.expression(string), **given(t, start=start, end=end))


@base_function("str_trim", kind=TEXTS)
def str_trim(t: Translation, string, side):
    tree = t.expression(string)
    if side is None and t.kind(string) is Kind.STRING:
        return quote("X.strip()", X=tree)
    return t.r_function("str_trim", tree, **given(t, side=side))


def with_options(r_name: str, *names: str, kind=TEXTS):
    """Register a function whose further arguments are passed on by their names."""

    @base_function(r_name, kind=kind)
    def translate(t: Translation, string, *dots, **options):
        arguments = dict(zip(names, (argument.value for argument in dots if argument.name is None)))
        arguments |= {argument.name: argument.value for argument in dots if argument.name is not None}
        return t.r_function(r_name, t.expression(string), **given(t, **arguments))


with_options("str_pad", "width", "side", "pad")
with_options("str_trunc", "width", "side", "ellipsis")
with_options("str_wrap", "width", "indent", "exdent")
with_options("str_dup", "times")
with_options("fixed", "ignore_case", kind=Kind.OBJECT)
with_options("regex", "ignore_case", "multiline", kind=Kind.OBJECT)
with_options("coll", "ignore_case", kind=Kind.OBJECT)


@base_function("boundary", kind=Kind.OBJECT)
def boundary(t: Translation, type, skip_word_none):
    return t.r_function("boundary", **given(t, type=type, skip_word_none=skip_word_none))


def kind_of_combined(kind_of, dots, sep=None, collapse=None):
    """Return the kind of combined strings: one string if all parts are, or if they are collapsed."""
    if collapse is not None or all(kind_of(argument.value) in SCALARS for argument in dots):
        return Kind.STRING
    return Kind.STRINGS if any(kind_of(argument.value) is Kind.STRINGS for argument in dots) else Kind.UNKNOWN


@base_function("str_c", kind=kind_of_combined)
def str_c(t: Translation, *dots, sep, collapse):
    parts = [t.expression(argument.value) for argument in dots]
    nodes = [argument.value for argument in dots]
    is_there = not any(t.may_hold_na(node) or t.is_sometimes_null(node) for node in nodes)
    if sep is None and collapse is None and set(map(t.kind, nodes)) <= {Kind.STRING, Kind.INTEGER} and is_there:
        return f_string(parts, "")
    return t.r_function("str_c", *parts, **given(t, sep=sep, collapse=collapse))


@base_function("str_flatten", kind=Kind.STRING)
def str_flatten(t: Translation, string, collapse, last, na_rm):
    tree = t.expression(string)
    separator = constant("") if collapse is None else t.expression(collapse)
    if last is None and t.kind(string) is Kind.STRINGS and not t.may_hold_na(string):
        return quote("SEP.join(X)", SEP=separator, X=tree)
    options = {} if collapse is None else {"collapse": separator}
    return t.r_function("str_flatten", tree, **options, **given(t, last=last))


# glue


def kind_of_glue(kind_of, dots, **options):
    """Return the kind of `glue()`, whose expressions may be vectors."""
    return Kind.UNKNOWN


@base_function("glue", "str_glue", kind=kind_of_glue)
def glue(t: Translation, *dots, _sep, _envir, _open, _close):
    """Translate a text with R code in braces: to an f-string where all values have length one."""
    if _open is not None or _close is not None or any(argument.name is not None for argument in dots):
        raise t.error(dots[0], "glue() is translated with plain texts.")
    texts = [argument.value for argument in dots]
    if not all(isinstance(text, syntax.Text) for text in texts):
        raise t.error(dots[0], "glue() is translated with texts that are written out.")
    separator = _sep.value if isinstance(_sep, syntax.Text) else ""
    parts = glue_parts(t, trimmed(separator.join(text.value for text in texts)), texts[0])
    texts_and_kinds = [
        (constant(part), Kind.STRING) if isinstance(part, str) else in_text(t, part, t.expression(part))
        for part in parts
    ]
    trees = [tree for tree, _ in texts_and_kinds]
    if {kind for _, kind in texts_and_kinds} <= {Kind.STRING, Kind.INTEGER}:
        return f_string(trees, "")
    return t.r_function("glue", *trees)


def glue_parts(t: Translation, text: str, node: Node) -> list[str | Node]:
    """Return the texts and the R expressions of a template; doubled braces stand for themselves."""
    parts: list[str | Node] = []
    waiting = ""
    position = 0
    while position < len(text):
        if text[position : position + 2] in ("{{", "}}"):
            waiting += text[position]
            position += 2
        elif text[position] == "{":
            end = end_of_braces(text, position)
            if end is None:
                raise t.error(node, "A brace of the text is not closed.")
            code = parse(text[position + 1 : end])
            if len(code.statements) != 1:
                raise t.error(node, "Braces in texts are translated with one expression.")
            parts += [waiting, code.statements[0].value]
            waiting = ""
            position = end + 1
        else:
            waiting += text[position]
            position += 1
    return [part for part in [*parts, waiting] if part != ""]


def end_of_braces(text: str, start: int) -> int | None:
    """Return where the brace that opens at a position is closed."""
    depth = 0
    for position in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[position], 0)
        if not depth:
            return position
    return None


def trimmed(text: str) -> str:
    """Return a text without the blank lines at its ends and the indentation that all its lines have."""
    lines = text.split("\n")
    if len(lines) > 1 and not lines[0].strip():
        lines = lines[1:]
    if len(lines) > 1 and not lines[-1].strip():
        lines = lines[:-1]
    indent = min((len(line) - len(line.lstrip(" \t")) for line in lines if line.strip()), default=0)
    return "\n".join(line[indent:] for line in lines)


@base_function("trim", kind=Kind.STRING)
def trim(t: Translation, x):
    return constant(trimmed(x.value)) if isinstance(x, syntax.Text) else t.r_function("trim", t.expression(x))
