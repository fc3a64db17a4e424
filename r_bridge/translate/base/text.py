"""Strings."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.base.result_kinds import of_all_texts, of_text
from r_bridge.translate.base.runtime import options_in_dots, runtime_functions, runtime_values, trees_of
from r_bridge.translate.base.templates import f_string, fits_in_f_string, from_template
from r_bridge.translate.kinds import NUMBERS, SCALARS, VECTORS, Kind
from r_bridge.translate.quotes import call, constant, quote
from r_bridge.translate.registry import base_function, base_value
from r_bridge.translate.syntax import Argument, Node, is_call_of
from r_bridge.translate.translation import Translation
from r_bridge.translate.values import is_dots, is_missing_value

# Putting together


def kind_of_pasted(kind_of, dots, sep=None, collapse=None) -> Kind:
    """Return the kind of `paste()`: a string if all parts are, or if they are collapsed."""
    kinds = [kind_of(argument.value) for argument in dots]
    if collapse is not None and not is_null(collapse) or all(kind in SCALARS for kind in kinds):
        return Kind.STRING
    return Kind.STRINGS if all(kind in SCALARS | VECTORS for kind in kinds) else Kind.UNKNOWN


def is_null(node: Node | None) -> bool:
    """Return True for `NULL`."""
    return isinstance(node, syntax.Constant) and node.name == "NULL"


@base_function("paste", kind=kind_of_pasted)
def paste(t: Translation, *dots, sep, collapse):
    separator = t.expression(sep) if sep is not None else constant(" ")
    return pasted(t, dots, separator, collapse)


@base_function("paste0", kind=kind_of_pasted)
def paste0(t: Translation, *dots, collapse):
    return pasted(t, dots, constant(""), collapse)


def in_text(t: Translation, node: Node | None, tree: ast.expr) -> tuple[ast.expr, Kind]:
    """Return a value as it goes into a text, and its kind; that of what may be NA or NULL is not known.

    None stands for NULL, which leaves nothing in a text, and among strings and in results of functions for NA.
    """
    kind = t.kind(node)
    if is_missing_value(node):
        return constant("NA"), Kind.STRING
    if t.is_sometimes_null(node):
        return tree, Kind.UNKNOWN if kind in SCALARS else kind
    if not t.may_hold_na(node):
        return tree, kind
    if kind is Kind.STRING or kind in NUMBERS | {Kind.UNKNOWN} and t.is_written_na(node):
        tree = t.r_function("or_na", tree)
    return tree, Kind.UNKNOWN if kind in NUMBERS else kind


def texts_of(t: Translation, dots: tuple[Argument, ...]) -> tuple[list[ast.expr], list[Kind]]:
    """Return the arguments for `...` as they go into a text, and their kinds."""
    trees: list[ast.expr] = []
    kinds: list[Kind] = []
    for argument in dots:
        if is_dots(argument.value):
            further = trees_of(t, (argument,))
            trees += further
            kinds += [Kind.UNKNOWN] * len(further)
        else:
            tree, kind = in_text(t, argument.value, t.expression(argument.value))
            trees.append(tree)
            kinds.append(kind)
    return trees, kinds


def pasted(t: Translation, dots, separator: ast.expr, collapse):
    """Return an f-string where all parts are strings or integers, else a call of `paste()`."""
    trees, kinds = texts_of(t, dots)
    joined_by = separator.value if isinstance(separator, ast.Constant) else None
    is_text = set(kinds) <= {Kind.STRING, Kind.INTEGER} and isinstance(joined_by, str)
    if collapse is None and is_text and all(map(fits_in_f_string, trees)):
        return f_string(trees, str(joined_by))
    is_joined = collapse is not None and t.kind(collapse) is Kind.STRING and kinds == [Kind.STRINGS]
    if is_joined and not t.may_hold_na(dots[0].value):
        return quote("SEP.join(X)", SEP=t.expression(collapse), X=trees[0])
    keywords = {} if isinstance(separator, ast.Constant) and separator.value == " " else {"sep": separator}
    if collapse is not None:
        keywords["collapse"] = t.expression(collapse)
    made = t.r_function("paste", *trees, **keywords)
    made.keywords += options_in_dots(t, dots)
    return made


runtime_values("paste", "paste0")
runtime_functions("toString", kind=Kind.STRING)
runtime_functions("strrep", kind=of_all_texts(Kind.STRING))
runtime_functions("shQuote", "sQuote", "dQuote", "make.names", kind=of_text(Kind.STRING))
runtime_functions("make.unique", kind=Kind.STRINGS)


@base_function("noquote")
def noquote(t: Translation, obj, *dots):
    return t.expression(obj)


# Methods of Python's strings

METHODS = {"toupper": "upper", "tolower": "lower"}


def method(r_name: str, python_name: str):
    """Register a function that a method of strings does."""

    @base_function(r_name, kind=of_text(Kind.STRING))
    def translate(t: Translation, x):
        if t.kind(x) is Kind.STRING:
            return quote(f"X.{python_name}()", X=t.expression(x))
        return t.r_function(r_name, t.expression(x))

    runtime_values(r_name)


for _r_name, _python_name in METHODS.items():
    method(_r_name, _python_name)
runtime_functions("casefold", "chartr", kind=lambda kind_of, **given: of_text(Kind.STRING)(kind_of, x=given["x"]))


@base_function("trimws", kind=of_text(Kind.STRING))
def trimws(t: Translation, x, which, whitespace):
    if which is None and whitespace is None and t.kind(x) is Kind.STRING:
        return quote("X.strip()", X=t.expression(x))
    given = {"which": which, "whitespace": whitespace}
    return t.r_function(
        "trimws", t.expression(x), **{name: t.expression(node) for name, node in given.items() if node is not None}
    )


def affix(r_name: str, python_name: str):
    """Register `startsWith()` or `endsWith()`."""

    @base_function(r_name, kind=of_all_texts(Kind.LOGICAL))
    def translate(t: Translation, x, prefix):
        if t.kind(x) is Kind.STRING and t.kind(prefix) is Kind.STRING:
            return quote(f"X.{python_name}(Y)", X=t.expression(x), Y=t.expression(prefix))
        return t.r_function(r_name, t.expression(x), t.expression(prefix))

    runtime_values(r_name)


affix("startsWith", "startswith")
affix("endsWith", "endswith")


@base_function("nchar", kind=of_text(Kind.INTEGER))
def nchar(t: Translation, x, type, *dots):
    if t.kind(x) is Kind.STRING and type is None:
        return quote("len(X)", X=t.expression(x))
    return t.r_function("nchar", t.expression(x), *([] if type is None else [t.expression(type)]))


@base_function("nzchar", kind=of_text(Kind.LOGICAL))
def nzchar(t: Translation, x, keepNA):
    if t.kind(x) is Kind.STRING:
        return quote("X != ''", X=t.expression(x))
    return t.r_function("nzchar", t.expression(x))


runtime_values("trimws", "nchar", "nzchar")

# Taking apart

runtime_functions("substr", kind=of_text(Kind.STRING))
runtime_functions("substring", "strtrim", kind=of_all_texts(Kind.STRING))
runtime_functions("strwrap", kind=Kind.STRINGS)


@base_function("strsplit", kind=Kind.LIST)
def strsplit(t: Translation, x, split, fixed, perl, useBytes):
    given = {"fixed": fixed, "perl": perl}
    keywords = {name: t.expression(node) for name, node in given.items() if node is not None}
    return t.r_function("strsplit", t.expression(x), t.expression(split), **keywords)


runtime_values("strsplit")
runtime_functions("utf8ToInt", kind=Kind.INTEGERS)
runtime_functions("intToUtf8", kind=lambda kind_of, x, multiple=None: Kind.UNKNOWN if multiple else Kind.STRING)
runtime_functions("strtoi", kind=of_text(Kind.INTEGER))
runtime_functions("encodeString", kind=of_text(Kind.STRING))

# Searching


def kind_of_searched(scalar: Kind):
    """Return a function for the kind of a search, by that of the text that is searched."""

    def kind(kind_of, pattern, x=None, text=None, **others) -> Kind:
        return of_text(scalar)(kind_of, x=x if text is None else text)

    return kind


# What has a meaning of its own in a pattern
SPECIAL = set(".^$*+?()[]{}|\\")


def is_literal(pattern: Node | None, fixed: Node | None) -> bool:
    """Return True for a pattern that matches itself only."""
    is_fixed = isinstance(fixed, syntax.Constant) and fixed.name == "TRUE"
    return is_fixed or isinstance(pattern, syntax.Text) and bool(pattern.value) and not SPECIAL & set(pattern.value)


@base_function("grepl", kind=kind_of_searched(Kind.LOGICAL))
def grepl(t: Translation, pattern, x, ignore_case, perl, fixed):
    if is_literal(pattern, fixed) and ignore_case is None and t.kind(x) is Kind.STRING:
        return ast.Compare(t.expression(pattern), [ast.In()], [t.expression(x)])
    options = options_of(t, ignore_case=ignore_case, perl=perl, fixed=fixed)
    return t.r_function("grepl", t.expression(pattern), t.expression(x), **options)


def options_of(t: Translation, **given) -> dict[str, ast.expr]:
    """Return the arguments that are given, translated."""
    return {name: t.expression(node) for name, node in given.items() if node is not None}


def substitution(r_name: str, count: int | None):
    """Register `sub()` or `gsub()`."""

    @base_function(r_name, kind=lambda kind_of, x, **others: of_text(Kind.STRING)(kind_of, x=x))
    def translate(t: Translation, pattern, replacement, x, ignore_case, perl, fixed):
        trees = [t.expression(pattern), t.expression(replacement), t.expression(x)]
        is_plain = isinstance(replacement, syntax.Text) and "\\" not in replacement.value or fixed is not None
        if is_literal(pattern, fixed) and is_plain and ignore_case is None and t.kind(x) is Kind.STRING:
            counts = [] if count is None else [constant(count)]
            return call(ast.Attribute(trees[2], "replace", ast.Load()), trees[0], trees[1], *counts)
        options = options_of(t, ignore_case=ignore_case, perl=perl, fixed=fixed)
        return t.r_function(r_name, *trees, **options)

    runtime_values(r_name)


substitution("sub", 1)
substitution("gsub", None)
runtime_values("grepl")
runtime_functions("grep")
runtime_functions("regexpr", kind=kind_of_searched(Kind.INTEGER))


@base_function("regmatches", kind=lambda kind_of, x, m: Kind.LIST if is_call_of(m, "gregexpr") else Kind.STRINGS)
def regmatches(t: Translation, x, m):
    """Translate with the search that it is written with: `regmatches(x, gregexpr(pattern, x))`."""
    if not is_call_of(m, "gregexpr", "regexpr"):
        raise t.error(t.current, "regmatches() is translated with a call of regexpr() or gregexpr() in it.")
    searched = {argument.name: argument.value for argument in m.arguments if argument.name is not None}
    by_position = [argument.value for argument in m.arguments if argument.name is None]
    pattern = searched.pop("pattern", None) or by_position[0]
    searched_text = searched.pop("text", None) or by_position[-1]
    if searched_text is None or searched_text.location.text != x.location.text:
        raise t.error(t.current, "regmatches() is translated where it is of the text that is searched.")
    target = "regmatches_all" if is_call_of(m, "gregexpr") else "regmatches_first"
    options = {name.replace(".", "_"): node for name, node in searched.items()}
    return t.r_function(target, t.expression(x), t.expression(pattern), **options_of(t, **options))


# Formats


@base_function("sprintf", "gettextf", kind=of_all_texts(Kind.STRING))
def sprintf(t: Translation, fmt, *dots):
    trees, kinds = texts_of(t, dots)
    if isinstance(fmt, syntax.Text) and not any(is_dots(argument.value) for argument in dots):
        found = from_template(fmt.value, trees, kinds)
        if found is not None:
            return found
    made = t.r_function("sprintf", t.expression(fmt), *trees)
    made.keywords += options_in_dots(t, dots)
    return made


@base_function("format", kind=of_text(Kind.STRING))
def format_(t: Translation, x, trim, digits, nsmall, justify, width, scientific, big_mark, format):
    options = options_of(
        t, trim=trim, digits=digits, nsmall=nsmall, justify=justify, width=width, scientific=scientific,
        big_mark=big_mark,
    )  # fmt: skip
    by_position = [t.expression(x)]
    if trim is not None and t.kind(trim) is Kind.STRING:
        # a format of a date, by position
        options["format"] = options.pop("trim")
    if format is not None:
        options["format"] = t.expression(format)
    return t.r_function("format_", *by_position, **options)


runtime_values("sprintf", "format")
runtime_functions("formatC", kind=of_text(Kind.STRING))


@base_function("prettyNum", kind=of_text(Kind.STRING))
def pretty_num(t: Translation, x, big_mark, *dots):
    if (
        isinstance(big_mark, syntax.Text)
        and big_mark.value == ","
        and t.kind(x) is Kind.INTEGER
        and not t.may_hold_na(x)
    ):
        return ast.JoinedStr([ast.FormattedValue(t.expression(x), -1, ast.JoinedStr([ast.Constant(",")]))])
    return t.r_function("prettyNum", t.expression(x), **options_of(t, big_mark=big_mark))


runtime_values("prettyNum")

# Names that are values


def text_constant(r_name: str):
    """Register a constant of base R such as `letters`."""
    name = r_name.replace(".", "_")
    base_value(r_name)(lambda t: t.r_function_name(name))


for _r_name in ("letters", "LETTERS", "month.name", "month.abb"):
    text_constant(_r_name)
