"""R objects as bytes, for other processes and from them; the R package pykeras3 packs and unpacks them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from r_bridge.runtime import interrupts, signatures
from r_bridge.runtime.calls import as_list
from r_bridge.runtime.handles import RObject
from r_bridge.runtime.state import r_is_host, runtime
from r_bridge.session import RSession


@dataclass
class Parcel:
    """R objects as bytes.

    Attributes:
        data: What R's serialize() writes.
        objects: The Python objects that they refer to; the bytes have their positions.
        has_failed: Boolean, whether it is the error of a task.
    """

    data: bytes
    objects: list
    has_failed: bool = False

    def __post_init__(self):
        # reticulate makes raw vectors bytearrays
        self.data = bytes(self.data)


@dataclass
class Settings:
    """What an R session in a worker process starts with.

    Attributes:
        libs: Its libraries.
        packages: The packages to attach, in the order in which they were attached.
    """

    libs: list[str]
    packages: list[str]


class RConnection:
    """How this process reaches R.

    Attributes:
        is_worker: Whether this is a worker process.
        settings: What the session of a worker process starts with, if R ran in the process that started it.
        pack, unpack, describe: R functions, connected where R is the host: they pack and unpack an R object, and return
            the libraries and attached packages.
    """

    def __init__(self):
        self.is_worker = False
        self.settings: Settings | None = None
        self.pack: Callable[[Any, bool], Parcel] | None = None
        self.unpack: Callable[[Parcel], Any] | None = None
        self.describe: Callable[[], Any] | None = None

    def session(self) -> RSession:
        """Return the R session of this process; start it if need be."""
        if self.settings is None:
            return RSession()
        return RSession(libs=self.settings.libs, packages=self.settings.packages)

    def function(self, name: str):
        """Return an internal function of the R package pykeras3."""
        return self.session()(f"pykeras3:::{name}")

    def new_settings(self) -> Settings | None:
        """Return the settings for worker processes: those of R in this process, or None if it was not started."""
        if self.describe is not None:
            return Settings(*self.describe())
        if RSession.is_started():
            libs, packages = RSession()("list(.libPaths(), rev(.packages()))")
            return Settings(as_list(libs), as_list(packages))
        return self.settings


r_connection = RConnection()


def session() -> RSession:
    """Return the R session of this process."""
    return r_connection.session()


def connect(pack, unpack, describe):
    """Connect the functions of the R package, where R is the host."""
    r_connection.pack, r_connection.unpack, r_connection.describe = pack, unpack, describe


def packed(value) -> Parcel:
    """Return an R object as bytes: a handle of it, or one of reticulate's functions that call an R function."""
    if r_is_host():
        assert r_connection.pack is not None
        return r_connection.pack(signatures.capsule_in(value), True)
    handle = value
    if not isinstance(value, RObject):
        handle = runtime.caller.on_r_thread(interrupts.not_interrupted(lambda: RObject(signatures.closure_of(value))))
    # the global variables that functions use are known where they come from
    return r_connection.function("as_parcel")(handle, not r_connection.is_worker)


def handle(parcel: Parcel):
    """Return the handle of an R object, or the Python value that it is converted to, from its bytes."""
    if r_is_host():
        raise TypeError("A handle of an R object can't come back to R: return a value of the R object instead.")
    return r_connection.function("from_parcel")(parcel)


def function_of(parcel: Parcel):
    """Return one of reticulate's functions that call an R function, from its bytes."""
    if r_is_host():
        assert r_connection.unpack is not None
        return r_connection.unpack(parcel)
    return r_connection.function("function_from_parcel")(parcel)
