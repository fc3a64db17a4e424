"""Files and folders: by `os` and `shutil` for one path, by functions of base R for several."""

import ast

from r_bridge.translate.base.result_kinds import of_strings
from r_bridge.translate.base.runtime import given
from r_bridge.translate.kinds import SCALARS, VECTORS, Kind
from r_bridge.translate.quotes import call, constant, name, quote
from r_bridge.translate.registry import base_function, base_value
from r_bridge.translate.translation import Translation


def of_paths(r_names: tuple[str, ...], code: str, r_function: str, kind, module: str = "os"):
    """Register functions of one argument: Python code for one path, and the function of base R for others."""

    @base_function(*r_names, kind=kind)
    def translate(t: Translation, path, *dots):
        tree = t.expression(path)
        if t.kind(path) is Kind.STRING:
            t.imports.module(module)
            return quote(code, X=tree)
        return t.r_function(r_function, tree)


TEXTS, FLAGS = of_strings(Kind.STRING), of_strings(Kind.LOGICAL)
of_paths(("basename", "path_file"), "Path(X).name", "basename", TEXTS, module="Path")
of_paths(("normalizePath", "path_abs", "path_real"), "os.path.realpath(X)", "normalize_path", TEXTS)
of_paths(("path.expand", "path_expand"), "os.path.expanduser(X)", "path_expand", TEXTS)
of_paths(("file.exists", "file_exists"), "os.path.exists(X)", "file_exists", FLAGS)
of_paths(("dir.exists", "dir_exists", "is_dir"), "os.path.isdir(X)", "dir_exists", FLAGS)
of_paths(("is_file",), "os.path.isfile(X)", "file_exists", FLAGS)
of_paths(("file.size", "file_size"), "os.path.getsize(X)", "file_size", of_strings(Kind.INTEGER))


@base_function("dirname", "path_dir", kind=TEXTS)
def dirname(t: Translation, path):
    return t.r_function("dirname", t.expression(path))


@base_function("file_ext", "path_ext", kind=TEXTS)
def file_ext(t: Translation, x):
    return t.r_function("file_ext", t.expression(x))


@base_function("file_path_sans_ext", "path_ext_remove", kind=TEXTS)
def file_path_sans_ext(t: Translation, x):
    return t.r_function("file_path_sans_ext", t.expression(x))


@base_function("path_ext_set", kind=TEXTS)
def path_ext_set(t: Translation, path, ext):
    return t.r_function("path_ext_set", t.expression(path), t.expression(ext))


def kind_of_path(kind_of, dots, **options):
    """Return the kind of joined paths: a string if all parts are of length one."""
    kinds = {kind_of(argument.value) for argument in dots if argument.name is None}
    if kinds <= SCALARS:
        return Kind.STRING
    return Kind.STRINGS if kinds & VECTORS else Kind.UNKNOWN


@base_function("file.path", kind=kind_of_path)
def file_path(t: Translation, *dots, fsep):
    return joined(t, dots, "file_path")


@base_function("path", "path_join", kind=kind_of_path)
def path(t: Translation, *dots, ext):
    """Translate a path of fs; with `ext` it gets an ending."""
    if ext is not None:
        return t.r_function("path_ext_set", joined(t, dots, "path"), t.expression(ext))
    return joined(t, dots, "path")


def joined(t: Translation, dots, r_function: str) -> ast.expr:
    """Join the parts of a path by `os.path.join()` where all are strings, else by a function of `R`."""
    parts = [t.expression(argument.value) for argument in dots]
    if {t.kind(argument.value) for argument in dots} == {Kind.STRING}:
        return parts[0] if len(parts) == 1 else call(quote("OS.path.join", OS=t.imports.module("os")), *parts)
    return t.r_function(r_function, *parts)


# Folders


@base_function("dir.create", is_visible=False)
def make_folder(t: Translation, path, showWarnings, recursive, mode):
    return created(t, path)


@base_function("dir_create", is_visible=False)
def make_folders(t: Translation, path, *dots, mode, recurse):
    further = [argument.value for argument in dots if argument.name is None]
    if further:
        return t.r_function("dir_create", t.r_function("path", *map(t.expression, [path, *further])))
    return created(t, path)


