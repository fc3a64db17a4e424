"""Errors and assertions; `stop()` and `stopifnot()` are statements."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.base.text import pasted
from r_bridge.translate.control_flow import condition
from r_bridge.translate.functions import hidden_values
from r_bridge.translate.kinds import Kind
from r_bridge.translate.quotes import constant, name, quote
from r_bridge.translate.registry import base_function, base_statement, base_wrapper
from r_bridge.translate.translation import DISCARDED, RETURNED, UNUSED, Translation, Use, with_statement


@base_statement("stop")
def stop(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    message = pasted(t, [each for each in node.arguments if each.name is None], constant(""), None)
    return [ast.Raise(quote("RuntimeError(X)", X=message), None)]


@base_statement("stopifnot")
def stopifnot(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate assertions, with the names that they have as messages."""
    return [
        ast.Assert(asserted(t, argument.value), None if argument.name is None else constant(argument.name))
        for argument in node.arguments
    ]


def asserted(t: Translation, node: syntax.Node | None) -> ast.expr:
    """Translate what must be true, in all of its elements."""
    if node is not None and t.inference.kind_of_computed(node, t.scope) is Kind.LOGICAL:
        return condition(t, node)
    tree = t.expression(node)
    return tree if t.kind(node) is Kind.LOGICAL else t.r_function("all_", tree)


