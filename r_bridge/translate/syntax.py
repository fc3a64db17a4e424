"""The syntax tree of R, as typed nodes.

Nodes compare by identity, so that what is known of a node can be kept in a dict.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeGuard


@dataclass(frozen=True)
class Location:
    """Where a node stands: its first line (from 1) and its text."""

    line: int
    text: str


@dataclass(eq=False, kw_only=True)
class Node:
    """A node of the tree."""

    location: Location

    def children(self) -> "Iterator[Node]":
        """Iterate over the nodes directly below this one, in the order of the source."""
        # the fields without the location, which can be given by name only
        names: tuple[str, ...] = self.__match_args__
        for name in names:
            value = getattr(self, name)
            if isinstance(value, Node):
                yield value
            elif isinstance(value, list):
                yield from (item for item in value if isinstance(item, Node))

    def walk(self) -> "Iterator[Node]":
        """Iterate over this node and all nodes below it."""
        yield self
        for child in self.children():
            yield from child.walk()


@dataclass(eq=False)
class Number(Node):
    """A number: `1L` is an int, `1` and `1e3` are floats, `2i` is complex."""

    value: int | float | complex


@dataclass(eq=False)
class Text(Node):
    """A string, with its escapes resolved."""

    value: str


@dataclass(eq=False)
class Constant(Node):
    """`TRUE`, `FALSE`, `NULL`, `NA` and its typed forms, `Inf` or `NaN`, under its name in R."""

    name: str


@dataclass(eq=False)
class Identifier(Node):
    """A name; `_` and `.` stand for what is piped, `...` and `..1` for further arguments."""

    name: str


@dataclass(eq=False)
class Namespace(Node):
    """`package::name`."""

    package: str
    name: str


@dataclass(eq=False)
class Argument(Node):
    """An argument of a call; the value of an empty one (`x[1, ]`) is None."""

    name: str | None
    value: Node | None


@dataclass(eq=False)
class Call(Node):
    """`function(arguments)`."""

    function: Node
    arguments: list[Argument]


@dataclass(eq=False)
class Subset(Node):
    """`object[arguments]`, or `object[[arguments]]` if `is_element`."""

    object: Node
    arguments: list[Argument]
    is_element: bool


@dataclass(eq=False)
class Extract(Node):
    """`object$name`, or `object@name` if `is_slot`."""

    object: Node
    name: str
    is_slot: bool


@dataclass(eq=False)
class Unary(Node):
    """`-x`, `+x` or `!x`."""

    operator: str
    operand: Node


@dataclass(eq=False)
class Binary(Node):
    """An operator between two operands, other than an assignment or a pipe."""

    operator: str
    left: Node
    right: Node


@dataclass(eq=False)
class Pipe(Node):
    """`left |> right`, or with another operator of magrittr (`%>%`, `%<>%`, `%T>%`, `%$%`)."""

    operator: str
    left: Node
    right: Node


@dataclass(eq=False)
class Assign(Node):
    """`target <- value`, in any of its forms; `is_outer` for `<<-`, `is_unpacking` for `%<-%`."""

    target: Node
    value: Node
    is_outer: bool = False
    is_unpacking: bool = False


@dataclass(eq=False)
class Formula(Node):
    """`left ~ right` or `~ right`."""

    left: Node | None
    right: Node


@dataclass(eq=False)
class Parameter(Node):
    """A parameter of a function; `...` is one of them."""

    name: str
    default: Node | None


@dataclass(eq=False)
class Function(Node):
    """`function(parameters) body` or `\\(parameters) body`."""

    parameters: list[Parameter]
    body: Node


@dataclass(eq=False)
class Parenthesized(Node):
    """`(value)`."""

    value: Node


@dataclass(eq=False)
class Statement(Node):
    """An expression on its own, with the comments before it and on its line, and whether a blank line is before it."""

    value: Node
    comments: list[str] = field(default_factory=list)
    trailing_comment: str | None = None
    after_blank_line: bool = False


@dataclass(eq=False)
class Block(Node):
    """`{ statements }`, or a whole script; `end_comments` follow the last statement."""

    statements: list[Statement]
    end_comments: list[str] = field(default_factory=list)


@dataclass(eq=False)
class If(Node):
    """`if (condition) consequence else alternative`."""

    condition: Node
    consequence: Node
    alternative: Node | None


@dataclass(eq=False)
class For(Node):
    """`for (variable in sequence) body`."""

    variable: Identifier
    sequence: Node
    body: Node


@dataclass(eq=False)
class While(Node):
    """`while (condition) body`; without a condition `repeat body`."""

    condition: Node | None
    body: Node


@dataclass(eq=False)
class Jump(Node):
    """`break` or `next`."""

    is_break: bool


def values_of(node: Block | Parenthesized | Statement | Assign | If) -> list[Node | None]:
    """Return the nodes of which one gives a node that groups or chooses its value; None stands for NULL."""
    if isinstance(node, Block):
        return [node.statements[-1].value if node.statements else None]
    return [node.consequence, node.alternative] if isinstance(node, If) else [node.value]


def called_name(call: Call) -> str | None:
    """Return the name of the function of a call, without its package; None if it is another expression."""
    function = call.function
    return function.name if isinstance(function, (Identifier, Namespace)) else None


def is_call_of(node: Node | None, *names: str) -> TypeGuard[Call]:
    """Return True for a call of one of some functions."""
    return isinstance(node, Call) and called_name(node) in names


def is_attribute_of_self(target: Node) -> TypeGuard[Extract]:
    """Return True for `self$name`."""
    return isinstance(target, Extract) and isinstance(target.object, Identifier) and target.object.name == "self"
