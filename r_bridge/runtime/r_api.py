"""R's C API: functions, constants and variables of the R library in this process.

The functions are called with Python's lock held, so that no other thread runs between two of them.
"""

import ctypes
import functools
import glob
import os

NILSXP, SYMSXP, CLOSXP, ENVSXP, PROMSXP, LANGSXP, SPECIALSXP, BUILTINSXP = 0, 1, 3, 4, 5, 6, 7, 8
LGLSXP, INTSXP, REALSXP, CPLXSXP, STRSXP, VECSXP, EXTPTRSXP, RAWSXP, S4SXP = 10, 13, 14, 15, 16, 19, 22, 24, 25

ADDRESS, INT, LENGTH, TEXT = ctypes.c_void_p, ctypes.c_int, ctypes.c_ssize_t, ctypes.c_char_p

FUNCTIONS = {
    "TYPEOF": (INT, ADDRESS),
    "OBJECT": (INT, ADDRESS),
    "Rf_xlength": (LENGTH, ADDRESS),
    "ATTRIB": (ADDRESS, ADDRESS),
    "Rf_getAttrib": (ADDRESS, ADDRESS, ADDRESS),
    "Rf_setAttrib": (ADDRESS, ADDRESS, ADDRESS, ADDRESS),
    "Rf_install": (ADDRESS, TEXT),
    "PRINTNAME": (ADDRESS, ADDRESS),
    "Rf_inherits": (INT, ADDRESS, TEXT),
    "ALTREP": (INT, ADDRESS),
    "DATAPTR_RO": (ADDRESS, ADDRESS),
    "Rf_allocVector": (ADDRESS, INT, LENGTH),
    "Rf_xlengthgets": (ADDRESS, ADDRESS, LENGTH),
    "R_allocLD": (ADDRESS, LENGTH),
    "vmaxget": (ADDRESS,),
    "vmaxset": (None, ADDRESS),
    "Rf_cons": (ADDRESS, ADDRESS, ADDRESS),
    "Rf_lcons": (ADDRESS, ADDRESS, ADDRESS),
    "Rf_allocList": (ADDRESS, INT),
    "CAR": (ADDRESS, ADDRESS),
    "CDR": (ADDRESS, ADDRESS),
    "SETCAR": (ADDRESS, ADDRESS, ADDRESS),
    "TAG": (ADDRESS, ADDRESS),
    "SET_TAG": (None, ADDRESS, ADDRESS),
    "Rf_protect": (ADDRESS, ADDRESS),
    "Rf_unprotect": (None, INT),
    "R_PreserveObject": (None, ADDRESS),
    "R_ReleaseObject": (None, ADDRESS),
    "Rf_ScalarLogical": (ADDRESS, INT),
    "Rf_ScalarInteger": (ADDRESS, INT),
    "Rf_ScalarReal": (ADDRESS, ctypes.c_double),
    "Rf_ScalarString": (ADDRESS, ADDRESS),
    "Rf_mkCharLenCE": (ADDRESS, TEXT, INT, INT),
    "Rf_getCharCE": (INT, ADDRESS),
    "Rf_translateCharUTF8": (TEXT, ADDRESS),
    "R_CHAR": (TEXT, ADDRESS),
    "STRING_ELT": (ADDRESS, ADDRESS, LENGTH),
    "SET_STRING_ELT": (None, ADDRESS, LENGTH, ADDRESS),
    "VECTOR_ELT": (ADDRESS, ADDRESS, LENGTH),
    "SET_VECTOR_ELT": (ADDRESS, ADDRESS, LENGTH, ADDRESS),
    "LOGICAL": (ADDRESS, ADDRESS),
    "INTEGER": (ADDRESS, ADDRESS),
    "REAL": (ADDRESS, ADDRESS),
    "COMPLEX": (ADDRESS, ADDRESS),
    "RAW": (ADDRESS, ADDRESS),
    "Rf_findVarInFrame": (ADDRESS, ADDRESS, ADDRESS),
    "R_existsVarInFrame": (INT, ADDRESS, ADDRESS),
    "Rf_defineVar": (None, ADDRESS, ADDRESS, ADDRESS),
    "Rf_GetOption1": (ADDRESS, ADDRESS),
    "R_ExternalPtrAddr": (ADDRESS, ADDRESS),
    "R_MakeExternalPtr": (ADDRESS, ADDRESS, ADDRESS, ADDRESS),
    "R_ClosureFormals": (ADDRESS, ADDRESS),
    "R_ToplevelExec": (INT, ADDRESS, ADDRESS),
    "R_NewEnv": (ADDRESS, ADDRESS, INT, INT),
    "Rf_mkString": (ADDRESS, TEXT),
    "R_ParseEvalString": (ADDRESS, TEXT, ADDRESS),
    "addInputHandler": (ADDRESS, ADDRESS, INT, ADDRESS, INT),
    "R_RunExitFinalizers": (None,),
    "R_CleanTempDir": (None,),
    "R_curErrorBuf": (TEXT,),
    "R_IsNA": (INT, ctypes.c_double),
}
# In these R runs code: Python's lock is released meanwhile.
UNLOCKED_FUNCTIONS = {
    "R_tryEval": (ADDRESS, ADDRESS, ADDRESS, ctypes.POINTER(INT)),
    "R_tryEvalSilent": (ADDRESS, ADDRESS, ADDRESS, ctypes.POINTER(INT)),
}
CONSTANTS = {
    "R_NilValue": ADDRESS,
    "R_GlobalEnv": ADDRESS,
    "R_BaseEnv": ADDRESS,
    "R_NaString": ADDRESS,
    "R_MissingArg": ADDRESS,
    "R_NamesSymbol": ADDRESS,
    "R_DimSymbol": ADDRESS,
    "R_RowNamesSymbol": ADDRESS,
    "R_QuoteSymbol": ADDRESS,
    "R_NaReal": ctypes.c_double,
}
# Names that other versions of R have for the same function.
ALTERNATIVES = {"R_ClosureFormals": ("FORMALS",)}

