"""Statements that a part of an expression needs: in Python they run before all of it, also what stands left of them."""

from r_bridge.translate import syntax
from r_bridge.translate.syntax import Node
from r_bridge.translate.targets import changed_name, names_assigned
from r_bridge.translate.translation import Translation


def refuse_overtaking(t: Translation, node: Node):
    """Raise for a part of the current statement that assigns, before the statement, what is read left of that part."""
    assigned = names_changed(t, node)
    if not assigned:
        return
    for each in read_before(t.current, node) or []:
        names = {each.name} if isinstance(each, syntax.Identifier) else names_in_functions(t, each)
        if found := sorted(names & assigned):
            raise t.error(
                node,
                f"`{found[0]}` is assigned here, after it is read in the same expression; Python would assign it "
                "before. Assign it in a statement of its own.",
            )


def names_changed(t: Translation, node: Node) -> set[str]:
    """Return the names that a part of an expression assigns, also by `<<-` in functions that it calls."""
    found = names_assigned(node)
    for called in node.walk():
        for function in functions_called(t, called):
            found |= {
                changed_name(each.target) or ""
                for each in function.body.walk()
                if isinstance(each, syntax.Assign) and each.is_outer
            }
    return found


def names_in_functions(t: Translation, node: Node) -> set[str]:
    """Return the names in the functions of the script that a call may run."""
    return {
        each.name
        for function in functions_called(t, node)
        for each in function.body.walk()
        if isinstance(each, syntax.Identifier)
    }


def functions_called(t: Translation, node: Node) -> list[syntax.Function]:
    """Return the functions of the script that a call calls by their name; none for other nodes."""
    if not isinstance(node, syntax.Call) or not isinstance(node.function, syntax.Identifier):
        return []
    return t.inference.origins.functions_of(node.function.name, t.scope)


def read_before(node: Node, wanted: Node) -> list[Node] | None:
    """Return what a node reads before it comes to a part of it, and has not stored; None without that part."""
    if node is wanted:
        return []
    found: list[Node] = []
    for part in in_order(node):
        inner = read_before(part, wanted)
        if inner is not None:
            return inner if runs_by_itself(node) else found + inner
        found += read_at_last(part)
    return None


def in_order(node: Node) -> list[Node]:
    """Return the parts of a node in the order in which R evaluates them."""
    return [node.value, node.target] if isinstance(node, syntax.Assign) else list(node.children())


def runs_by_itself(node: Node) -> bool:
    """Return True for a node whose parts, once one of them needs statements, don't run before it is known which do."""
    is_choice = isinstance(node, syntax.Binary) and node.operator in ("&&", "||", "%||%")
    return is_choice or isinstance(node, (syntax.If, syntax.Block, syntax.Function))


def read_at_last(node: Node) -> list[Node]:
    """Return what a part of an expression reads when the statements that it needs have run."""
    if isinstance(node, syntax.Function):
        return []
    if isinstance(node, syntax.Assign):
        return read_at_last(node.target)
    parts = list(node.children())[-1:] if isinstance(node, syntax.Block) else list(node.children())
    return [node, *(each for part in parts for each in read_at_last(part))]
