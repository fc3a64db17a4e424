"""The kinds of values, inferred from the R code before any of it runs.

A name has the kind that all values assigned to it have in common; a parameter has that of the arguments of all calls.
"""

from r_bridge.translate import api, syntax
from r_bridge.translate.bounds import Bounds, is_one_position
from r_bridge.translate.kinds import (
    NUMBERS,
    NUMERIC_VECTORS,
    SCALAR_OF,
    SCALARS,
    VECTOR_OF,
    VECTORS,
    Kind,
    common_kind,
    widest,
)
from r_bridge.translate.missing_values import COMPARISONS, LOGICAL_OPERATORS, MissingValues, is_of_logicals
from r_bridge.translate.null_values import NullValues
from r_bridge.translate.origins import APPLYING, Origins
from r_bridge.translate.registry import FUNCTIONS
from r_bridge.translate.scopes import Binding, OuterValue, Scope
from r_bridge.translate.syntax import Node, called_name, is_attribute_of_self, is_call_of
from r_bridge.translate.targets import changed_part, unpacked_names

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
METHODS = {"add_weight": Kind.TENSOR, "add_variable": Kind.TENSOR, "numpy": Kind.ARRAY}
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
# Values of which R's assignments to parts can make another kind
PLAIN = VECTORS | SCALARS | {Kind.LIST, Kind.RECORD, Kind.SHAPE}
# Functions of which assignments (`names(x) <- value`) change what kind a value is
CHANGING_KIND = {"names", "attr", "mode", "storage.mode", "dimnames", "colnames", "rownames", "is.na"}
# Functions of reticulate that return objects of Python
PYTHON_VALUES = {"np_array", "py_eval"}
MODULE_PACKAGES = {"tf", "keras", "np", "torch", "jax"}


