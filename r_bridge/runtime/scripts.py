"""The R code of the bridge (r_bridge/R), evaluated in one environment of R."""

import contextlib
import ctypes
import importlib.resources

from r_bridge.runtime import interrupts, r_api
from r_bridge.runtime.state import runtime

EVALUATE = b'function(code, environment) eval(parse(text = code, keep.source = FALSE, encoding = "UTF-8"), environment)'


def environment() -> int:
    """Return the address of R's environment for the bridge's code, made at the first call."""
    if runtime.environment is None:
        api = r_api.api()
        runtime.environment = api.R_NewEnv(api.R_BaseEnv, 1, 100)
        api.R_PreserveObject(runtime.environment)
    return runtime.environment


def load(name):
    """Evaluate a file of the bridge's R code, once."""
    if name in runtime.loaded_files:
        return
    evaluate((importlib.resources.files("r_bridge") / "R" / name).read_text(encoding="utf-8"))
    runtime.loaded_files.add(name)


@contextlib.contextmanager
def without_compiler():
    """Let R interpret, meanwhile, the functions that it would compile at their second call, which takes longer."""
    level = evaluate_text("as.character(compiler::enableJIT(0L))")
    try:
        yield
    finally:
        evaluate(f"compiler::enableJIT({level}L)")


def evaluate(code) -> int:
    """Evaluate R code in the bridge's environment; return the unprotected address of its value.

    Raises:
        RuntimeError: With R's message, if the code fails.
    """
    value = try_evaluate(code)
    if value is None:
        raise RuntimeError(error_message())
    return value


def error_message() -> str:
    """Return R's message of the last error."""
    return evaluate_text("geterrmessage()").strip()


def evaluate_text(code) -> str:
    """Return the string that R code evaluates to."""
    return first_string(evaluate(code))


def first_string(address) -> str:
    """Return the first string of the R character vector at an address."""
    api = r_api.api()
    return api.R_CHAR(api.STRING_ELT(address, 0)).decode()


@interrupts.not_interrupted
def try_evaluate(code):
    """Return the unprotected address of the value of R code, or None if it fails."""
    api, failed = r_api.api(), ctypes.c_int(0)
    function = api.Rf_protect(api.R_ParseEvalString(EVALUATE, api.R_BaseEnv))
    source = api.Rf_protect(api.Rf_mkString(code.encode()))
    place = api.Rf_protect(api.Rf_cons(environment(), api.R_NilValue))
    arguments = api.Rf_protect(api.Rf_cons(source, place))
    call = api.Rf_protect(api.Rf_lcons(function, arguments))
    try:
        value = api.R_tryEvalSilent(call, api.R_BaseEnv, failed)
    finally:
        api.Rf_unprotect(5)
    return None if failed.value else value
