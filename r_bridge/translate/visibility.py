"""Which values R prints at top level: not those of assignments, loops, and functions that return them invisibly."""

from r_bridge.translate import api, syntax
from r_bridge.translate.kinds import Kind
from r_bridge.translate.registry import FUNCTIONS
from r_bridge.translate.scopes import Scope, is_local_block
from r_bridge.translate.syntax import Node, called_name, is_call_of
from r_bridge.translate.translation import Translation


def is_visible(t: Translation, node: Node | None, scope: Scope, callers: tuple[Node, ...] = ()) -> bool:
    """Return True for an expression whose value R prints at top level.

    Args:
        scope: The scope that the expression is in.
        callers: Functions that are being looked at, which call each other.
    """
    match node:
        case None | syntax.Assign() | syntax.For() | syntax.While() | syntax.Jump():
            return False
        case syntax.Block():
            return bool(node.statements) and is_visible(t, node.statements[-1].value, scope, callers)
        case syntax.If():
            return any(is_visible(t, each, scope, callers) for each in (node.consequence, node.alternative))
        case syntax.Pipe():
            called = called_by_pipe(node)
            if isinstance(called, syntax.Call):
                return is_visible_call(t, called, scope, callers, node.left)
            return is_visible(t, called, scope, callers)
        case syntax.Call():
            return is_visible_call(t, node, scope, callers)
    return True


def is_visible_call(
    t: Translation, call: syntax.Call, scope: Scope, callers: tuple[Node, ...], piped: Node | None = None
) -> bool:
    """Return True for a call of which R prints the value; that of a function of the script is what it ends with."""
    if is_local_block(call):
        return is_visible(t, call.arguments[0].value, t.scopes[call], callers)
    call = called_by_do_call(call)
    name = called_name(call)
    if name is not None and not t.inference.calls_script(call, scope):
        if name in ("return", "tryCatch", "try", "suppressWarnings"):
            return bool(call.arguments) and is_visible(t, call.arguments[0].value, scope, callers)
        if name in FUNCTIONS:
            return FUNCTIONS[name].is_visible
        is_printed = name in api.NAMES and api.result_kind(name) is not Kind.NULL and not api.is_silent(name)
        return is_printed and not adds_layer(t, call, name, scope, piped)
    functions = functions_called(t, call, scope)
    if not functions:
        kind = t.inference.kind_of(call, scope)
        return kind is not Kind.NULL if name is not None else is_visible_method(t, call, kind, scope)
    return any(is_visible_result(t, each, callers) for each in functions if each not in callers)


def is_visible_method(t: Translation, call: syntax.Call, kind: Kind, scope: Scope) -> bool:
    """Return True for a call of `object$method()`, or of another expression, of which R is known to print the value."""
    if kind is Kind.UNKNOWN and not t.inference.is_of_python(call, scope):
        return False
    method = call.function.name if isinstance(call.function, syntax.Extract) else None
    return kind is not Kind.NULL and not api.is_method_without_value(method)


def adds_layer(t: Translation, call: syntax.Call, name: str, scope: Scope, piped: Node | None) -> bool:
    """Return True for a call that adds a layer to a model, which is returned invisibly."""
    first = piped or next((each.value for each in call.arguments if each.name in (None, "object")), None)
    return api.makes_layer(name) and first is not None and t.inference.kind_of(first, scope) is Kind.OBJECT


def functions_called(t: Translation, call: syntax.Call, scope: Scope) -> list[syntax.Function]:
    """Return the functions of the script that a call may be one of, as far as they are known."""
    function, name = without_parentheses(call.function), called_name(call)
    if isinstance(function, syntax.Function):
        return [function]
    return [] if name is None else t.inference.origins.functions_of(name, scope)


def is_visible_result(t: Translation, function: syntax.Function, callers: tuple[Node, ...]) -> bool:
    """Return True for a function of the script of which R prints the result, or one of its results."""
    scope = t.scopes[function]
    returned = [each for each in scope.calls if called_name(each) == "return"]
    return any(is_visible(t, each, scope, (*callers, function)) for each in [function.body, *returned])


def without_parentheses(node: Node) -> Node:
    """Return a node without the parentheses around it."""
    while isinstance(node, syntax.Parenthesized):
        node = node.value
    return node


def called_by_pipe(pipe: syntax.Pipe) -> Node:
    """Return the call on the right of a pipe, which may be the function alone, as in `x %>% f`."""
    right = without_parentheses(pipe.right)
    is_function = isinstance(right, (syntax.Identifier, syntax.Namespace, syntax.Function))
    return syntax.Call(right, [], location=right.location) if is_function else right


def called_by_do_call(call: syntax.Call) -> syntax.Call:
    """Return the call that one of `do.call()` with the name of a function stands for; any other call itself."""
    what = call.arguments[0].value if is_call_of(call, "do.call") and call.arguments else None
    if isinstance(what, syntax.Text):
        what = syntax.Identifier(what.value, location=what.location)
    return syntax.Call(what, [], location=call.location) if isinstance(what, syntax.Identifier) else call
