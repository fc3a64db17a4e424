"""Whether a function reads a name before it assigns it: R then finds the name outside of the function."""

from dataclasses import dataclass

from r_bridge.translate import syntax
from r_bridge.translate.syntax import Node, called_name
from r_bridge.translate.targets import assigned_names, changed_name, is_multiple

# Functions that call the functions among their arguments at once
CALLING_AT_ONCE = {
    "lapply", "sapply", "vapply", "Map", "mapply", "Filter", "Reduce", "Find", "Position", "apply", "map", "walk",
    "tryCatch",
}  # fmt: skip
# Functions that do not return
LEAVING = {"return", "stop"}


@dataclass(frozen=True)
class Order:
    """What a part of a function does with a name.

    Attributes:
        reads: Boolean, whether it may read the name before it assigns it.
        assigns: Boolean, whether the name is assigned wherever the part comes to its end.
    """

    reads: bool = False
    assigns: bool = False


ASSIGNED = Order(assigns=True)


def reads_first(body: Node, name: str) -> bool:
    """Return True if the body of a function may read a name before it has assigned it."""
    return order_of(body, name).reads


def order_of(node: Node | None, name: str) -> Order:
    """Return what a node does with a name; a loop is taken to run at least once."""
    match node:
        case None | syntax.Function() | syntax.Formula():
            # functions are called later
            return Order()
        case syntax.Identifier():
            return Order(reads=node.name == name)
        case syntax.Jump():
            return ASSIGNED
        case syntax.Assign():
            return order_of_assignment(node, name)
        case syntax.If():
            test, *branches = [order_of(each, name) for each in (node.condition, node.consequence, node.alternative)]
            both = Order(any(each.reads for each in branches), all(each.assigns for each in branches))
            return in_turn(test, both)
        case syntax.For():
            variable = Order(assigns=node.variable.name == name)
            return in_turn(order_of(node.sequence, name), variable, order_of(node.body, name))
        case syntax.Binary(operator="&&" | "||"):
            left, right = order_of(node.left, name), order_of(node.right, name)
            return in_turn(left, Order(right.reads))
        case syntax.Binary(operator="%as%", right=syntax.Identifier() as target):
            return in_turn(order_of(node.left, name), Order(assigns=target.name == name))
        case syntax.Pipe(operator="%<>%"):
            both = in_turn(order_of(node.left, name), order_of(node.right, name))
            is_target = isinstance(node.left, syntax.Identifier) and node.left.name == name
            return in_turn(both, Order(assigns=is_target))
        case syntax.Call():
            return order_of_call(node, name)
    return in_turn(*(order_of(each, name) for each in node.children()))


def order_of_assignment(node: syntax.Assign, name: str) -> Order:
    """Return what an assignment does with a name: one to a part of its value reads it."""
    value = order_of(node.value, name)
    if node.is_outer:
        return value
    if name in assigned_names(node):
        return in_turn(value, ASSIGNED)
    is_whole = node.is_unpacking or is_multiple(node.target) or isinstance(node.target, syntax.Identifier)
    changed = ASSIGNED if changed_name(node.target) == name else Order()
    return value if is_whole else in_turn(value, order_of(node.target, name), changed)


def order_of_call(node: syntax.Call, name: str) -> Order:
    """Return what a call does with a name, by its function and its arguments."""
    function = called_name(node)
    values = [argument.value for argument in node.arguments]
    if function == "local":
        return Order(any(order_of(each, name).reads for each in values))
    if function == "switch":
        first, *others = [order_of(each, name) for each in values]
        return in_turn(first, Order(any(each.reads for each in others)))
    found = in_turn(order_of(node.function, name), *(order_of(each, name) for each in values))
    if function in CALLING_AT_ONCE:
        for each in values:
            if isinstance(each, syntax.Function) and all(parameter.name != name for parameter in each.parameters):
                found = in_turn(found, Order(order_of(each.body, name).reads))
    return in_turn(found, ASSIGNED) if function in LEAVING else found


def in_turn(*orders: Order) -> Order:
    """Return what parts do that run one after the other."""
    is_assigned = reads = False
    for each in orders:
        reads = reads or each.reads and not is_assigned
        is_assigned = is_assigned or each.assigns
    return Order(reads, is_assigned)


def first_assignment(body: Node, name: str) -> Node | None:
    """Return the statement of a body itself that assigns a name, or a part of it, before all others do.

    None if the first assignment is in a condition or loop, or in an argument.
    """
    for statement in statements_of(body):
        node = statement
        while isinstance(node, syntax.Assign):
            if not node.is_outer and (name in assigned_names(node) or changed_name(node.target) == name):
                return statement
            node = node.value
        if isinstance(node, syntax.Pipe) and node.operator == "%<>%" and changed_name(node.left) == name:
            return statement
        if any(is_assignment_of(each, name) for each in statement.walk()):
            return None
    return None


def reads_up_to(statement: Node, body: Node, name: str) -> set[Node]:
    """Return the nodes that read a name in a body before a statement of it has assigned the name."""
    found: set[Node] = set()
    for each in statements_of(body):
        found |= {node for node in each.walk() if isinstance(node, syntax.Identifier) and node.name == name}
        if each is statement:
            break
    return found


def statements_of(body: Node) -> list[Node]:
    """Return the statements of the body of a function."""
    return [each.value for each in body.statements] if isinstance(body, syntax.Block) else [body]


def is_assignment_of(node: Node, name: str) -> bool:
    """Return True for an assignment of a name or of a part of it."""
    if isinstance(node, syntax.For):
        return node.variable.name == name
    if isinstance(node, syntax.Binary):
        return node.operator == "%as%" and changed_name(node.right) == name
    if isinstance(node, syntax.Assign):
        return name in assigned_names(node) or changed_name(node.target) == name
    return isinstance(node, syntax.Pipe) and node.operator == "%<>%" and changed_name(node.left) == name