UTF8, LATIN1, BYTES = 1, 2, 3
NA_INTEGER = -(2**31)
LONGEST_NAME = 10000


class MissingSymbolError(RuntimeError):
    """R's library has no symbol that the bridge needs."""


class RApi:
    """R's C functions and constants by name, each looked up at its first use."""

    def __init__(self, path):
        self._locked, self._unlocked = ctypes.PyDLL(path), ctypes.CDLL(path)

    def __getattr__(self, name):
        if name in FUNCTIONS:
            found = self._function(self._locked, name, FUNCTIONS[name])
        elif name in UNLOCKED_FUNCTIONS:
            found = self._function(self._unlocked, name, UNLOCKED_FUNCTIONS[name])
        elif name in CONSTANTS:
            found = self.variable(name, CONSTANTS[name]).value
        else:
            raise AttributeError(f"r_bridge declares no symbol {name!r} of R's C API")
        setattr(self, name, found)
        return found

    def _function(self, library, name, types):
        for candidate in (name, *ALTERNATIVES.get(name, ())):
            try:
                function = getattr(library, candidate)
            except AttributeError:
                continue
            function.restype, *function.argtypes = types
            return function
        raise missing(name)

    def variable(self, name, c_type):
        """Return the C variable `name`, which can be assigned to."""
        try:
            return c_type.in_dll(self._locked, name)
        except ValueError:
            raise missing(name) from None


def missing(name):
    """Return the error for a symbol that this version of R doesn't have."""
    return MissingSymbolError(
        f"This version of R has no C symbol {name!r}, which r_bridge needs. "
        "Use an older version of R, or look for a newer pykeras3."
    )


def path():
    """Return the path of the R library; None where R is no shared library and its symbols are the program's."""
    found = glob.glob(os.path.join(os.environ.get("R_HOME", ""), "lib", "libR.*"))
    return found[0] if found else None


@functools.cache
def api() -> RApi:
    """Return R's C API; R has to run in this process."""
    return RApi(path())


def succeeds(function, argument) -> bool:
    """Return True if a C function of one argument raises no R error, which would be printed."""
    return bool(api().R_ToplevelExec(ctypes.cast(function, ADDRESS), argument))


@functools.lru_cache(maxsize=1024)
def symbol(name) -> int:
    """Return the address of the R symbol `name`.

    Raises:
        ValueError: For a name that R doesn't allow: R's own check would jump over Python's frames.
    """
    encoded = name.encode()
    if not 0 < len(encoded) <= LONGEST_NAME or b"\0" in encoded:
        raise ValueError(f"Not a valid R name. Received: {name[:80]!r}")
    return api().Rf_install(encoded)
