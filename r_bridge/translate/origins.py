"""Where the values of names, attributes and parameters come from."""

from collections.abc import Sequence
from functools import cached_property
from itertools import takewhile

from r_bridge.translate import api, syntax
from r_bridge.translate.scopes import Binding, Scope
from r_bridge.translate.syntax import Argument, Node, called_name, is_attribute_of_self
from r_bridge.translate.targets import changed_part
from r_bridge.translate.uses import CallOfName, Uses, nodes_of, uses_in

MODEL_MAKERS = {"Model", "new_model_class"}
# Functions that call a function with the elements of their first arguments: where the function stands among them
APPLYING = {"lapply": 1, "sapply": 1, "vapply": 1, "Filter": 0, "Map": 0, "mapply": 0, "map": 1, "walk": 1}
# Functions that handle errors
HANDLING = {"tryCatch", "try"}
# What makes plain classes of Python
PLAIN_CLASS_MAKERS = {"R6Class", "py class"}


class Origins:
    """Knows the places of a script that values come from."""

    def __init__(self, scopes: dict[Node, Scope]):
        self.scopes = scopes
        # Attributes of `self` that methods assign, by their names
        self.attributes: dict[str, list[tuple[Node, Scope]]] = {}
        # Functions that are methods of a class, with the name of the method
        self.methods: dict[Node, str] = {}
        self.model_initializers: set[Node] = set()
        # Assignments of methods to parts of attributes of `self`
        self.parts_of_attributes: dict[str, list[tuple[syntax.Assign, Scope]]] = {}
        # Functions that are applied to elements: the call, its scope, and what is piped into it
        self.applied: dict[Node, tuple[syntax.Call, Scope, Node | None]] = {}
        for scope in scopes.values():
            self.note_attributes(scope)
            self.note_applied_functions(scope)

    def note_attributes(self, scope: Scope):
        """Record which attributes of `self` a scope assigns, and which of its functions are methods of a class."""
        for node in nodes_of(scope, self.scopes):
            if isinstance(node, syntax.Assign) and is_attribute_of_self(node.target):
                self.attributes.setdefault(node.target.name, []).append((node.value, scope))
            elif isinstance(node, syntax.Assign):
                self.note_changed_attribute(node, scope)
            if isinstance(node, syntax.Call) and self.is_class_maker(node):
                for each in node.walk():
                    if isinstance(each, syntax.Argument) and isinstance(each.value, syntax.Function) and each.name:
                        self.methods[each.value] = each.name
                        if each.name == "initialize" and called_name(node) in MODEL_MAKERS:
                            self.model_initializers.add(each.value)

    def note_changed_attribute(self, node: syntax.Assign, scope: Scope):
        """Record an assignment such as `self$name[i] <- value` to a part of an attribute."""
        target: Node | None = node.target
        while target is not None and not is_attribute_of_self(target):
            target = changed_part(target)
        if target is not None:
            self.parts_of_attributes.setdefault(target.name, []).append((node, scope))

    def note_applied_functions(self, scope: Scope):
        """Record the functions that a scope's calls, such as `lapply()`, apply to elements."""
        piped = {node.right: node.left for node in nodes_of(scope, self.scopes) if isinstance(node, syntax.Pipe)}
        for call in scope.calls:
            if called_name(call) in APPLYING or called_name(call) in api.APPLYING:
                for argument in call.arguments:
                    if isinstance(argument.value, syntax.Function):
                        self.applied[argument.value] = (call, scope, piped.get(call))

    def passes_positions(self, function: Node) -> bool:
        """Return True for a function whose `...` takes arguments by position, too.

        Of the methods, those are the initializers of models, which get their inputs and outputs so.
        """
        return function not in self.methods or function in self.model_initializers

    def is_class_maker(self, call: syntax.Call) -> bool:
        """Return True for a call that makes a class, of Keras, R6 or Python."""
        return called_name(call) in api.CLASS_MAKERS | PLAIN_CLASS_MAKERS

    @cached_property
    def uses(self) -> Uses:
        """Where the names of the script are used."""
        return uses_in(self.scopes)

    @cached_property
    def tried(self) -> set[Node]:
        """The functions of the script that are called where errors are handled, and those that these call."""
        found: set[Node] = set()
        waiting = [
            (part, scope)
            for scope in self.scopes.values()
            for call in scope.calls
            if called_name(call) in HANDLING
            for part in call.walk()
        ]
        while waiting:
            node, scope = waiting.pop()
            if isinstance(node, syntax.Call):
                for function in self.functions_of(called_name(node) or "", scope):
                    if function not in found:
                        found.add(function)
                        waiting += [(part, self.scopes[function]) for part in function.walk()]
        return found

    @cached_property
    def of_hyperparameters(self) -> set[Node]:
        """The functions of the script that tuners call with the hyperparameters of a trial, an object of Python."""
        found: set[Node] = set()
        for scope in self.scopes.values():
            for call in scope.calls:
                build = call.arguments[0].value if called_name(call) in api.TUNERS and call.arguments else None
                if isinstance(build, syntax.Function):
                    found.add(build)
                elif isinstance(build, syntax.Identifier):
                    found.update(self.functions_of(build.name, scope))
        return found

    def owner(self, binding: Binding, scope: Scope) -> Scope:
        """Return the scope that a binding is in."""
        while scope.parent is not None and scope.bindings.get(binding.name) is not binding:
            scope = scope.parent
        return scope

    def functions_of(self, name: str, scope: Scope) -> list[syntax.Function]:
        """Return the functions of the script that a name stands for; none if it may also stand for something else."""
        binding = scope.find(name)
        functions = [] if binding is None else [each for each in binding.sources if isinstance(each, syntax.Function)]
        return functions if binding is not None and len(functions) == len(binding.sources) else []

    def calls_of(self, function: syntax.Function, scope: Scope) -> list[CallOfName]:
        """Return all calls of a function; none if it has no name, or is passed on as a value."""
        parent = scope.parent
        named = [
            binding.name
            for binding in (parent.bindings.values() if parent is not None else ())
            if binding.sources == [function]
        ]
        if not named or parent is None:
            return []
        return [] if named[0] in self.uses.values else self.uses.calls[named[0]]

    def argument_for(self, name: str, function: syntax.Function, call: CallOfName) -> Node | None:
        """Return what a call passes for a parameter, by its name or by its position; None if that can't be told."""
        names = [each.name for each in function.parameters]
        arguments = with_full_names(call.call.arguments, names)
        for argument in arguments:
            if argument.name == name:
                return argument.value
        named = {argument.name for argument in arguments}
        free = [each for each in names if each not in named][1 if call.is_piped else 0 :]
        positional = [argument for argument in arguments if argument.name is None]
        if name in free and free.index(name) < len(positional):
            return positional[free.index(name)].value
        return None

    def elements_for(self, parameter: syntax.Parameter, function: syntax.Function) -> tuple[Node | None, Scope]:
        """Return what has the elements that an applied function gets for a parameter; None if that can't be told."""
        call, caller, piped = self.applied[function]
        values = [argument.value for argument in call.arguments if argument.value is not function and not argument.name]
        if piped is not None:
            values.insert(0, piped)
        if APPLYING.get(called_name(call) or ""):
            values = values[:1]
        position = function.parameters.index(parameter)
        return (values[position] if position < len(values) else None), caller


def with_full_names(arguments: Sequence[Argument], parameters: Sequence[str]) -> list[Argument]:
    """Return arguments with the names of the parameters, which R allows to be abbreviated before `...`."""
    given = {argument.name for argument in arguments}
    allowed = list(takewhile(lambda name: name != "...", parameters))
    found = []
    for argument in arguments:
        meant = [name for name in allowed if argument.name and name.startswith(argument.name) and name not in given]
        full = meant[0] if argument.name not in parameters and len(meant) == 1 else argument.name
        found.append(Argument(full, argument.value, location=argument.location))
    return found