@base_statement("return")
def return_value(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    if not node.arguments:
        return [ast.Return(None)]
    return t.statement(node.arguments[0].value, RETURNED)


# Errors that are handled


@base_statement("tryCatch")
def try_catch(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate to `try`, with a clause for each class of conditions that is handled."""
    body: syntax.Node | None = None
    handlers: list[ast.ExceptHandler] = []
    final: list[ast.stmt] = []
    for argument in node.arguments:
        if argument.name == "finally":
            final = t.block_of(argument.value, DISCARDED)
        elif argument.name in HANDLED:
            handlers.append(handler(t, argument, use))
        elif argument.name in (None, "expr") and body is None:
            body = argument.value
        elif argument.name in ("message", "condition"):
            raise t.error(argument, f"Conditions of the class `{argument.name}` are not translated.")
        elif argument.name is not None:
            raise t.error(argument, f"Conditions of the class `{argument.name}` have no equivalent in Python.")
    if body is None:
        return []
    return try_statement(t, t.block_of(body, use), handlers, final, warns=has_warnings(handlers))


# The classes of conditions that are exceptions in Python
HANDLED = {
    "error": "Exception", "simpleError": "RuntimeError", "warning": "Warning", "simpleWarning": "Warning",
    "interrupt": "KeyboardInterrupt", "python.builtin.StopIteration": "StopIteration",
    "python.builtin.Exception": "Exception", "python.builtin.ValueError": "ValueError",
    "python.builtin.KeyError": "KeyError", "python.builtin.RuntimeError": "RuntimeError",
    "python.builtin.TypeError": "TypeError", "python.builtin.KeyboardInterrupt": "KeyboardInterrupt",
}  # fmt: skip


def has_warnings(handlers: list[ast.ExceptHandler]) -> bool:
    """Return True if one of the handlers catches warnings."""
    return any(isinstance(each.type, ast.Name) and each.type.id == "Warning" for each in handlers)


def try_statement(t: Translation, body, handlers, final, warns: bool) -> list[ast.stmt]:
    """Return a `try`; warnings are raised in it if they are handled."""
    if warns:
        warnings = t.imports.module("warnings")
        item = ast.withitem(quote("W.catch_warnings()", W=warnings))
        body = [ast.With([item], [ast.Expr(quote("W.simplefilter('error')", W=warnings)), *body], lineno=0)]
    if not handlers and not final:
        return body
    return [ast.Try(body, handlers, [], final)]


def handler(t: Translation, argument: syntax.Argument, use: Use) -> ast.ExceptHandler:
    """Return the clause for `error = function(e) ...`."""
    exception = ast.Name(HANDLED[argument.name or ""], ast.Load())
    function = argument.value
    if not isinstance(function, syntax.Function):
        variable = t.names.new("error")
        assert function is not None
        called = ast.Call(t.expression(function), [ast.Name(variable, ast.Load())], [])
        return ast.ExceptHandler(exception, variable, with_statement(use.statements(called)))
    with t.inside(function) as scope:
        if any(each.name == "return" for each in scope_calls(function)):
            raise t.error(argument, "A handler of conditions is translated without return().")
        parameter = t.names[function.parameters[0].name] if function.parameters else None
        used = parameter is not None and any(
            isinstance(each, syntax.Identifier) and each.name == function.parameters[0].name
            for each in function.body.walk()
        )
        body = [*hidden_values(t), *t.block_of(function.body, use)]
        assert scope.parent is not None
        if not scope.outer <= scope.parent.bindings.keys():
            raise t.error(argument, "A handler of conditions assigns by `<<-` in its own function only.")
    return ast.ExceptHandler(exception, parameter if used else None, body)


def scope_calls(function: syntax.Function):
    """Iterate over the functions that are called by their names in a function."""
    for each in function.body.walk():
        if isinstance(each, syntax.Call) and isinstance(each.function, syntax.Identifier):
            yield each.function


@base_statement("try")
def try_it(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate to `try`, whose errors are printed as R does, or ignored if `silent`."""
    body = node.arguments[0].value
    silent = next((each.value for each in node.arguments[1:] if each.name in (None, "silent")), None)
    is_silent = isinstance(silent, syntax.Constant) and silent.name == "TRUE"
    assert body is not None
    variable = t.names.new("error")
    shown: list[ast.stmt] = []
    if not is_silent:
        shown = [ast.Expr(quote("print('Error :', E, file=SYS.stderr)", E=name(variable), SYS=t.imports.module("sys")))]
    assigned = use.statements(name(variable)) if use not in (DISCARDED, UNUSED) else []
    clause = ast.ExceptHandler(
        ast.Name("Exception", ast.Load()), variable if shown or assigned else None, with_statement([*shown, *assigned])
    )
    return [ast.Try(t.block_of(body, use), [clause], [], [])]


@base_statement("withCallingHandlers")
def with_calling_handlers(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate what only hides warnings; other handlers return to where the condition came from, as none in Python."""
    body = next((each.value for each in node.arguments if each.name in (None, "expr")), None)
    handlers = [each for each in node.arguments if each.name not in (None, "expr")]
    hides = all(
        each.name in ("warning", "message")
        and isinstance(each.value, syntax.Function)
        and any(function.name in ("invokeRestart", "tryInvokeRestart") for function in scope_calls(each.value))
        for each in handlers
    )
    if body is None or not hides:
        raise t.error(node, "withCallingHandlers() is translated where handlers only hide warnings.")
    warnings = t.imports.module("warnings")
    ignored = ast.Expr(quote("W.simplefilter('ignore')", W=warnings))
    item = ast.withitem(quote("W.catch_warnings()", W=warnings))
    return [ast.With([item], [ignored, *t.block_of(body, use)], lineno=0)]


@base_function("warning", is_visible=False)
def warn(t: Translation, *dots, call_, immediate_, noBreaks_, domain):
    message = pasted(t, list(dots), constant(""), None)
    return quote("W.warn(X, stacklevel=2)", W=t.imports.module("warnings"), X=message)


@base_function("message", is_visible=False)
def message(t: Translation, *dots, domain, appendLF):
    shown = pasted(t, list(dots), constant(""), None)
    return quote("print(X, file=SYS.stderr)", X=shown, SYS=t.imports.module("sys"))


@base_function("conditionMessage", kind=Kind.STRING)
def condition_message(t: Translation, c):
    return quote("str(X)", X=t.expression(c))


@base_function("simpleError", "simpleCondition", kind=Kind.OBJECT)
def simple_error(t: Translation, message, call):
    return quote("RuntimeError(X)", X=t.expression(message))


# The end of a function


@base_wrapper("on.exit", "defer")
def on_exit(t: Translation, node: syntax.Call, rest) -> list[ast.stmt]:
    """Translate to `try` around the rest of the function, and `finally`."""
    body = next((each.value for each in node.arguments if each.name in (None, "expr")), None)
    if body is None:
        raise t.error(node, "on.exit() is translated with an expression.")
    return [ast.Try(with_statement(rest()), [], [], t.block_of(body, DISCARDED))]


@base_statement("on.exit", "defer")
def on_exit_elsewhere(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    raise t.error(node, "on.exit() is translated as a statement of the body of a function.")
