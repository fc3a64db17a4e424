"""R's C functions that the bridge calls, with Python's lock held: no busy thread comes between two of them."""
import ctypes
import functools
import glob
import importlib.resources
import os

NILSXP, SYMSXP, CLOSXP, ENVSXP, PROMSXP, LANGSXP, SPECIALSXP, BUILTINSXP = 0, 1, 3, 4, 5, 6, 7, 8
LGLSXP, INTSXP, REALSXP, CPLXSXP, STRSXP, VECSXP, EXTPTRSXP, RAWSXP, S4SXP = 10, 13, 14, 15, 16, 19, 22, 24, 25

ADDRESS, INT, LENGTH, TEXT = ctypes.c_void_p, ctypes.c_int, ctypes.c_ssize_t, ctypes.c_char_p

FUNCTIONS = {
    "TYPEOF": (INT, ADDRESS), "OBJECT": (INT, ADDRESS), "Rf_xlength": (LENGTH, ADDRESS),
    "ATTRIB": (ADDRESS, ADDRESS),
    "Rf_getAttrib": (ADDRESS, ADDRESS, ADDRESS), "Rf_setAttrib": (ADDRESS, ADDRESS, ADDRESS, ADDRESS),
    "Rf_install": (ADDRESS, TEXT), "PRINTNAME": (ADDRESS, ADDRESS),
    "Rf_inherits": (INT, ADDRESS, TEXT), "ALTREP": (INT, ADDRESS), "DATAPTR_RO": (ADDRESS, ADDRESS),
    "Rf_allocVector": (ADDRESS, INT, LENGTH), "Rf_xlengthgets": (ADDRESS, ADDRESS, LENGTH),
    "R_allocLD": (ADDRESS, LENGTH), "vmaxget": (ADDRESS,), "vmaxset": (None, ADDRESS),
    "Rf_cons": (ADDRESS, ADDRESS, ADDRESS), "Rf_lcons": (ADDRESS, ADDRESS, ADDRESS),
    "Rf_allocList": (ADDRESS, INT), "CAR": (ADDRESS, ADDRESS), "CDR": (ADDRESS, ADDRESS),
    "SETCAR": (ADDRESS, ADDRESS, ADDRESS), "TAG": (ADDRESS, ADDRESS), "SET_TAG": (None, ADDRESS, ADDRESS),
    "Rf_protect": (ADDRESS, ADDRESS), "Rf_unprotect": (None, INT),
    "R_PreserveObject": (None, ADDRESS), "R_ReleaseObject": (None, ADDRESS),
    "Rf_ScalarLogical": (ADDRESS, INT), "Rf_ScalarInteger": (ADDRESS, INT), "Rf_ScalarReal": (ADDRESS, ctypes.c_double),
    "Rf_ScalarString": (ADDRESS, ADDRESS), "Rf_mkCharLenCE": (ADDRESS, TEXT, INT, INT),
    "Rf_getCharCE": (INT, ADDRESS), "Rf_translateCharUTF8": (TEXT, ADDRESS), "R_CHAR": (TEXT, ADDRESS),
    "STRING_ELT": (ADDRESS, ADDRESS, LENGTH), "SET_STRING_ELT": (None, ADDRESS, LENGTH, ADDRESS),
    "VECTOR_ELT": (ADDRESS, ADDRESS, LENGTH), "SET_VECTOR_ELT": (ADDRESS, ADDRESS, LENGTH, ADDRESS),
    "LOGICAL": (ADDRESS, ADDRESS), "INTEGER": (ADDRESS, ADDRESS), "REAL": (ADDRESS, ADDRESS),
    "COMPLEX": (ADDRESS, ADDRESS), "RAW": (ADDRESS, ADDRESS),
    "Rf_findVarInFrame": (ADDRESS, ADDRESS, ADDRESS), "Rf_defineVar": (None, ADDRESS, ADDRESS, ADDRESS),
    "R_ExternalPtrAddr": (ADDRESS, ADDRESS),
    "R_ToplevelExec": (INT, ADDRESS, ADDRESS), "R_NewEnv": (ADDRESS, ADDRESS, INT, INT),
    "Rf_mkString": (ADDRESS, TEXT), "R_ParseEvalString": (ADDRESS, TEXT, ADDRESS),
    "R_RunExitFinalizers": (None,), "R_CleanTempDir": (None,),
}
CONSTANTS = ("R_NilValue", "R_GlobalEnv", "R_NaString", "R_MissingArg", "R_NamesSymbol", "R_DimSymbol",
             "R_RowNamesSymbol", "R_QuoteSymbol")
# R 4.5 has a new name for it
FORMALS = ("R_ClosureFormals", "FORMALS")
UTF8, LATIN1, BYTES = 1, 2, 3
NA_INTEGER = -2 ** 31
LONGEST_NAME = 10000


def path():
    """The file of the R library in this process; None where R is no shared library and its names are the program's."""
    found = glob.glob(os.path.join(os.environ.get("R_HOME", ""), "lib", "libR.*"))
    return found[0] if found else None


@functools.cache
def api():
    """R's functions by their names, and its constants' addresses; R has to run in this process."""
    library = ctypes.PyDLL(path())
    for name, (result, *arguments) in FUNCTIONS.items():
        declare(getattr(library, name), result, arguments)
    for name in CONSTANTS:
        setattr(library, name, ADDRESS.in_dll(library, name).value)
    library.NA_REAL = ctypes.c_double.in_dll(library, "R_NaReal").value
    library.formals = next(getattr(library, name) for name in FORMALS if hasattr(library, name))
    declare(library.formals, ADDRESS, [ADDRESS])
    # the one function in which R runs code: Python's lock is free meanwhile
    library.try_eval = ctypes.CDLL(path()).R_tryEval
    declare(library.try_eval, ADDRESS, [ADDRESS, ADDRESS, ctypes.POINTER(INT)])
    return library


def declare(function, result, arguments):
    function.restype, function.argtypes = result, arguments


def succeeds(function, argument) -> bool:
    """Whether R can run a C function of one argument; an error of R's is printed and goes no further."""
    return bool(api().R_ToplevelExec(ctypes.cast(function, ADDRESS), argument))


@functools.lru_cache(maxsize=1024)
def symbol(name) -> int:
    """The address of R's symbol of that name, which R keeps; R's own check of names would jump over Python."""
    encoded = name.encode()
    if not 0 < len(encoded) <= LONGEST_NAME or b"\0" in encoded:
        raise ValueError(f"R can't name anything like that. Received: {name[:80]!r}")
    return api().Rf_install(encoded)


def script(name) -> str:
    """The R code in a file of this package."""
    return importlib.resources.files("r_bridge").joinpath("R", name).read_text()


def run(code) -> bool:
    """Run R code in an environment of its own, where no session does; whether it came to its end."""
    r = api()
    evaluate = r.Rf_protect(r.R_ParseEvalString(b"function(code) eval(parse(text = code, keep.source = FALSE), "
                                                b"new.env(parent = baseenv()))", r.R_GlobalEnv))
    text = r.Rf_protect(r.Rf_mkString(code.encode()))
    call = r.Rf_protect(r.Rf_lcons(evaluate, r.Rf_protect(r.Rf_cons(text, r.R_NilValue))))
    failed = ctypes.c_int(0)
    r.try_eval(call, r.R_GlobalEnv, failed)
    r.Rf_unprotect(4)
    return not failed.value
