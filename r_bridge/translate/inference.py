"""The kinds of values, inferred from the R code before any of it runs.

A name has the kind that all values assigned to it have in common; a parameter has that of the arguments of all calls.
"""

from functools import cached_property
from typing import TypeGuard

from r_bridge.translate import api, syntax
from r_bridge.translate.kinds import (
    NUMBERS,
    SCALAR_OF,
    SCALARS,
    VECTOR_OF,
    VECTORS,
    Kind,
    common_kind,
    widest,
)
from r_bridge.translate.registry import FUNCTIONS
from r_bridge.translate.scopes import Binding, Scope, unpacked_names
from r_bridge.translate.syntax import Node
from r_bridge.translate.uses import CallOfName, Uses, nodes_of, uses_in

CONSTANT_KINDS = {
    "TRUE": Kind.LOGICAL,
    "FALSE": Kind.LOGICAL,
    "NULL": Kind.NULL,
    "NA": Kind.LOGICAL,
    "NA_integer_": Kind.INTEGER,
    "NA_real_": Kind.DOUBLE,
    "NA_character_": Kind.STRING,
    "Inf": Kind.DOUBLE,
    "NaN": Kind.DOUBLE,
}
# Attributes of Keras' objects that have the same kind in all of them, and of lists the kind of their elements
ATTRIBUTES = {
    **dict.fromkeys(("name", "path", "dtype"), Kind.STRING),
    **dict.fromkeys(("shape", "input_shape", "output_shape"), Kind.SHAPE),
    **dict.fromkeys(("built", "trainable", "stop_training"), Kind.LOGICAL),
    **dict.fromkeys(("value", "numpy", "model", "optimizer"), Kind.OBJECT),
}
LISTS = {
    **dict.fromkeys(("layers", "metrics"), Kind.OBJECT),
    **dict.fromkeys(("weights", "variables", "trainable_weights", "non_trainable_weights"), Kind.TENSOR),
    **dict.fromkeys(("trainable_variables", "non_trainable_variables", "metrics_variables", "losses"), Kind.TENSOR),
}
MODEL_MAKERS = {"Model", "new_model_class"}
METHODS = {"add_weight": Kind.TENSOR, "add_variable": Kind.TENSOR, "numpy": Kind.ARRAY}
# Functions that call a function with the elements of their first arguments: where the function stands among them
APPLYING = {"lapply": 1, "sapply": 1, "vapply": 1, "Filter": 0, "Map": 0, "mapply": 0, "map": 1, "walk": 1}
COMPARISONS = {"==", "!=", "<", ">", "<=", ">="}
# Parameters of the methods that Keras calls, by the method
KERAS_PARAMETERS = {
    "call": {"training": Kind.LOGICAL, "mask": Kind.TENSOR},
    "build": {"": Kind.SHAPE},
    "train_step": {"": Kind.RECORD},
    **dict.fromkeys(("on_epoch_begin", "on_epoch_end"), {"epoch": Kind.INTEGER}),
    **{
        f"on_{phase}_batch_{moment}": {"batch": Kind.INTEGER}
        for phase in ("train", "test", "predict")
        for moment in ("begin", "end")
    },
}
# What makes plain classes of Python
PLAIN_CLASS_MAKERS = {"R6Class", "py class"}
MODULE_PACKAGES = {"tf", "keras", "np", "torch", "jax"}


