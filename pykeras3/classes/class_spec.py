"""The specifications of classes that users define, and the declaration of the function that creates objects of one."""

import difflib
import inspect
from dataclasses import dataclass, field
from inspect import Parameter
from typing import Any

from pykeras3.classes.inherited_parameters import inherited_parameters
from pykeras3.classes.injection import Formals
from pykeras3.classes.kinds import Kind
from pykeras3.core.calling import families
from pykeras3.core.declaring.declaration import Declaration
from pykeras3.core.declaring.endpoints import accepted_keywords


@dataclass
class ClassSpec:
    """The specification of a class; methods refer to it because they are created before the class.

    Attributes:
        name: Name of the class.
        kind: What kind of Keras object its objects are, if they are any.
        cls: The class, once it exists.
        module: The module that the class is said to be of.
    """

    name: str
    kind: Kind
    cls: type | None = field(default=None, init=False)
    module = "pykeras3"


@dataclass
class KerasClassSpec(ClassSpec):
    """The specification of a class with a Keras base, an initializer as in R, and a function that creates its objects.

    Attributes:
        base: The base class.
        initialize: The author's `initialize` function, if there is one.
        declaration: The declaration of the function that creates objects, once it exists.
    """

    base: type
    initialize: Any = None
    declaration: Declaration | None = field(default=None, init=False)

    def __post_init__(self):
        named = (accepted_keywords(c.__init__) for c in self.base.__mro__ if "__init__" in vars(c))
        self.base_keywords = frozenset().union(*named) - {"self"}
        self.base_keywords |= self.kind.keywords
        self.formals = Formals([], []) if self.initialize is None else Formals.of(self.initialize)
        self.signature = inspect.Signature(self.formals.parameters)
        self.var_keyword = self.formals.first_of(Parameter.VAR_KEYWORD)
        self.var_positional = self.formals.first_of(Parameter.VAR_POSITIONAL)
        # an `initialize` that takes `super` calls super.initialize(); otherwise it is called before
        self.calls_super = "super" in self.formals.injected
        self.super_declaration = Declaration(
            self.name,
            families.FUNCTION,
            None,
            None,
            inspect.Signature(inherited_parameters(self.kind, self.base)),
            "",
            self.module,
        )


@dataclass
class ClassDeclaration(Declaration):
    """The declaration of the function that users call to create objects of the class."""

    spec: KerasClassSpec | None = None

    def keras_object(self):
        return self.spec.cls()

    def likely_misspelt(self, keywords):
        """Return the unknown keywords; if any are allowed, only those that resemble a parameter's name."""
        if self.spec.initialize is None or self.spec.var_keyword:
            keywords = [name for name in keywords if difflib.get_close_matches(name, self.names, 1)]
        known = self.names.union(self.spec.base_keywords, self.extra)
        return [name for name in keywords if name not in known]

    def hint(self, name, further=None):
        names = [f"`{p}`" for p in self.signature.parameters if p in self.names]
        return super().hint(name, self.spec.base_keywords) or (f" Expected: {', '.join(names)}." if names else "")
