"""Errors and assertions; `stop()` and `stopifnot()` are statements."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.base.text import pasted
from r_bridge.translate.control_flow import condition
from r_bridge.translate.evaluation_order import refuse_overtaking
from r_bridge.translate.functions import hidden_values, single_expression
from r_bridge.translate.kinds import Kind
from r_bridge.translate.quotes import constant, name, quote
from r_bridge.translate.registry import WRAPPERS, base_function, base_statement, base_wrapper
from r_bridge.translate.source import is_constant, is_layout
from r_bridge.translate.syntax import called_name, is_call_of
from r_bridge.translate.translation import (
    DISCARDED,
    RETURNED,
    UNUSED,
    Exit,
    Translation,
    Use,
    assigned_to,
    with_statement,
)


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
    with t.handling_errors(bool(handlers)):
        statements = t.block_of(body, use)
    return try_statement(t, statements, handlers, final, warns=has_warnings(handlers))


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
        body = [ast.With([ast.withitem(t.r_function("warnings_raised"))], body, lineno=0)]
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
    use = outside(t, use)
    with t.inside(function) as scope:
        if any(each.name == "return" for each in scope_calls(function)):
            raise t.error(argument, "A handler of conditions is translated without return().")
        parameter = handler_variable(t, function) if function.parameters else None
        used = parameter is not None and any(
            isinstance(each, syntax.Identifier) and each.name == function.parameters[0].name
            for each in function.body.walk()
        )
        body = [*hidden_values(t), *t.block_of(function.body, use)]
        assert scope.parent is not None
        if not scope.outer <= scope.parent.bindings.keys():
            raise t.error(argument, "A handler of conditions assigns by `<<-` in its own function only.")
    return ast.ExceptHandler(exception, parameter if used else None, body)


def outside(t: Translation, use: Use) -> Use:
    """Return a use whose target is a variable of the current scope, also where a handler has one of that name."""
    if use in (RETURNED, DISCARDED, UNUSED) or use.for_node is not None:
        return use
    node = t.scope.node

    def statements(value: ast.expr) -> list[ast.stmt]:
        with t.inside(node):
            return use.statements(value)

    return Use(statements)


def handler_variable(t: Translation, function: syntax.Function) -> str:
    """Return the variable for the condition that a handler gets.

    It has another name where variables outside have the parameter's, as Python deletes it after the handler.
    """
    parameter = function.parameters[0].name
    binding = t.scope.bindings[parameter]
    if t.scope.parent is not None and t.scope.parent.find(parameter) is not None and binding not in t.renamed:
        t.renamed[binding] = t.names.new("condition")
    return t.target_name(parameter)


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
    assigned = [] if use in (DISCARDED, UNUSED) else use.statements(t.r_function("try_error", name(variable)))
    clause = ast.ExceptHandler(
        ast.Name("Exception", ast.Load()), variable if shown or assigned else None, with_statement([*shown, *assigned])
    )
    with t.handling_errors():
        statements = t.block_of(body, use)
    return [ast.Try(statements, [clause], [], [])]


@base_statement("withCallingHandlers")
def with_calling_handlers(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate what only hides warnings; other handlers return to where the condition came from, as none in Python."""
    body = next((each.value for each in node.arguments if each.name in (None, "expr")), None)
    handlers = [each for each in node.arguments if each.name not in (None, "expr")]
    hides = all(
        each.name in ("warning", "message")
        and isinstance(each.value, syntax.Function)
        and is_call_of(single_expression(each.value.body), "invokeRestart", "tryInvokeRestart")
        for each in handlers
    )
    if body is None or not hides:
        raise t.error(node, "withCallingHandlers() is translated where handlers do nothing but hide warnings.")
    return without_warnings(t, body, use)


