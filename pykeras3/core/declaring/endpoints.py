"""The Keras endpoints behind public functions: which keywords they take, and how arguments reach them."""

import functools
import inspect

from pykeras3.core.keras_loader import load_keras, resolve

VAR_POSITIONAL, VAR_KEYWORD = inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD


# Keywords


def accepted_keywords(target) -> frozenset:
    """Return the keywords that a function or class takes by name."""
    try:
        parameters = inspect.signature(target).parameters.values()
    except (TypeError, ValueError):
        return frozenset()
    return frozenset(p.name for p in parameters if p.kind not in (VAR_POSITIONAL, VAR_KEYWORD))


def inherited_keywords(cls) -> frozenset:
    """Return the keywords of a class's initializer and of those that it passes the rest on to."""
    return frozenset().union(*(accepted_keywords(c.__init__) for c in cls.__mro__)) - {"self"}


def takes_any_keyword(target) -> bool:
    """Return True for a function or class that takes `**kwargs`, or whose signature is not known."""
    try:
        return any(p.kind is VAR_KEYWORD for p in inspect.signature(target).parameters.values())
    except (TypeError, ValueError):
        return True


def further_keywords(declaration) -> frozenset | None:
    """Return the keywords beyond the formals that the installed Keras takes; None if it takes any."""
    if not declaration.forwards and not takes_any_keyword(declaration.function):
        return frozenset()
    endpoint = declaration.rest_endpoint or declaration.endpoint
    if endpoint is None:
        return None
    target, keras = resolve(endpoint), load_keras()
    if isinstance(target, type) and issubclass(target, (keras.layers.Layer, keras.optimizers.Optimizer)):
        return inherited_keywords(target)
    if declaration.keywords_in_kwargs is not None:
        return accepted_keywords(target).union(declaration.keywords_in_kwargs)
    return None if takes_any_keyword(target) else accepted_keywords(target).union(declaration.extra)


def keywords_of_method(endpoint: str, instance) -> frozenset | None:
    """Return the keywords of a method such as `keras.Model.fit` as classes of users override it; None for any keyword.

    Args:
        instance: The object whose method it is; None if unknown, when the methods of all subclasses count.
    """
    base_name, _, name = endpoint.rpartition(".")
    base = resolve(base_name)
    classes = subclasses(base) if instance is None else [type(instance)]
    overriding = [getattr(cls, name) for cls in classes if getattr(cls, name) is not getattr(base, name)]
    if instance is not None and any(map(takes_any_keyword, overriding)):
        return None
    return frozenset().union(*map(accepted_keywords, overriding))


def subclasses(cls) -> set:
    """Return the subclasses of a class, at any depth."""
    return set(cls.__subclasses__()).union(*map(subclasses, cls.__subclasses__()))


# Targets


def target_of(declaration):
    """Return the function that calls of a public function are dispatched to; it takes converted arguments by name."""
    if declaration.perform is not None:
        return on_first_argument(declaration.perform, declaration.positional[0])
    if declaration.forwards:
        target = with_keras_names(resolve(declaration.endpoint), declaration.renamed)
    else:
        target = with_defaults(declaration.function, declaration.converted_defaults())
    if declaration.further is not None:
        names = declaration.family.names_by_position(declaration, (), {})
        target = functools.partial(call_with_further, target, names, declaration.further)
    if declaration.finish is not None:
        target = with_finish(target, declaration.finish, resolve(declaration.endpoint))
    return target


def on_first_argument(perform, first: str):
    """Return a function that calls `perform` with the first argument and a dict of the other supplied ones."""

    def call(**given):
        return perform(given.pop(first), given)

    return call


def with_keras_names(target, renamed: dict[str, str]):
    """Return the target with R's names of arguments translated to Keras'."""
    if not renamed:
        return target

    def call(**given):
        return target(**{renamed.get(name, name): value for name, value in given.items()})

    return call


def with_defaults(function, defaults: dict):
    """Return the function with other defaults."""
    if not defaults:
        return function

    def call(*args, **given):
        return function(*args, **{**defaults, **given})

    return call


def call_with_further(target, names, further, /, **given):
    """Call the target with arguments by name, or by position where there are some for its `*args`, named `further`."""
    rest = given.pop(further, ())
    before = [given.pop(name) for name in names] if rest else ()
    return target(*before, *rest, **given)


def with_finish(target, finish, endpoint):
    """Return the target, whose result goes through `finish` together with the Keras endpoint."""

    def call(**given):
        return finish(target(**given), endpoint)

    return call