def created(t: Translation, path) -> ast.expr:
    """Make a folder, with those that it is in."""
    if t.kind(path) is Kind.STRING:
        return quote("OS.makedirs(X, exist_ok=True)", OS=t.imports.module("os"), X=t.expression(path))
    return t.r_function("dir_create", t.expression(path))


@base_function("list.files", "dir", kind=Kind.STRINGS)
def list_files(t: Translation, path, pattern, all_files, full_names, recursive, ignore_case, include_dirs, no__):
    options = {"path": path, "pattern": pattern, "full_names": full_names, "recursive": recursive}
    return t.r_function("list_files", **given(t, **options, all_files=all_files, ignore_case=ignore_case))


@base_function("list.dirs", kind=Kind.STRINGS)
def list_dirs(t: Translation, path, full_names, recursive):
    return t.r_function("list_dirs", **given(t, path=path, full_names=full_names, recursive=recursive))


@base_function("dir_ls", kind=Kind.STRINGS)
def dir_ls(t: Translation, path, all, recurse, type, glob, regexp, *dots):
    options = {"all": all, "recurse": recurse, "type": type, "glob": glob, "regexp": regexp}
    return t.r_function("dir_ls", *([] if path is None else [t.expression(path)]), **given(t, **options))


@base_function("dir_tree", is_visible=False)
def dir_tree(t: Translation, path, recurse, type, all, *dots):
    options = {"recurse": recurse, "type": type, "all": all}
    return t.r_function("dir_tree", *([] if path is None else [t.expression(path)]), **given(t, **options))


@base_function("Sys.glob", kind=Kind.STRINGS)
def sys_glob(t: Translation, paths, dirmark):
    return t.r_function("sys_glob", t.expression(paths))


@base_function("unlink", is_visible=False)
def unlink(t: Translation, x, recursive, force):
    return t.r_function("unlink", t.expression(x), **given(t, recursive=recursive))


@base_function("file.remove", "file_delete", is_visible=False)
def remove_file(t: Translation, x):
    if t.kind(x) is Kind.STRING:
        return quote("OS.remove(X)", OS=t.imports.module("os"), X=t.expression(x))
    return t.r_function("unlink", t.expression(x))


@base_function("dir_delete", is_visible=False)
def remove_folder(t: Translation, path):
    return t.r_function("unlink", t.expression(path), recursive=constant(True))


@base_function("file.copy", "file_copy", kind=Kind.UNKNOWN, is_visible=False)
def file_copy(t: Translation, from_, to, overwrite, *dots):
    return t.r_function("file_copy", t.expression(from_), t.expression(to), **given(t, overwrite=overwrite))


@base_function("file.rename", "file_move", is_visible=False)
def file_move(t: Translation, from_, to):
    if {t.kind(from_), t.kind(to)} == {Kind.STRING}:
        trees = {"SHUTIL": t.imports.module("shutil"), "X": t.expression(from_), "Y": t.expression(to)}
        return quote("SHUTIL.move(X, Y)", **trees)
    return t.r_function("file_move", t.expression(from_), t.expression(to))


@base_function("tempfile", "file_temp", kind=Kind.STRING)
def temporary_file(t: Translation, pattern, tmpdir, fileext):
    return t.r_function("tempfile", **given(t, pattern=pattern, tmpdir=tmpdir, fileext=fileext))


@base_function("tempdir", "path_temp", kind=Kind.STRING)
def temporary_folder(t: Translation, *dots):
    made = t.r_function("tempdir")
    parts = [t.expression(argument.value) for argument in dots if argument.name is None]
    return call(quote("OS.path.join", OS=t.imports.module("os")), made, *parts) if parts else made


@base_function("local_tempfile", kind=Kind.STRING)
def local_tempfile(t: Translation, *dots, fileext):
    return t.r_function("tempfile", **given(t, fileext=fileext))


@base_function("getwd", kind=Kind.STRING)
def getwd(t: Translation):
    return quote("OS.getcwd()", OS=t.imports.module("os"))


@base_function("setwd", is_visible=False)
def setwd(t: Translation, dir):
    return quote("OS.chdir(X)", OS=t.imports.module("os"), X=t.expression(dir))