@base_statement("suppressWarnings")
def suppress_warnings(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    return without_warnings(t, node.arguments[0].value if node.arguments else None, use)


@base_function("suppressWarnings", is_visible=False)
def value_without_warnings(t: Translation, expr, classes):
    assert expr is not None
    refuse_overtaking(t, expr)
    variable = t.names.new("value")
    t.pending += without_warnings(t, expr, assigned_to(lambda: ast.Name(variable, ast.Store())))
    return name(variable)


def without_warnings(t: Translation, body: syntax.Node | None, use: Use) -> list[ast.stmt]:
    """Return the statements of a body in a block in which warnings are ignored, if there is something in it."""
    statements = [each for each in t.body(body, use) if not is_constant(each)]
    if all(is_layout(each) for each in statements):
        return statements
    warnings = t.imports.module("warnings")
    ignored = ast.Expr(quote("W.simplefilter('ignore')", W=warnings))
    item = ast.withitem(quote("W.catch_warnings()", W=warnings))
    return [ast.With([item], [ignored, *statements], lineno=0)]


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


@base_wrapper("on.exit")
def on_exit(t: Translation, node: syntax.Call, rest) -> list[ast.stmt]:
    """Translate to `try` around the rest of the function, and `finally`."""
    arguments = matched(node, ("expr", "add", "after"))
    return at_exit(
        t,
        node,
        rest,
        arguments.get("expr"),
        flag_argument(t, arguments, "add", False),
        flag_argument(t, arguments, "after", True),
    )


@base_wrapper("defer")
def defer(t: Translation, node: syntax.Call, rest) -> list[ast.stmt]:
    """Translate as `on.exit()`; what is deferred last runs first, unless it has another priority."""
    arguments = matched(node, ("expr", "envir", "priority"))
    priority = arguments.get("priority")
    if priority is not None and not isinstance(priority, syntax.Text):
        raise t.error(node, "defer() is translated with a priority that is written out.")
    is_last = isinstance(priority, syntax.Text) and priority.value == "last"
    return at_exit(t, node, rest, arguments.get("expr"), adds=True, after=is_last)


def matched(node: syntax.Call, formals: tuple[str, ...]) -> dict[str, syntax.Node | None]:
    """Return the arguments of a call by the names of its formals."""
    named = {argument.name: argument.value for argument in node.arguments if argument.name is not None}
    free = [formal for formal in formals if formal not in named]
    by_position = [argument.value for argument in node.arguments if argument.name is None]
    return named | dict(zip(free, by_position))


def flag_argument(t: Translation, arguments: dict[str, syntax.Node | None], formal: str, default: bool) -> bool:
    """Return the value of an argument that is TRUE or FALSE, written out."""
    value = arguments.get(formal)
    if value is None:
        return default
    if not isinstance(value, syntax.Constant) or value.name not in ("TRUE", "FALSE"):
        raise t.error(value, f"on.exit() is translated with `{formal}` as TRUE or FALSE.")
    return value.name == "TRUE"


def at_exit(
    t: Translation, node: syntax.Call, rest, expression: syntax.Node | None, adds: bool, after: bool
) -> list[ast.stmt]:
    """Return the rest of a function, with what runs at its end in one `finally`.

    Args:
        adds: Boolean, whether it runs besides what earlier calls have set, else in place of that.
        after: Boolean, whether it runs after that, else before.
    """
    if expression is None:
        raise t.error(node, "on.exit() is translated with an expression.")
    statements = t.block_of(expression, DISCARDED)
    if t.scope in t.exits:
        return [*with_later_exit(t, node, statements, adds, after), *rest()]
    found = t.exits[t.scope] = Exit(statements)
    try:
        body = with_statement(rest())
    finally:
        del t.exits[t.scope]
    flags = [assigned(flag, False) for flag in found.flags]
    return [*flags, ast.Try(body, [], [], found.statements)]


def with_later_exit(
    t: Translation, node: syntax.Call, statements: list[ast.stmt], adds: bool, after: bool
) -> list[ast.stmt]:
    """Add what a further call sets to the end of a function; return the statements that note that it was reached.

    There are none if nothing stands between it and the calls before.
    """
    found = t.exits[t.scope]
    earlier = found.statements
    others = earlier if adds else []
    noted: list[ast.stmt] = []
    if not follows_exits(t, node):
        flag = t.names.new("is_reached")
        found.flags.append(flag)
        noted = [assigned(flag, True)]
        statements = [ast.If(name(flag), statements, [] if adds else earlier)]
    found.statements = [*others, *statements] if after else [*statements, *others]
    return noted


def assigned(flag: str, value: bool) -> ast.stmt:
    """Return the assignment of True or False to a variable."""
    return ast.Assign([ast.Name(flag, ast.Store())], constant(value), lineno=0)


def follows_exits(t: Translation, node: syntax.Call) -> bool:
    """Return True if only such calls stand between the first one in the body of a function and this one."""
    assert isinstance(t.scope.node, syntax.Function) and isinstance(t.scope.node.body, syntax.Block)
    values = [statement.value for statement in t.scope.node.body.statements]
    are_exits = [isinstance(each, syntax.Call) and called_name(each) in WRAPPERS for each in values]
    return all(are_exits[are_exits.index(True) : values.index(node)])


@base_statement("on.exit", "defer")
def on_exit_elsewhere(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    raise t.error(node, "on.exit() is translated as a statement of the body of a function.")