class Inference:
    """Infers kinds in a script."""

    def __init__(self, scopes: dict[Node, Scope]):
        self.scopes = scopes
        self.known: dict[Node, Kind] = {}
        # What is being inferred; a value that depends on itself adds nothing to its kind
        self.in_progress: set[object] = set()
        # Attributes of `self` that methods assign, by their names
        self.attributes: dict[str, list[tuple[Node, Scope]]] = {}
        # Functions that are methods of a class, with the name of the method
        self.methods: dict[Node, str] = {}
        # Functions that Keras calls with tensors
        self.of_tensors: set[Node] = set()
        self.model_initializers: set[Node] = set()
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
            if isinstance(node, syntax.Call) and self.is_class_maker(node):
                for each in node.walk():
                    if isinstance(each, syntax.Argument) and isinstance(each.value, syntax.Function) and each.name:
                        self.methods[each.value] = each.name
                        if each.name == "initialize" and called_name(node) in MODEL_MAKERS:
                            self.model_initializers.add(each.value)

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

    # Kinds

    def kind_of(self, node: Node | None, scope: Scope) -> Kind:
        """Return the kind of the value of a node."""
        if node is None:
            return Kind.NULL
        if node not in self.known:
            if node in self.in_progress:
                return Kind.NULL
            self.in_progress.add(node)
            try:
                self.known[node] = self.infer(node, scope)
            finally:
                self.in_progress.discard(node)
        return self.known[node]

    def infer(self, node: Node, scope: Scope) -> Kind:
        """Return the kind of a node by the method for its type, without looking it up among the known ones."""
        method = getattr(self, f"infer_{type(node).__name__.lower()}", None)
        return Kind.UNKNOWN if method is None else method(node, scope)

    def infer_number(self, node: syntax.Number, scope: Scope) -> Kind:
        """Return the kind of a number as it is written: integers have an `L`; that of complex ones is unknown."""
        if isinstance(node.value, complex):
            return Kind.UNKNOWN
        return Kind.INTEGER if isinstance(node.value, int) else Kind.DOUBLE

    def infer_text(self, node: syntax.Text, scope: Scope) -> Kind:
        """Return the kind of a string literal."""
        return Kind.STRING

    def infer_constant(self, node: syntax.Constant, scope: Scope) -> Kind:
        """Return the kind of a constant such as `TRUE` or `NULL`."""
        return CONSTANT_KINDS[node.name]

    def infer_parenthesized(self, node: syntax.Parenthesized, scope: Scope) -> Kind:
        """Return the kind of the value in the parentheses."""
        return self.kind_of(node.value, scope)

    def infer_statement(self, node: syntax.Statement, scope: Scope) -> Kind:
        """Return the kind of the expression that is the statement."""
        return self.kind_of(node.value, scope)

    def infer_block(self, node: syntax.Block, scope: Scope) -> Kind:
        """Return the kind of the last value of a block; NULL for an empty one."""
        return self.kind_of(node.statements[-1], scope) if node.statements else Kind.NULL

    def infer_assign(self, node: syntax.Assign, scope: Scope) -> Kind:
        """Return the kind of the assigned value, which is the value of the assignment, too."""
        return self.kind_of(node.value, scope)

    def infer_function(self, node: syntax.Function, scope: Scope) -> Kind:
        """Return the kind of a function definition."""
        return Kind.FUNCTION

    def infer_if(self, node: syntax.If, scope: Scope) -> Kind:
        """Return the kind that both branches have in common; without `else`, the other one is NULL."""
        return common_kind([self.kind_of(node.consequence, scope), self.kind_of(node.alternative, scope)])

    def infer_unary(self, node: syntax.Unary, scope: Scope) -> Kind:
        """Return the kind of `!x`, which is logical, or of `-x`, which is an integer for a logical value."""
        kind = self.kind_of(node.operand, scope)
        if node.operator == "!":
            return Kind.LOGICAL if kind in SCALARS else Kind.LOGICALS if kind in VECTORS else kind
        return Kind.INTEGER if kind is Kind.LOGICAL else kind

    def infer_binary(self, node: syntax.Binary, scope: Scope) -> Kind:
        """Return the kind of an operator's result, from the kinds of its operands."""
        operator = node.operator
        if operator in ("&&", "||"):
            return Kind.LOGICAL
        left, right = self.kind_of(node.left, scope), self.kind_of(node.right, scope)
        if operator == ":":
            return Kind.INTEGERS
        # A value that depends on itself, as in `n <- n + 1`, has the kind of what is added
        left, right = (right if left is Kind.NULL else left), (left if right is Kind.NULL else right)
        if operator == "%in%":
            return Kind.LOGICAL if left in SCALARS else Kind.LOGICALS if left in VECTORS else Kind.UNKNOWN
        if operator == "%*%":
            return Kind.TENSOR if Kind.TENSOR in (left, right) else Kind.ARRAY
        if operator == "%||%":
            return common_kind([left, right])
        if Kind.TENSOR in (left, right):
            return Kind.TENSOR
        if Kind.ARRAY in (left, right):
            return Kind.ARRAY
        scalar = widest([left, right])
        if scalar is Kind.UNKNOWN:
            return Kind.UNKNOWN
        if operator in COMPARISONS or operator in ("&", "|"):
            scalar = Kind.LOGICAL
        elif operator in ("/", "^", "**"):
            # Paths of fs are joined by `/`
            scalar = Kind.STRING if scalar is Kind.STRING else Kind.DOUBLE
        elif scalar is Kind.LOGICAL:
            scalar = Kind.INTEGER
        return scalar if left in SCALARS and right in SCALARS else VECTOR_OF[scalar]

    def infer_pipe(self, node: syntax.Pipe, scope: Scope) -> Kind:
        """Return the kind of the call that a value is piped into; `%T>%` returns the value itself."""
        right = node.right
        if node.operator == "%T>%":
            return self.kind_of(node.left, scope)
        if isinstance(right, syntax.Call):
            return self.kind_of_call(right, scope, node.left)
        if isinstance(right, syntax.Identifier):
            return self.kind_of_call(syntax.Call(right, [], location=right.location), scope, node.left)
        return Kind.UNKNOWN

    def infer_call(self, node: syntax.Call, scope: Scope) -> Kind:
        """Return the kind of the result of a call that nothing is piped into."""
        return self.kind_of_call(node, scope)

    def kind_of_call(self, node: syntax.Call, scope: Scope, piped: Node | None = None) -> Kind:
        """Return the kind of the result of a call, with a first argument that is piped in."""
        name = called_name(node)
        if name is None:
            if isinstance(node.function, syntax.Extract):
                return self.kind_of_method_call(node.function, scope)
            return Kind.UNKNOWN
        if name == "super" and not node.arguments:
            return Kind.OBJECT
        if self.calls_script(node, scope):
            binding = scope.find(name)
            assert binding is not None
            return self.kind_of_local_call(binding, scope, piped)
        if name in FUNCTIONS:
            function = FUNCTIONS[name]
            if isinstance(function.kind, Kind):
                return function.kind
            bound = function.bind(node, piped)
            return function.kind(lambda value: self.kind_of(value, scope), **named_arguments(bound))
        if name in api.NAMES:
            if piped is not None and name.startswith("layer_"):
                # A model stays a model
                return Kind.OBJECT if self.kind_of(piped, scope) is Kind.OBJECT else Kind.TENSOR
            return api.result_kind(name, piped is not None)
        return Kind.UNKNOWN

    def calls_script(self, node: syntax.Call, scope: Scope) -> bool:
        """Return True if a call's function is what the script assigned to its name.

        R skips values there; and a script may use a function of a package before it defines its own.
        """
        if not isinstance(node.function, syntax.Identifier):
            return False
        name = node.function.name
        binding = scope.find(name)
        if binding is None:
            return False
        if name not in FUNCTIONS and name not in api.NAMES:
            return True
        comes_later = scope.parent is None and all(
            source.location.line > node.location.line for source in binding.sources
        )
        return not comes_later and self.is_function(binding, scope)

    def kind_of_method_call(self, function: syntax.Extract, scope: Scope) -> Kind:
        """Return the kind of the result of `object$function(...)`."""
        if function.name in METHODS:
            return METHODS[function.name]
        if is_attribute_of_self(function):
            # The output of a layer that the object has
            return Kind.TENSOR if self.kind_of(function, scope) is Kind.OBJECT else Kind.UNKNOWN
        return Kind.OBJECT if self.kind_of(function.object, scope) is Kind.MODULE else Kind.UNKNOWN

    def made_by(self, node: Node, scope: Scope) -> str | None:
        """Return the name of the function whose result a node is, also through a name and a pipe."""
        if isinstance(node, syntax.Identifier):
            binding = scope.find(node.name)
            if binding is None or not binding.sources:
                return None
            owner = self.owner(binding, scope)
            found = {self.made_by(source, owner) for source in binding.sources if source is not node}
            return found.pop() if len(found) == 1 else None
        if is_attribute_of_self(node):
            found = {self.made_by(value, holder) for value, holder in self.attributes.get(node.name, [])}
            return found.pop() if len(found) == 1 else None
        if isinstance(node, syntax.Pipe):
            node = node.right
        return called_name(node) if isinstance(node, syntax.Call) else None

    def is_history(self, node: syntax.Extract, scope: Scope) -> bool:
        """Return True for the metrics of a training history: lists of numbers, by metric."""
        return node.name == "metrics" and self.made_by(node.object, scope) == "fit"

    def is_function(self, binding: Binding, scope: Scope) -> bool:
        """Return True for a name that stands for a function or a class of the script."""
        return any(
            isinstance(source, syntax.Function)
            or not isinstance(source, (syntax.For, syntax.Assign))
            and self.kind_of_source(binding, source, self.owner(binding, scope)) in (Kind.FUNCTION, Kind.CLASS)
            for source in binding.sources
        )

    def kind_of_local_call(self, binding: Binding, scope: Scope, piped: Node | None) -> Kind:
        """Return the kind of the result of calling a function, class or layer that the script defines."""
        functions = [source for source in binding.sources if isinstance(source, syntax.Function)]
        if functions and len(functions) == len(binding.sources):
            kinds = []
            for function in functions:
                kinds.append(self.kind_of(function.body, self.scopes[function]))
                kinds += [
                    self.kind_of(call.arguments[0].value, self.scopes[function])
                    for call in self.scopes[function].calls
                    if called_name(call) == "return" and call.arguments
                ]
            return common_kind(kinds)
        found = {self.kind_of(source, scope) for source in binding.sources}
        if found == {Kind.CLASS}:
            return Kind.TENSOR if piped is not None else Kind.OBJECT
        if found == {Kind.OBJECT}:
            # The output of a layer or model
            return Kind.TENSOR
        return Kind.UNKNOWN

    # Names

    def infer_identifier(self, node: syntax.Identifier, scope: Scope) -> Kind:
        """Return the kind of a name: a variable of the script, or else a module, `self`, `pi` or a known function."""
        binding = scope.find(node.name)
        if binding is not None:
            return self.kind_of_binding(binding, scope)
        if node.name in MODULE_PACKAGES:
            return Kind.MODULE
        if node.name in ("self", "super", "private", "saved_arrays", "saved_objects"):
            return Kind.OBJECT
        if node.name in ("pi",):
            return Kind.DOUBLE
        if node.name in api.NAMES or node.name in FUNCTIONS:
            return Kind.FUNCTION
        return Kind.UNKNOWN

    def kind_of_binding(self, binding: Binding, scope: Scope) -> Kind:
        """Return the kind that all values of a name have in common."""
        if binding in self.in_progress:
            return Kind.NULL
        owner = self.owner(binding, scope)
        self.in_progress.add(binding)
        try:
            return common_kind([self.kind_of_source(binding, source, owner) for source in binding.sources])
        finally:
            self.in_progress.discard(binding)

    def owner(self, binding: Binding, scope: Scope) -> Scope:
        """Return the scope that a binding is in."""
        while scope.parent is not None and scope.bindings.get(binding.name) is not binding:
            scope = scope.parent
        return scope

    def kind_of_source(self, binding: Binding, source: Node, scope: Scope) -> Kind:
        """Return the kind that one source, such as a loop, a parameter or an assigned value, gives to a name."""
        if isinstance(source, syntax.For):
            return self.kind_of_elements_of(source.sequence, scope)
        if isinstance(source, syntax.Parameter):
            return self.kind_of_parameter(source, scope)
        if isinstance(source, syntax.Assign):
            return self.kind_of_unpacked(binding.name, source.target, source.value, scope)
        if isinstance(source, syntax.Binary) and source.operator == "%as%":
            return Kind.OBJECT
        return self.kind_of(source, scope)

    def kind_of_elements_of(self, node: Node | None, scope: Scope) -> Kind:
        """Return the kind of the elements of a node's value."""
        if isinstance(node, syntax.Extract) and self.is_history(node, scope):
            return Kind.LIST
        if isinstance(node, syntax.Extract) and node.name in LISTS and not self.has_own_attribute(node):
            return LISTS[node.name]
        if isinstance(node, syntax.Identifier):
            binding = scope.find(node.name)
            if (
                binding is not None
                and len(binding.sources) == 1
                and not isinstance(binding.sources[0], (syntax.Parameter, syntax.For, syntax.Assign))
            ):
                return self.kind_of_elements_of(binding.sources[0], self.owner(binding, scope))
        if is_call_of(node, "list"):
            return common_kind([self.kind_of(argument.value, scope) for argument in node.arguments])
        if is_call_of(node, "get_weights"):
            return Kind.ARRAY
        if isinstance(node, syntax.Subset) and not node.is_element and self.kind_of(node, scope) is Kind.LIST:
            return self.kind_of_elements_of(node.object, scope)
        return self.kind_of_element(self.kind_of(node, scope))

    def kind_of_element(self, kind: Kind) -> Kind:
        """Return the kind of the elements of a value of some kind."""
        if kind in SCALAR_OF:
            return SCALAR_OF[kind]
        return Kind.INTEGER if kind is Kind.SHAPE else Kind.UNKNOWN

    def kind_of_unpacked(self, name: str, target: Node, value: Node, scope: Scope) -> Kind:
        """Return the kind of one of the names that a value is unpacked into."""
        if is_call_of(value, *api.DATASETS):
            return (
                Kind.INTEGERS if called_name(value) in api.WITH_LABEL_VECTORS and is_last(name, target) else Kind.ARRAY
            )
        returned = self.returned_list(value, scope)
        if returned is not None:
            listed, scope = returned
            for argument, element in zip(getattr(target, "arguments", []), listed.arguments):
                if isinstance(argument.value, syntax.Identifier) and argument.value.name == name:
                    return self.kind_of(element.value, scope)
                if argument.value is not None and name in unpacked_names(argument.value) and element.value is not None:
                    return self.kind_of_unpacked(name, argument.value, element.value, scope)
            return Kind.UNKNOWN
        return self.kind_of_elements_of(value, scope)

    def returned_list(self, node: Node, scope: Scope) -> tuple[syntax.Call, Scope] | None:
        """Return the call of `list()` that a value comes from, also as the result of a function, and its scope."""
        if is_call_of(node, "list"):
            return node, scope
        if isinstance(node, syntax.Call) and isinstance(node.function, syntax.Identifier):
            binding = scope.find(node.function.name)
            if binding is not None and len(binding.sources) == 1 and isinstance(binding.sources[0], syntax.Function):
                function = binding.sources[0]
                body = function.body
                while isinstance(body, (syntax.Block, syntax.Statement)):
                    if isinstance(body, syntax.Block) and not body.statements:
                        return None
                    body = body.statements[-1] if isinstance(body, syntax.Block) else body.value
                if is_call_of(body, "list"):
                    return body, self.scopes[function]
        return None

    def kind_of_parameter(self, parameter: syntax.Parameter, scope: Scope) -> Kind:
        """Return the kind of a function's parameter, from its default and from what the calls pass."""
        function = scope.node
        assert isinstance(function, syntax.Function)
        if function in self.methods:
            return self.kind_of_method_parameter(self.methods[function], parameter, function, scope)
        if function in self.applied:
            return self.kind_of_applied_parameter(parameter, function)
        if function in self.of_tensors and parameter.default is None:
            return Kind.TENSOR
        calls = self.calls_of(function, scope)
        if not calls:
            return Kind.UNKNOWN
        names = [each.name for each in function.parameters]
        kinds = [] if parameter.default is None else [self.kind_of(parameter.default, scope)]
        for call, caller, is_piped in calls:
            kinds.append(self.kind_of_argument(parameter.name, names, call, caller, is_piped))
        return common_kind(kinds)

    def kind_of_applied_parameter(self, parameter: syntax.Parameter, function: syntax.Function) -> Kind:
        """Return the kind of the parameter of a function that is applied to the elements of a list or dataset."""
        call, caller, piped = self.applied[function]
        name = called_name(call)
        if name not in APPLYING:
            return Kind.TENSOR
        values = [argument.value for argument in call.arguments if argument.value is not function and not argument.name]
        if piped is not None:
            values.insert(0, piped)
        if APPLYING[name]:
            values = values[:1]
        position = function.parameters.index(parameter)
        if position >= len(values):
            return Kind.UNKNOWN
        return self.kind_of_elements_of(values[position], caller)

    def kind_of_argument(self, name: str, names: list[str], call: syntax.Call, caller: Scope, is_piped) -> Kind:
        """Return the kind of what one call passes for a parameter, by its name or by its position."""
        for argument in call.arguments:
            if argument.name == name:
                return self.kind_of(argument.value, caller)
        named = {argument.name for argument in call.arguments}
        free = [each for each in names if each not in named][1 if is_piped else 0 :]
        positional = [argument for argument in call.arguments if argument.name is None]
        if name in free and free.index(name) < len(positional):
            return self.kind_of(positional[free.index(name)].value, caller)
        return Kind.UNKNOWN if is_piped or "..." in names else Kind.NULL

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

    def kind_of_method_parameter(self, method, parameter, function: syntax.Function, scope: Scope) -> Kind:
        """Return the kind of a method's parameter, from what Keras passes to methods of this name."""
        if parameter.name in ("self", "super", "private"):
            return Kind.OBJECT
        known = KERAS_PARAMETERS.get(method, {})
        if parameter.name in known:
            return known[parameter.name]
        if function.parameters[0] is parameter and "" in known:
            return known[""]
        if method in ("call", "update_state") or parameter.name in ("y_true", "y_pred", "inputs"):
            return Kind.TENSOR if parameter.default is None else Kind.UNKNOWN
        if parameter.default is not None and self.kind_of(parameter.default, scope) in SCALARS:
            return self.kind_of(parameter.default, scope)
        return Kind.UNKNOWN

    def infer_extract(self, node: syntax.Extract, scope: Scope) -> Kind:
        """Return the kind of `object$name`, for `self` from the values that methods assign to it."""
        object_kind = self.kind_of(node.object, scope)
        if object_kind is Kind.MODULE:
            return Kind.MODULE if node.name[:1].islower() else Kind.OBJECT
        if isinstance(node.object, syntax.Identifier) and node.object.name == "self":
            assigned = self.attributes.get(node.name)
            if assigned:
                if node.name in self.in_progress:
                    return Kind.NULL
                self.in_progress.add(node.name)
                try:
                    return common_kind([self.kind_of(value, holder) for value, holder in assigned])
                finally:
                    self.in_progress.discard(node.name)
        if self.is_history(node, scope):
            return Kind.RECORD
        if object_kind is Kind.RECORD and self.kind_of_elements_of(node.object, scope) is Kind.LIST:
            return Kind.LIST
        if object_kind in (Kind.OBJECT, Kind.TENSOR) and not self.has_own_attribute(node):
            return Kind.LIST if node.name in LISTS else ATTRIBUTES.get(node.name, Kind.UNKNOWN)
        return Kind.UNKNOWN

    def has_own_attribute(self, node: syntax.Extract) -> bool:
        """Return True for `object$name` with a name that a class of the script assigns: it may not be Keras' own."""
        return node.name in self.attributes

    def infer_subset(self, node: syntax.Subset, scope: Scope) -> Kind:
        """Return the kind of `x[i]` or `x[[i]]`."""
        kind = self.kind_of(node.object, scope)
        if isinstance(node.object, syntax.Extract) and node.object.is_slot:
            # `x@r[i]` and `x@py[i]`
            return Kind.TENSOR if self.kind_of(node.object.object, scope) is Kind.TENSOR else Kind.UNKNOWN
        if kind is Kind.TENSOR:
            return Kind.TENSOR
        if node.is_element:
            return self.kind_of_elements_of(node.object, scope)
        if kind is Kind.ARRAY and len(node.arguments) > 1:
            given = [argument for argument in node.arguments if argument.name is None]
            kinds = [self.kind_of(argument.value, scope) for argument in given]
            return Kind.DOUBLE if all(each in NUMBERS for each in kinds) else Kind.ARRAY
        if kind in VECTORS and len(node.arguments) == 1:
            index = self.kind_of(node.arguments[0].value, scope)
            value = node.arguments[0].value
            is_negative = isinstance(value, syntax.Unary)
            return SCALAR_OF[kind] if index in NUMBERS and not is_negative else kind
        return kind if kind in (Kind.LIST, Kind.FRAME) else Kind.UNKNOWN


def called_name(call: syntax.Call) -> str | None:
    """Return the name of the function of a call, without its package; None if it is another expression."""
    function = call.function
    return function.name if isinstance(function, (syntax.Identifier, syntax.Namespace)) else None


def is_last(name: str, target: Node) -> bool:
    """Return True for a name that comes last in a pair of a pattern of names."""
    return any(
        isinstance(node, (syntax.Call, syntax.Subset)) and unpacked_names(node)[1:] == [name] for node in target.walk()
    )


def is_call_of(node: Node | None, *names: str) -> TypeGuard[syntax.Call]:
    """Return True for a call of one of some functions."""
    return isinstance(node, syntax.Call) and called_name(node) in names


def is_attribute_of_self(target: Node) -> TypeGuard[syntax.Extract]:
    """Return True for `self$name`."""
    return (
        isinstance(target, syntax.Extract)
        and isinstance(target.object, syntax.Identifier)
        and target.object.name == "self"
    )


def named_arguments(bound) -> dict:
    """Return bound arguments as keywords, `*dots` under the name `dots`."""
    return dict(bound.arguments)
