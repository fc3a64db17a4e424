"""Which values of a known kind may be NULL as well, as far as it is known before the code runs.

The kind of a value leaves NULL out: `if (x) "yes"` is a string, and NULL where `x` is FALSE.
"""

from collections.abc import Iterator

from r_bridge.translate import syntax
from r_bridge.translate.missing_values import MissingValues
from r_bridge.translate.scopes import Binding, OuterValue, Scope
from r_bridge.translate.syntax import Node, called_name, is_attribute_of_self, is_call_of

# A value, which is None for NULL, and the scope that it is in
Origin = tuple[Node | Binding | None, Scope]


class NullValues:
    """Tells which values of a script may be NULL.

    Args:
        missing_values: Tells which ones may hold NA, and what calls pass for parameters.
    """

    def __init__(self, missing_values: MissingValues):
        self.missing_values = missing_values
        self.origins = missing_values.origins

    def may_be(self, node: Node | None, scope: Scope) -> bool:
        """Return True if one of the values that a node may stand for is NULL."""
        return "NULL" in self.constants_of(node, scope)

    def may_be_na(self, node: Node | None, scope: Scope) -> bool:
        """Return True if one of the values that a node may stand for is NA that is written out."""
        return any(name.startswith("NA") for name in self.constants_of(node, scope))

    def constants_of(self, node: Node | None, scope: Scope) -> set[str]:
        """Return the names of the constants among the values that a node may stand for."""
        waiting: list[Origin] = [(node, scope)]
        seen: set[Node | Binding] = set()
        found: set[str] = set()
        while waiting:
            each, scope = waiting.pop()
            if each is None:
                found.add("NULL")
            elif isinstance(each, syntax.Constant):
                found.add(each.name)
            elif each not in seen:
                seen.add(each)
                waiting += self.values_of(each, scope)
        return found

    def values_of(self, node: Node | Binding, scope: Scope) -> Iterator[Origin]:
        """Iterate over the values that a node may stand for: the branches of a condition, the results of a call."""
        match node:
            case Binding():
                owner = self.origins.owner(node, scope)
                for source in node.sources:
                    if not isinstance(source, syntax.Assign):
                        # of a loop, an element of what it goes over
                        yield (source.sequence if isinstance(source, syntax.For) else source), owner
            case OuterValue():
                yield node.binding, node.scope
            case syntax.Identifier():
                binding = scope.find(node.name)
                if binding is not None:
                    yield binding.hidden_reads.get(node, binding), scope
            case syntax.Parameter():
                if node.default is not None:
                    yield node.default, scope
                passed = self.missing_values.passed_for(node, scope)
                yield from ((value, caller) for value, caller in passed if value is not None)
            case syntax.Block() | syntax.Parenthesized() | syntax.Statement() | syntax.Assign() | syntax.If():
                yield from ((value, scope) for value in syntax.values_of(node))
            case syntax.For() | syntax.While():
                yield None, scope
            case syntax.Binary(operator="%||%"):
                yield node.right, scope
            case syntax.Pipe():
                yield node.right, scope
            case syntax.Subset():
                # one of the elements
                yield node.object, scope
            case syntax.Extract() if is_attribute_of_self(node):
                yield from self.origins.attributes.get(node.name, [])
            case syntax.Call():
                yield from self.results_of_call(node, scope)

    def results_of_call(self, call: syntax.Call, scope: Scope) -> Iterator[Origin]:
        """Iterate over what a call returns: that of a function of the script, of a list one of its elements."""
        if call in self.origins.scopes:
            # a block of `local()`
            yield call.arguments[0].value, self.origins.scopes[call]
        elif is_call_of(call, "list", "c"):
            elements = [argument.value for argument in call.arguments if argument.value is not None]
            yield from ((each, scope) for each in elements if is_call_of(call, "list") or not is_null(each))
        elif is_call_of(call, "return"):
            yield (call.arguments[0].value if call.arguments else None), scope
        else:
            for function in self.origins.functions_of(called_name(call) or "", scope):
                inner = self.origins.scopes[function]
                yield function.body, inner
                yield from ((each, inner) for each in inner.calls if called_name(each) == "return")


def is_null(node: Node | Binding | None) -> bool:
    """Return True for `NULL`, which also stands where a value is left out."""
    return node is None or isinstance(node, syntax.Constant) and node.name == "NULL"
