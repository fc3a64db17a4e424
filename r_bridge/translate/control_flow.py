"""Conditions, loops, and what else is a statement in Python."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.evaluation_order import refuse_overtaking
from r_bridge.translate.kinds import COUNTED, VECTORS, Kind
from r_bridge.translate.operators import after, condition_of, whole_number
from r_bridge.translate.quotes import constant, quote
from r_bridge.translate.syntax import Node
from r_bridge.translate.translation import DISCARDED, RETURNED, UNUSED, Translation, Use, assigned_to


def if_statement(t: Translation, node: syntax.If, use: Use) -> list[ast.stmt]:
    """Translate `if`, each branch with the use of the whole."""
    if node.alternative is None and use not in (DISCARDED, UNUSED, RETURNED) and use.for_node is None:
        return use.statements(if_expression(t, node))
    test = condition(t, node.condition)
    consequence = t.block_of(node.consequence, use)
    alternative = [] if node.alternative is None else t.body(node.alternative, use)
    return [ast.If(test, consequence, alternative)]


def condition(t: Translation, node: Node) -> ast.expr:
    """Translate a condition; a name that may stand for NA is checked, where comparisons check their results."""
    tree = condition_of(t, node)
    while isinstance(node, syntax.Parenthesized):
        node = node.value
    is_value = isinstance(node, (syntax.Identifier, syntax.Constant, syntax.Extract, syntax.Subset))
    is_plain = t.kind(node) not in (Kind.TENSOR, Kind.OBJECT)
    return t.r_function("is_true", tree) if is_value and is_plain and t.may_hold_na(node) else tree


def if_expression(t: Translation, node: syntax.If) -> ast.expr:
    """Translate `if` as a value; branches of several statements run before."""
    outer, t.pending = t.pending, []
    try:
        test = condition(t, node.condition)
        inner, t.pending = t.pending, []
        if is_simple(t, node.consequence) and (node.alternative is None or is_simple(t, node.alternative)):
            consequence = t.expression(node.consequence)
            alternative = constant(None) if node.alternative is None else t.expression(node.alternative)
            if not t.pending:
                outer += inner
                return ast.IfExp(test, consequence, alternative)
    finally:
        t.pending = outer
    refuse_overtaking(t, node)
    variable = t.names.new("value")
    use = assigned_to(lambda: ast.Name(variable, ast.Store()))
    full = node if node.alternative is not None else syntax.If(
        node.condition, node.consequence, syntax.Constant("NULL", location=node.location), location=node.location
    )  # fmt: skip
    t.pending += t.statement(full, use)
    return ast.Name(variable, ast.Load())


def is_simple(t: Translation, node: Node) -> bool:
    """Return True for a branch that is an expression in Python as well."""
    if isinstance(node, syntax.Block):
        return len(node.statements) == 1 and not node.statements[0].comments and is_simple(t, node.statements[0].value)
    return isinstance(node, syntax.If) or not t.needs_statements(node)


def block_value(t: Translation, node: syntax.Block) -> ast.expr:
    """Translate `{ ... }` as a value: all but the last statement run before."""
    *others, last = node.statements or [
        syntax.Statement(syntax.Constant("NULL", location=node.location), location=node.location)
    ]
    if others:
        refuse_overtaking(t, node)
    for statement in others:
        t.pending += t.statement(statement.value, DISCARDED)
    return t.expression(last.value)


def block_statement(t: Translation, node: syntax.Block, use: Use) -> list[ast.stmt]:
    """Translate `{ ... }` as a statement, with the use for its last value."""
    return t.body(node, use)


def for_statement(t: Translation, node: syntax.For, use: Use) -> list[ast.stmt]:
    """Translate `for`; the loop's value is NULL."""
    target = t.target(node.variable.name)
    iterated = looped_over(t, node.sequence)
    if t.kind(node.sequence) is Kind.INTEGERS and not is_range_call(iterated) and multiplies(node):
        # integers of Python don't overflow
        iterated = quote("X.tolist()", X=iterated)
    loop = ast.For(target, iterated, t.block_of(node.body, DISCARDED), [], lineno=0)
    return with_null(loop, use)


def is_range_call(tree: ast.expr) -> bool:
    """Return True for a call of `range()`."""
    return isinstance(tree, ast.Call) and isinstance(tree.func, ast.Name) and tree.func.id == "range"


