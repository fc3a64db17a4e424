"""Output."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.base.runtime import runtime_functions, runtime_values, trees_of, value
from r_bridge.translate.inference import is_call_of
from r_bridge.translate.kinds import Kind
from r_bridge.translate.quotes import call, constant, name
from r_bridge.translate.registry import base_function
from r_bridge.translate.translation import Translation

# Kinds that Python writes as R does
WRITTEN_ALIKE = {Kind.STRING, Kind.INTEGER}


@base_function("cat", is_visible=False)
def cat(t: Translation, *dots, sep, file, append, fill):
    trees = trees_of(t, dots)
    kinds = {t.kind(argument.value) for argument in dots}
    if sep is file is append is fill is None and kinds <= WRITTEN_ALIKE and len(trees) == len(dots):
        return printed(trees)
    given = {"sep": sep, "file": file, "append": append, "fill": fill}
    keywords = {key: t.expression(node) for key, node in given.items() if node is not None}
    return t.r_function("cat", *trees, **keywords)


def printed(trees: list[ast.expr]) -> ast.expr:
    """Return a call of `print()`; a line feed at the end is what it writes anyway."""
    *others, last = trees or [constant("")]
    if isinstance(last, ast.Constant) and isinstance(last.value, str) and last.value.endswith("\n"):
        if last.value == "\n" and others:
            # R writes a space before it
            return call(name("print"), *others, end=constant(" \n"))
        return call(name("print"), *others, constant(last.value[:-1]))
    if isinstance(last, ast.JoinedStr) and isinstance(last.values[-1], ast.Constant):
        text = str(last.values[-1].value)
        if text.endswith("\n"):
            kept = [*last.values[:-1], *([ast.Constant(text[:-1])] if text != "\n" else [])]
            return call(name("print"), *others, ast.JoinedStr(kept))
    return call(name("print"), *others, last, end=constant(""))


@base_function("print", is_visible=False)
def print_value(t: Translation, x, *dots):
    return call(name("print"), t.expression(x))


@base_function("invisible", is_visible=False)
def invisible(t: Translation, x):
    return constant(None) if x is None else t.expression(x)


runtime_values("cat")
runtime_functions("str", is_visible=False)


@base_function("capture.output", kind=Kind.STRINGS)
def capture_output(t: Translation, *dots):
    """Translate to a function that is called while its output is kept; what it returns is printed."""
    if len(dots) != 1 or dots[0].name is not None:
        raise t.error(t.current, "capture.output() is translated with one expression.")
    node = dots[0].value
    while is_call_of(node, "print") and len(node.arguments) == 1:
        node = node.arguments[0].value
    return t.r_function("capture_output", thunk(t, node))


def thunk(t: Translation, node: syntax.Node) -> ast.expr:
    """Return a function without parameters that computes a value."""
    function = syntax.Function([], node, location=node.location)
    t.scopes[function] = t.scope
    return value(t, function, "compute")
