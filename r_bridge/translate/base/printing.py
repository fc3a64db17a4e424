"""Output."""

from r_bridge.translate.quotes import call, name
from r_bridge.translate.registry import base_function
from r_bridge.translate.translation import Translation


@base_function("cat", is_visible=False)
def cat(t: Translation, *dots, sep):
    keywords = {} if sep is None else {"sep": t.expression(sep)}
    return t.r_function("cat", *[t.expression(argument.value) for argument in dots], **keywords)


@base_function("print", is_visible=False)
def print_value(t: Translation, x, *dots):
    return call(name("print"), t.expression(x))


@base_function("invisible", is_visible=False)
def invisible(t: Translation, x):
    return t.expression(x)
