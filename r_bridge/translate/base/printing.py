"""Output."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.base.result_kinds import like_first
from r_bridge.translate.base.runtime import options_in_dots, runtime_functions, runtime_values, value
from r_bridge.translate.base.text import texts_of
from r_bridge.translate.kinds import Kind
from r_bridge.translate.quotes import call, constant, name
from r_bridge.translate.registry import base_function
from r_bridge.translate.syntax import is_call_of
from r_bridge.translate.targets import names_assigned
from r_bridge.translate.translation import Translation
from r_bridge.translate.visibility import is_visible

# Kinds that Python writes as R does
WRITTEN_ALIKE = {Kind.STRING, Kind.INTEGER}


@base_function("cat", is_visible=False)
def cat(t: Translation, *dots, sep, file, append, fill):
    trees, kinds = texts_of(t, dots)
    if sep is file is append is fill is None and set(kinds) <= WRITTEN_ALIKE:
        return printed(trees)
    given = {"sep": sep, "file": file, "append": append, "fill": fill}
    keywords = {key: t.expression(node) for key, node in given.items() if node is not None}
    made = t.r_function("cat", *trees, **keywords)
    made.keywords += options_in_dots(t, dots)
    return made


def printed(trees: list[ast.expr]) -> ast.expr:
    """Return a call of `print()`; a line feed at the end is what it writes anyway."""
    *others, last = trees or [constant("")]
    text = end_of(last)
    if not text.endswith("\n"):
        return call(name("print"), *trees, end=constant(""))
    if isinstance(last, ast.JoinedStr):
        kept = [ast.Constant(text[:-1])] if text != "\n" else []
        return call(name("print"), *others, ast.JoinedStr([*last.values[:-1], *kept]))
    if text == "\n" and others:
        # R writes a space before it
        return call(name("print"), *others, end=constant(" \n"))
    rest = [constant(text[:-1])] if others or text != "\n" else []
    return call(name("print"), *others, *rest)


def end_of(tree: ast.expr) -> str:
    """Return the text that a string or f-string ends with, as far as it is written out."""
    if isinstance(tree, ast.JoinedStr):
        return end_of(tree.values[-1])
    return tree.value if isinstance(tree, ast.Constant) and isinstance(tree.value, str) else ""


@base_function("print", kind=like_first, is_visible=False)
def print_value(t: Translation, x, *dots):
    return t.r_function("print_object" if t.inference.is_python_object(x, t.scope) else "print_", t.expression(x))


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
    if node is not None and not is_visible(t, node, t.scope):
        node = without_value(t, node)
    return t.r_function("capture_output", thunk(t, node))


def without_value(t: Translation, node: syntax.Node) -> syntax.Node:
    """Return code whose value is not printed; that of functions that return nothing in Python is none anyway."""
    if isinstance(node, syntax.Call) and not t.inference.calls_script(node, t.scope):
        return node
    statements = node.statements if isinstance(node, syntax.Block) else [syntax.Statement(node, location=node.location)]
    nothing = syntax.Constant("NULL", location=node.location)
    return syntax.Block([*statements, syntax.Statement(nothing, location=node.location)], location=node.location)


def thunk(t: Translation, node: syntax.Node) -> ast.expr:
    """Return a function without parameters that computes a value; variables that it assigns are those outside."""
    function = syntax.Function([], node, location=node.location)
    t.scopes[function] = t.scope
    made = value(t, function, "compute")
    assigned = sorted({t.names[each] for each in names_assigned(node)})
    if not assigned:
        return made
    definition = t.pending[-1]
    if t.scope.parent is not None or not isinstance(definition, ast.FunctionDef):
        raise t.error(node, "Variables that are assigned within this call are translated at top level only.")
    definition.body.insert(0, ast.Global(assigned))
    return made