def multiplies(node: syntax.For) -> bool:
    """Return True for a loop that multiplies by its variable."""
    return any(
        isinstance(each, syntax.Binary)
        and each.operator in ("*", "^")
        and any(is_computed_from(side, node.variable.name) for side in (each.left, each.right))
        for each in node.body.walk()
    )


def is_computed_from(node: Node, variable: str) -> bool:
    """Return True for a variable, and for arithmetic with it."""
    if isinstance(node, syntax.Identifier):
        return node.name == variable
    is_arithmetic = isinstance(node, (syntax.Binary, syntax.Unary, syntax.Parenthesized))
    return is_arithmetic and any(is_computed_from(each, variable) for each in node.children())


def with_null(loop: ast.stmt, use: Use) -> list[ast.stmt]:
    """Return a loop, whose value is NULL."""
    return [loop] if use in (DISCARDED, UNUSED, RETURNED) else [loop, *use.statements(constant(None))]


def looped_over(t: Translation, node: Node) -> ast.expr:
    """Translate what a loop goes over: numbers as a range."""
    if isinstance(node, syntax.Parenthesized):
        return looped_over(t, node.value)
    if isinstance(node, syntax.Binary) and node.operator == ":":
        first, last = whole_number(t, node.left), whole_number(t, node.right)
        if first is not None and last is not None and first <= last:
            if first == 0:
                return quote("range(B)", B=after(t, node.right))
            return quote("range(A, B)", A=t.expression(node.left), B=after(t, node.right))
    if isinstance(node, syntax.Call) and isinstance(node.function, syntax.Identifier) and len(node.arguments) == 1:
        value = node.arguments[0].value
        if node.function.name == "seq_len" and is_part_of_list(t, value):
            return t.r_function("seq_len", t.expression(value))
        if node.function.name == "seq_len":
            is_set = comes_from_configuration(t, value)
            return quote("range(1, int(N) + 1)" if is_set else "range(1, B)", N=t.expression(value), B=after(t, value))
        if node.function.name == "seq_along":
            return quote("range(1, N + 1)", N=length_of(t, value))
    kind = t.kind(node)
    if kind in VECTORS | {Kind.LIST, Kind.SHAPE, Kind.OBJECT}:
        return t.expression(node)
    return t.r_function("elements", t.expression(node))


def length_of(t: Translation, node: Node | None) -> ast.expr:
    """Return the number of elements of a value: those of an array are not its rows."""
    tree = t.expression(node)
    if t.kind(node) in COUNTED | {Kind.OBJECT}:
        return quote("len(X)", X=tree)
    return t.r_function("length", tree)


def is_part_of_list(t: Translation, node: Node | None) -> bool:
    """Return True for `x$name` of what may be a list: a number in it may be an array of one element."""
    if not isinstance(node, syntax.Extract) or t.kind(node.object) not in (Kind.UNKNOWN, Kind.ARRAY):
        return False
    return not (isinstance(node.object, syntax.Identifier) and node.object.name in ("self", "super", "private"))


def comes_from_configuration(t: Translation, node: Node | None) -> bool:
    """Return True for a number that a saved model may give to a method of a class as a double."""
    if node is None or t.kind(node) is Kind.INTEGER:
        return False
    for each in node.walk():
        if isinstance(each, syntax.Extract) and isinstance(each.object, syntax.Identifier):
            if each.object.name in ("self", "private"):
                return True
        if isinstance(each, syntax.Identifier):
            binding, origins = t.scope.find(each.name), t.inference.origins
            if binding is not None and binding.is_parameter:
                if origins.owner(binding, t.scope).node in origins.methods:
                    return True
    return False


def while_statement(t: Translation, node: syntax.While, use: Use) -> list[ast.stmt]:
    """Translate `while` and `repeat`; a loop without a condition runs until it is left."""
    if node.condition is None:
        return with_null(ast.While(constant(True), t.block_of(node.body, DISCARDED), []), use)
    tested = node.condition
    before, test = t.not_always(lambda: condition(t, tested))
    body = t.block_of(node.body, DISCARDED)
    if not before:
        return with_null(ast.While(test, body, []), use)
    # what the condition needs runs before each round
    leave = ast.If(ast.UnaryOp(ast.Not(), test), [ast.Break()], [])
    return with_null(ast.While(constant(True), [*before, leave, *body], []), use)


def jump(t: Translation, node: syntax.Jump, use: Use) -> list[ast.stmt]:
    """Translate `break` and `next`."""
    return [ast.Break() if node.is_break else ast.Continue()]
