"""The short way of a call: a function written out with the arguments of its declaration, as dataclasses do.

Python itself then puts each argument in its place, and no more is done than to convert those that a convention
applies to.  What is not as usual (an argument is missing, unknown or unfit) is left to the general way.
"""
import linecache
from itertools import takewhile

from pykeras3.core.conventions import Unfit

MISSING = object()

SOURCE = """\
def {name}({parameters}):
    global _target
    if not ({unusual}):
        if _target is None:
            _target = _link()
        try:
            {conversions}
        except _Unfit:
            pass
        else:
            try:
                return _target({passed})
            except Exception:
                _explain_failure({given})
                raise
    return _in_general({given}, _rest, _more)
"""


def direct_call(declaration, link, general):
    """The function of a declaration; `link` gives what it ends in, and `general` takes any call."""
    positional, required, conventions = declaration.positional, declaration.required, declaration.conventions
    parameters = {name: p for name, p in declaration.signature.parameters.items() if name in declaration.names}
    first = [name for name in positional if name in required]
    # a body has R's defaults; Keras has its own, and gets only what was given
    whole = declaration.body is not None
    defaults = {name: MISSING if name in required or not whole else None if p.default is p.empty else p.default
                for name, p in parameters.items()}
    always = list(parameters) if whole else required
    convert = {name: f"_to_{name}({name})" for name in conventions}

    # by position alone where a call that waits for its first argument asks how the others came
    alone = [*first[:-1], "/"] if len(first) > 1 else []
    listed = [*alone, *(name for name in positional if name not in alone), "*_rest",
              *(name for name in parameters if name not in positional), "**_more"]
    passed = {name: f"{name}_" if name in convert else name for name in always}
    source = SOURCE.format(
        name=declaration.name,
        parameters=", ".join(f"{name}=_defaults['{name}']" if name in defaults else name for name in listed),
        unusual=" or ".join([*(f"{name} is _MISSING" for name in required), "_rest", "_more"]),
        conversions="\n            ".join([
            *(f"{name}_ = {convert[name]}" for name in always if name in convert),
            *(f"if {name} is not _MISSING: _more['{name}'] = {convert.get(name, name)}"
              for name in parameters if name not in always)]) or "pass",
        passed=", ".join([*(value if name in positional else f"{name}={value}" for name, value in passed.items()),
                          *(["**_more"] if len(always) < len(parameters) else [])]),
        given=", ".join(f"'{name}': {name}" for name in parameters).join("{}"))

    def in_general(given, rest, more):
        given = {name: value for name, value in given.items() if value is not defaults[name]}
        by_place = positional if rest else list(takewhile(given.__contains__, first))
        return general(*(given.pop(name, defaults[name]) for name in by_place), *rest, **{**more, **given})

    # where Python and TensorFlow's AutoGraph look for the source
    file = f"<pykeras3.{declaration.name}>"
    linecache.cache[file] = len(source), None, source.splitlines(True), file
    names = {"__name__": "pykeras3", "_target": None, "_MISSING": MISSING, "_Unfit": Unfit, "_link": link,
             "_in_general": in_general, "_explain_failure": declaration.explain_failure, "_defaults": defaults,
             **{f"_to_{name}": declaration.conversions[name] for name in conventions}}
    exec(compile(source, file, "exec"), names)
    return names[declaration.name]
