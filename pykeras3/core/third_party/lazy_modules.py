"""Modules whose code runs at the first use of an attribute, and objects that stand for modules not loaded yet."""

import builtins
import contextlib
import importlib
import importlib.util
import sys
import threading
from collections.abc import Callable
from types import ModuleType, SimpleNamespace

# The special attributes that show what the code of a module has defined; others, such as `__spec__` and `__path__`, are
# for the import system, and asked of all modules by such as `warnings`
SHOW_CONTENT = {"__all__", "__dict__", "__doc__"}


class DeferredExecution:
    """The code of a lazy module, to be run once, whichever thread first needs it."""

    def __init__(self, execute: Callable[[ModuleType], None]):
        self.execute = execute
        self.lock = threading.RLock()
        self.has_begun = False

    def run(self, module: ModuleType):
        """Run the code unless it has run; in the thread that is running it, return at once."""
        with self.lock:
            if not self.has_begun:
                self.has_begun = True
                try:
                    self.execute(module)
                except BaseException:
                    self.has_begun = False
                    raise
                module.__class__ = ModuleType


class LazyModule(ModuleType):
    """A module whose code has not run yet; unlike those of importlib's LazyLoader before 3.12, it is run only once."""

    def __getattribute__(self, name):
        if name in SHOW_CONTENT or not name.startswith("__"):
            ModuleType.__getattribute__(self, "__spec__").loader_state.run(self)
        # not by super(): when another thread has run the code, this is no LazyModule any more
        return ModuleType.__getattribute__(self, name)


def run_at_first_use(spec):
    """Change the spec of a module so that importing it leaves its code for later."""
    spec.loader_state = DeferredExecution(spec.loader.exec_module)

    def make_lazy(module):
        module.__class__ = LazyModule

    spec.loader.exec_module = make_lazy


class StandIn:
    """An object in place of a module: some attributes are given, for all others the module is imported."""

    def __init__(self, module: str, **given):
        self.__name__ = module
        vars(self).update(given)

    def __getattr__(self, name):
        return getattr(importlib.import_module(self.__name__), name)


class OnlyUsedWith:
    """What stands for a module that is only used together with another one, which is not installed."""

    def __init__(self, partner: str):
        self.partner = partner


class ClassIfLoadedMeta(type):
    """The type of classes that stand for those of a module: nothing is an instance before the module is loaded."""

    module: str

    def __instancecheck__(cls, instance):
        found = getattr(sys.modules.get(cls.module), cls.__name__, None)
        return found is not None and isinstance(instance, found)


def class_if_loaded(module: str, name: str) -> type:
    """Return a class for isinstance() that stands for a class of a module, without importing that."""
    return ClassIfLoadedMeta(name, (), {"module": module})


def function_of(module: str, name: str) -> Callable:
    """Return a function that imports a module and calls a function of it."""

    def call(*args, **kwargs):
        return getattr(importlib.import_module(module), name)(*args, **kwargs)

    return call


def is_installed(module: str) -> bool:
    """Return True if the package of a module is installed."""
    return importlib.util.find_spec(module.partition(".")[0]) is not None


def pandas_if_loaded() -> ModuleType | None:
    """Return pandas if it is loaded, or None, also while another thread is in the middle of importing it."""
    pandas = sys.modules.get("pandas")
    return pandas if hasattr(pandas, "__version__") else None


def spec_without(finder, name: str, path=None, target=None):
    """Return the spec of `name` from the finders after `finder` in `sys.meta_path`, or None.

    These include the finders of editable installs.
    """
    for other in sys.meta_path[sys.meta_path.index(finder) + 1 :]:
        spec = other.find_spec(name, path, target) if hasattr(other, "find_spec") else None
        if spec is not None:
            return spec
    return None


def import_stand_ins(spec, stand_ins: dict):
    """Change a spec so that import statements run by the module's own code return stand-ins.

    A stand-in replaces a module only if it is installed and not yet loaded. Import statements of other modules, and of
    this one's functions when they are called later, are as usual.
    """
    execute = spec.loader.exec_module

    def execute_with_stand_ins(module):
        pending = dict(stand_ins)

        def import_(name, globals=None, locals=None, fromlist=(), level=0):
            stand_in = pending.get(name) if name not in sys.modules else None
            if isinstance(stand_in, OnlyUsedWith):
                if not is_installed(stand_in.partner):
                    raise ImportError(f"{name} is of no use here without {stand_in.partner}", name=name)
            elif stand_in is not None and is_installed(name):
                return stand_in
            return builtins.__import__(name, globals, locals, fromlist, level)

        # An import statement calls the `__import__` that it finds there; see the documentation of exec()
        vars(module)["__builtins__"] = {**vars(builtins), "__import__": import_}
        try:
            execute(module)
        finally:
            pending.clear()

    spec.loader.exec_module = execute_with_stand_ins


def run_afterwards(spec, function: Callable[[ModuleType], None], meanwhile=contextlib.nullcontext):
    """Change the spec of a module so that a function is called with it once its code has run, in a context."""
    execute = spec.loader.exec_module

    def execute_and_call(module):
        with meanwhile():
            execute(module)
        function(module)

    spec.loader.exec_module = execute_and_call


def take_at_first_use(spec, module: str, names: dict[str, str]):
    """Change the spec of a module so that it takes names from another module when they are first used.

    Args:
        names: The names by those that they have in the other module.
    """
    later = object()
    import_stand_ins(spec, {module: SimpleNamespace(**dict.fromkeys(names, later))})

    def forget(loaded: ModuleType):
        found = {name: original for original, name in names.items() if getattr(loaded, name, None) is later}
        for name in found:
            delattr(loaded, name)

        def take(name):
            if name not in found:
                raise AttributeError(f"module {loaded.__name__!r} has no attribute {name!r}", name=name, obj=loaded)
            setattr(loaded, name, getattr(importlib.import_module(module), found[name]))
            return vars(loaded)[name]

        vars(loaded).update(__getattr__=take, __dir__=lambda: sorted({*vars(loaded), *found}))

    run_afterwards(spec, forget)