@base_function("download.file", is_visible=False)
def download_file(t: Translation, url, destfile, *dots, method, quiet, mode):
    return t.r_function("download_file", t.expression(url), t.expression(destfile))


@base_function("unzip", is_visible=False)
def unzip(t: Translation, zipfile, files, list, overwrite, junkpaths, exdir, unzip, setTimes):
    return t.r_function("unzip", t.expression(zipfile), **given(t, files=files, exdir=exdir))


@base_function("untar", is_visible=False)
def untar(t: Translation, tarfile, files, list, exdir, *dots):
    if files is not None:
        raise t.error(files, "untar() is translated for whole archives.")
    return t.r_function("untar", t.expression(tarfile), **given(t, exdir=exdir))


# Text


@base_function("readLines", "read_lines", kind=Kind.STRINGS)
def read_lines(t: Translation, con, n, *dots, ok, warn, encoding, skipNul, n_max):
    return t.r_function("read_lines", t.expression(con), **given(t, n=n if n_max is None else n_max))


@base_function("writeLines", is_visible=False)
def write_lines(t: Translation, text, con, sep, useBytes):
    if con is not None:
        return t.r_function("write_lines", t.expression(text), t.expression(con), **given(t, sep=sep))
    tree = t.expression(text)
    if t.kind(text) is Kind.STRING:
        return call(name("print"), tree, **({} if sep is None else {"end": t.expression(sep)}))
    separator = constant("\n") if sep is None else t.expression(sep)
    if t.kind(text) is Kind.STRINGS:
        return ast.Call(name("print"), [ast.Starred(tree, ast.Load())], [ast.keyword("sep", separator)])
    elements = ast.Starred(t.r_function("elements", tree), ast.Load())
    return ast.Call(name("print"), [elements], [ast.keyword("sep", separator)])


@base_function("write_lines", "write_file", is_visible=False)
def write_file(t: Translation, x, file, sep, *dots):
    return t.r_function("write_lines", t.expression(x), t.expression(file), **given(t, sep=sep))


@base_function("read_file", kind=Kind.STRING)
def read_file(t: Translation, file, *dots):
    return t.r_function("read_file", t.expression(file))


# Values


@base_function("saveRDS", "write_rds", is_visible=False)
def save_rds(t: Translation, object, file, *dots):
    return t.r_function("save_rds", t.expression(object), t.expression(file))


@base_function("readRDS", "read_rds")
def read_rds(t: Translation, file, *dots):
    return t.r_function("read_rds", t.expression(file))


@base_function("read_json", "fromJSON", "read_json_file", "read_json_str")
def read_json(t: Translation, path, *dots, simplifyVector):
    """Translate to a function that makes vectors and data frames of what it reads, unless `simplifyVector` is FALSE."""
    return t.r_function("read_json", t.expression(path), **given(t, simplify=simplifyVector))


@base_function("parse_json")
def parse_json(t: Translation, json, simplifyVector):
    return quote("JSON.loads(X)", JSON=t.imports.module("json"), X=t.expression(json))


@base_value("parse_json")
def parser_of_json(t: Translation):
    return quote("JSON.loads", JSON=t.imports.module("json"))


@base_function("toJSON", kind=Kind.STRING)
def to_json(t: Translation, x, *dots, pretty, auto_unbox):
    return t.r_function("to_json", t.expression(x), **given(t, pretty=pretty, auto_unbox=auto_unbox))


@base_function("write_json", is_visible=False)
def write_json(t: Translation, x, path, *dots, pretty, auto_unbox):
    made = t.r_function("to_json", t.expression(x), **given(t, pretty=pretty, auto_unbox=auto_unbox))
    return t.r_function("write_lines", made, t.expression(path))


@base_function("readJPEG", "readPNG", kind=Kind.ARRAY)
def read_image(t: Translation, source, native, info):
    return t.r_function("read_image", t.expression(source), **given(t, native=native))


@base_function("writeJPEG", "writePNG", is_visible=False)
def write_image(t: Translation, image, target, *dots):
    return t.r_function("write_image", t.expression(image), t.expression(target))