class Inference:
    """Infers kinds in a script."""

    def __init__(self, scopes: dict[Node, Scope]):
        self.scopes = scopes
        self.origins = Origins(scopes)
        self.bounds = Bounds(self.origins)
        self.missing_values = MissingValues(self.origins, self.kind_of)
        self.null_values = NullValues(self.missing_values)
        self.known: dict[Node, Kind] = {}
        # What is being inferred; a value that depends on itself adds nothing to its kind
        self.in_progress: set[object] = set()
        # Functions that Keras calls with tensors
        self.of_tensors: set[Node] = set()

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
        """Return the kind of a node without looking it up among the known ones."""
        match node:
            case syntax.Number(value=complex()):
                return Kind.UNKNOWN
            case syntax.Number():
                # integers have an `L`
                return Kind.INTEGER if isinstance(node.value, int) else Kind.DOUBLE
            case syntax.Text():
                return Kind.STRING
            case syntax.Constant():
                return CONSTANT_KINDS[node.name]
            case syntax.Function():
                return Kind.FUNCTION
            case syntax.Identifier(name="..."):
                # any number of values
                return Kind.UNKNOWN
            case syntax.Parenthesized() | syntax.Statement() | syntax.Assign():
                return self.kind_of(node.value, scope)
            case syntax.Block():
                return self.kind_of(node.statements[-1], scope) if node.statements else Kind.NULL
            case syntax.If():
                # without `else`, the other branch is NULL
                return common_kind([self.kind_of(each, scope) for each in (node.consequence, node.alternative)])
        kind = self.kind_of_computed(node, scope)
        is_logical = kind in (Kind.LOGICAL, Kind.LOGICALS) or kind is Kind.ARRAY and is_of_logicals(node)
        # logicals with NA are no bool and no array
        return Kind.UNKNOWN if is_logical and self.missing_values.may_be_in(node, scope) else kind

    def kind_of_computed(self, node: Node, scope: Scope) -> Kind:
        """Return the kind of a name's value, or of what an operator, index or call makes."""
        match node:
            case syntax.Identifier():
                return self.kind_of_identifier(node, scope)
            case OuterValue():
                return self.kind_of_binding(node.binding, node.scope)
            case syntax.Unary():
                return self.kind_of_unary(node, scope)
            case syntax.Binary():
                return self.kind_of_binary(node, scope)
            case syntax.Extract():
                return self.kind_of_extract(node, scope)
            case syntax.Subset():
                return self.kind_of_subset(node, scope)
            case syntax.Pipe():
                return self.kind_of_pipe(node, scope)
            case syntax.Call():
                return self.kind_of_call(node, scope)
        return Kind.UNKNOWN

    def kind_of_unary(self, node: syntax.Unary, scope: Scope) -> Kind:
        """Return the kind of `!x`, which is logical, or of `-x`, which is an integer for a logical value."""
        kind = self.kind_of(node.operand, scope)
        if node.operator == "!":
            return Kind.LOGICAL if kind in SCALARS else Kind.LOGICALS if kind in VECTORS else kind
        return {Kind.LOGICAL: Kind.INTEGER, Kind.LOGICALS: Kind.INTEGERS}.get(kind, kind)

    def kind_of_binary(self, node: syntax.Binary, scope: Scope) -> Kind:
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
        if operator == "%o%":
            return Kind.ARRAY
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
        if operator in COMPARISONS | LOGICAL_OPERATORS:
            scalar = Kind.LOGICAL
        elif operator in ("/", "^", "**"):
            # Paths of fs are joined by `/`
            scalar = Kind.STRING if scalar is Kind.STRING else Kind.DOUBLE
        elif scalar is Kind.LOGICAL:
            scalar = Kind.INTEGER
        return scalar if left in SCALARS and right in SCALARS else VECTOR_OF[scalar]

    def kind_of_pipe(self, node: syntax.Pipe, scope: Scope) -> Kind:
        """Return the kind of the call that a value is piped into; `%T>%` returns the value itself."""
        right = node.right
        if node.operator == "%T>%":
            return self.kind_of(node.left, scope)
        if isinstance(right, syntax.Call):
            return self.kind_of_call(right, scope, node.left)
        if isinstance(right, syntax.Identifier):
            return self.kind_of_call(syntax.Call(right, [], location=right.location), scope, node.left)
        return Kind.UNKNOWN

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
            if piped is not None and api.makes_layer(name):
                # A model stays a model
                return Kind.OBJECT if self.kind_of(piped, scope) is Kind.OBJECT else Kind.TENSOR
            return api.result_kind(name)
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
            owner = self.origins.owner(binding, scope)
            found = {self.made_by(source, owner) for source in binding.sources if source is not node}
            return found.pop() if len(found) == 1 else None
        if is_attribute_of_self(node):
            found = {self.made_by(value, holder) for value, holder in self.origins.attributes.get(node.name, [])}
            return found.pop() if len(found) == 1 else None
        if isinstance(node, syntax.Pipe):
            node = node.right
        return called_name(node) if isinstance(node, syntax.Call) else None

    def is_python_object(self, node: Node | None, scope: Scope) -> bool:
        """Return True for a value that is known to be an object of Python in R too, or may be that of a method."""
        kind = self.kind_of(node, scope)
        if node is None or kind not in (Kind.OBJECT, Kind.MODULE, Kind.UNKNOWN):
            return False
        made_by = self.made_by(node, scope)
        if made_by is not None and kind is not Kind.MODULE:
            # base R makes its own objects, such as environments
            is_of_keras = kind is Kind.OBJECT or made_by in api.NAMES
            return made_by in PYTHON_VALUES or made_by not in FUNCTIONS and is_of_keras
        return kind is not Kind.UNKNOWN or self.is_of_python(node, scope)

    def is_of_python(self, node: Node, scope: Scope) -> bool:
        """Return True for an attribute, an element or the result of a call of an object of Python or its method."""
        match node:
            case syntax.Identifier():
                binding = scope.find(node.name)
                owner = scope if binding is None else self.origins.owner(binding, scope)
                sources = [] if binding is None else binding.sources
                return bool(sources) and all(self.is_of_python(each, owner) for each in sources)
            case syntax.Extract() | syntax.Subset():
                return self.has_python_methods(node.object, scope)
            case syntax.Call(function=syntax.Extract() as function):
                return self.has_python_methods(function.object, scope)
            case syntax.Call(function=syntax.Call() as function):
                return self.has_python_methods(function, scope)
        return False

    def has_python_methods(self, node: Node, scope: Scope) -> bool:
        """Return True for what is known to be a module, a tensor or another object of Python."""
        return self.kind_of(node, scope) is Kind.TENSOR or self.is_python_object(node, scope)

    def is_history(self, node: syntax.Extract, scope: Scope) -> bool:
        """Return True for the metrics of a training history: lists of numbers, by metric."""
        return node.name == "metrics" and self.made_by(node.object, scope) == "fit"

    def is_function(self, binding: Binding, scope: Scope) -> bool:
        """Return True for the name of a function or class of the script, or of a Keras object that can be called."""
        owner = self.origins.owner(binding, scope)
        return any(
            isinstance(source, syntax.Function)
            or not isinstance(source, (syntax.For, syntax.Assign))
            and self.is_callable(self.kind_of_source(binding, source, owner), source, owner)
            for source in binding.sources
        )

    def is_callable(self, kind: Kind, source: Node, scope: Scope) -> bool:
        """Return True if R can call a value of a kind: a function, a class, or an object such as a layer or model."""
        if kind is not Kind.OBJECT:
            return kind in (Kind.FUNCTION, Kind.CLASS)
        is_applied = isinstance(source, syntax.Call) and any(
            argument.name in (None, "object", "y_true") for argument in source.arguments
        )
        return api.makes_callable(self.made_by(source, scope), is_applied)

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
            # The output of a layer or model; a model that a layer is added to stays one
            return Kind.OBJECT if piped is not None and self.kind_of(piped, scope) is Kind.OBJECT else Kind.TENSOR
        return Kind.UNKNOWN

    # Names

    def kind_of_identifier(self, node: syntax.Identifier, scope: Scope) -> Kind:
        """Return the kind of a name: a variable of the script, or else a module, `self`, `pi` or a known function."""
        binding = scope.find(node.name)
        if binding is not None:
            outer = binding.hidden_reads.get(node)
            return self.kind_of_binding(binding, scope) if outer is None else self.kind_of(outer, scope)
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
        owner = self.origins.owner(binding, scope)
        self.in_progress.add(binding)
        try:
            kind = common_kind([self.kind_of_source(binding, source, owner) for source in binding.sources])
            for assignment in binding.parts:
                kind = self.kind_of_changed(kind, assignment, owner)
            return kind
        finally:
            self.in_progress.discard(binding)

    def kind_of_changed(self, kind: Kind, assignment: syntax.Assign, scope: Scope) -> Kind:
        """Return the kind of a value of which an assignment has changed a part."""
        target = assignment.target
        if kind not in PLAIN or not isinstance(changed_part(target), syntax.Identifier):
            return kind
        if isinstance(target, syntax.Call):
            if called_name(target) == "dim":
                return Kind.ARRAY if kind in NUMERIC_VECTORS else Kind.UNKNOWN
            return Kind.UNKNOWN if called_name(target) in CHANGING_KIND else kind
        if isinstance(target, syntax.Extract) or kind in SCALARS:
            # a list gets names, a single value becomes a vector
            return kind if kind is Kind.RECORD else Kind.UNKNOWN
        assert isinstance(target, syntax.Subset)
        indices = [self.kind_of(argument.value, scope) for argument in target.arguments]
        if kind is Kind.LIST:
            return kind if all(each not in (Kind.STRING, Kind.STRINGS) for each in indices) else Kind.UNKNOWN
        value = self.kind_of(assignment.value, scope)
        if kind not in VECTORS or value in (Kind.UNKNOWN, Kind.NULL):
            return kind
        scalar = widest([kind, value])
        return Kind.UNKNOWN if scalar is Kind.UNKNOWN else VECTOR_OF[scalar]

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
                owner = self.origins.owner(binding, scope)
                if not binding.is_changed:
                    return self.kind_of_elements_of(binding.sources[0], owner)
                if is_call_of(binding.sources[0], "list"):
                    return self.kind_of_changed_elements(binding, owner)
        if is_call_of(node, "list"):
            return common_kind([self.kind_of(argument.value, scope) for argument in node.arguments])
        if is_call_of(node, "get_weights"):
            return Kind.ARRAY
        if isinstance(node, syntax.Subset) and not node.is_element and self.kind_of(node, scope) is Kind.LIST:
            return self.kind_of_elements_of(node.object, scope)
        return self.kind_of_element(self.kind_of(node, scope))

    def kind_of_changed_elements(self, binding: Binding, owner: Scope) -> Kind:
        """Return the kind that the elements of a list have in common with what is assigned to them later."""
        key = ("elements", binding)
        if key in self.in_progress:
            return Kind.UNKNOWN
        self.in_progress.add(key)
        try:
            kinds = [self.kind_of_elements_of(binding.sources[0], owner)]
            for assignment in binding.parts:
                target = assignment.target
                is_own = assignment in owner.parts.get(binding.name, ())
                is_element = (
                    isinstance(target, syntax.Extract) or isinstance(target, syntax.Subset) and target.is_element
                )
                is_of_list = is_element and isinstance(changed_part(target), syntax.Identifier)
                if isinstance(target, syntax.Call) and called_name(target) == "names":
                    continue
                kinds.append(self.kind_of(assignment.value, owner) if is_own and is_of_list else Kind.UNKNOWN)
            return common_kind(kinds)
        finally:
            self.in_progress.discard(key)

    def kind_of_element(self, kind: Kind) -> Kind:
        """Return the kind of the elements of a value of some kind."""
        if kind in SCALAR_OF:
            return SCALAR_OF[kind]
        return Kind.INTEGER if kind is Kind.SHAPE else Kind.UNKNOWN

    def kind_of_unpacked(self, name: str, target: Node, value: Node, scope: Scope) -> Kind:
        """Return the kind of one of the names that a value is unpacked into."""
        if isinstance(value, syntax.Call) and api.loads_data(called_name(value)):
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
        if function in self.origins.methods:
            return self.kind_of_method_parameter(self.origins.methods[function], parameter, function, scope)
        if function in self.origins.applied:
            return self.kind_of_applied_parameter(parameter, function)
        if function in self.origins.of_hyperparameters:
            return Kind.OBJECT
        if function in self.of_tensors and parameter.default is None:
            return Kind.TENSOR
        calls = self.origins.calls_of(function, scope)
        if not calls:
            return Kind.UNKNOWN
        has_more = any(each.name == "..." for each in function.parameters)
        kinds = [] if parameter.default is None else [self.kind_of(parameter.default, scope)]
        for call in calls:
            passed = self.origins.argument_for(parameter.name, function, call)
            if passed is None and (call.is_piped or has_more):
                kinds.append(Kind.UNKNOWN)
            else:
                kinds.append(self.kind_of(passed, call.scope))
        return common_kind(kinds)

    def kind_of_applied_parameter(self, parameter: syntax.Parameter, function: syntax.Function) -> Kind:
        """Return the kind of the parameter of a function that is applied to the elements of a list or dataset."""
        if called_name(self.origins.applied[function][0]) not in APPLYING:
            return Kind.TENSOR
        values, caller = self.origins.elements_for(parameter, function)
        return Kind.UNKNOWN if values is None else self.kind_of_elements_of(values, caller)

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

    def kind_of_extract(self, node: syntax.Extract, scope: Scope) -> Kind:
        """Return the kind of `object$name`, for `self` from the values that methods assign to it."""
        object_kind = self.kind_of(node.object, scope)
        if object_kind is Kind.MODULE:
            return Kind.MODULE if node.name[:1].islower() else Kind.OBJECT
        if isinstance(node.object, syntax.Identifier) and node.object.name == "self":
            assigned = self.origins.attributes.get(node.name)
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
        return node.name in self.origins.attributes

    def kind_of_subset(self, node: syntax.Subset, scope: Scope) -> Kind:
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
            are_numbers = all(
                self.kind_of(argument.value, scope) in NUMBERS or is_one_position(argument.value, scope)
                for argument in given
            )
            return Kind.DOUBLE if are_numbers else Kind.ARRAY
        if kind in VECTORS and len(node.arguments) == 1:
            index = self.kind_of(node.arguments[0].value, scope)
            value = node.arguments[0].value
            if index in NUMBERS and not isinstance(value, syntax.Unary):
                # 0 and negative numbers select none or several elements
                return SCALAR_OF[kind] if self.bounds.is_positive(value, scope) else Kind.UNKNOWN
            return kind
        return kind if kind in (Kind.LIST, Kind.FRAME) else Kind.UNKNOWN


def is_last(name: str, target: Node) -> bool:
    """Return True for a name that comes last in a pair of a pattern of names."""
    return any(
        isinstance(node, (syntax.Call, syntax.Subset)) and unpacked_names(node)[1:] == [name] for node in target.walk()
    )


def named_arguments(bound) -> dict:
    """Return bound arguments as keywords, `*dots` under the name `dots`."""
    return dict(bound.arguments)
