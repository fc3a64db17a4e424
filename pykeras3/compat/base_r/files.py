"""Files and folders, where R takes several paths at once or has no function of Python's with the same meaning."""

import fnmatch
import functools
import glob
import json
import os
import pickle
import re
import shutil
import tempfile as temporary
import urllib.request
import uuid
import zipfile

import numpy as np

from pykeras3.compat.base_r.plots import as_raster
from pykeras3.compat.base_r.values import elements, is_scalar


def each_path(function, *paths):
    """Call a function with paths; with several, one after the other, and return a list."""
    if all(is_scalar(path) or isinstance(path, os.PathLike) or path is None for path in paths):
        return function(*paths)
    vectors = [[path] if is_scalar(path) or path is None else list(elements(path)) for path in paths]
    count = max(map(len, vectors)) if all(vectors) else 0
    return [function(*(vector[number % len(vector)] for vector in vectors)) for number in range(count)]


def file_path(*parts):
    """Return the paths that parts make up."""
    return each_path(lambda *texts: "/".join(str(text) for text in texts), *parts)


def path(*parts):
    """Return the paths that parts make up, with single slashes, as fs has it."""

    def joined(*texts):
        text = "/".join(str(text).rstrip("/") if str(text) != "/" else "" for text in texts if str(text))
        scheme, separator, rest = text.partition("://")
        if not separator:
            return re.sub("/+", "/", text)
        return scheme + separator + re.sub("/+", "/", rest)

    return each_path(joined, *parts)


def basename(path):
    """Return the last parts of paths."""
    return each_path(lambda text: os.path.basename(str(text).rstrip("/")), path)


def dirname(path):
    """Return paths without their last parts."""
    return each_path(lambda text: os.path.dirname(str(text).rstrip("/")) or ".", path)


def file_ext(x):
    """Return the endings of paths, without the dot."""
    return each_path(lambda text: os.path.splitext(str(text))[1][1:], x)


def file_path_sans_ext(x):
    """Return paths without their endings."""
    return each_path(lambda text: os.path.splitext(str(text))[0], x)


def path_ext_set(path, ext):
    """Return paths with other endings."""
    return each_path(lambda text, ending: os.path.splitext(str(text))[0] + "." + ending.lstrip("."), path, ext)


def normalize_path(path):
    """Return absolute paths."""
    return each_path(lambda text: os.path.realpath(os.path.expanduser(text)), path)


def path_expand(path):
    """Return paths with the home folder in place of `~`."""
    return each_path(os.path.expanduser, path)


def file_exists(*paths):
    """Return whether files or folders exist."""
    paths = paths[0] if len(paths) == 1 else paths
    return each_path(lambda text: os.path.exists(os.path.expanduser(text)), paths)


def dir_exists(path):
    """Return whether folders exist."""
    return each_path(lambda text: os.path.isdir(os.path.expanduser(text)), path)


def file_size(path):
    """Return the sizes of files in bytes."""
    return each_path(os.path.getsize, path)


def dir_create(path):
    """Make folders, and those that they are in."""
    each_path(lambda text: os.makedirs(os.path.expanduser(text), exist_ok=True), path)
    return path


def list_files(path=".", pattern=None, full_names=False, recursive=False, all_files=False, ignore_case=False):
    """Return the files in folders, sorted; `pattern` is a regular expression."""
    found = []
    for folder in [path] if is_scalar(path) else elements(path):
        for name in files_in(os.path.expanduser(folder), recursive):
            last = os.path.basename(name)
            if (all_files or not last.startswith(".")) and matches(pattern, last, ignore_case):
                found.append(f"{folder.rstrip('/')}/{name}" if full_names else name)
    return sorted(found)


def list_dirs(path=".", full_names=True, recursive=True):
    """Return the folders in a folder, sorted."""
    found = [path] if recursive else []
    for folder, names, _ in os.walk(path):
        found += [os.path.join(folder, name) for name in names]
        if not recursive:
            break
    return sorted(each if full_names else os.path.relpath(each, path) for each in found)


def files_in(folder, recursive):
    """Iterate over the names of what is in a folder, or of the files in it and in its folders."""
    if not recursive:
        yield from os.listdir(folder) if os.path.isdir(folder) else ()
        return
    for inner, _, names in os.walk(folder):
        yield from (os.path.relpath(os.path.join(inner, name), folder) for name in names)


def matches(pattern, text, ignore_case=False):
    """Return True if a pattern is found in a text, or if there is no pattern."""
    return pattern is None or re.search(pattern, text, re.IGNORECASE if ignore_case else 0) is not None


def dir_ls(path=".", all=False, recurse=False, type="any", glob=None, regexp=None):
    """Return the paths of what is in folders, sorted, as fs has it."""
    found = []
    for folder in [path] if is_scalar(path) else elements(path):
        start = os.path.expanduser(folder)
        for inner, folders, names in os.walk(start):
            wanted = {"file": names, "directory": folders}.get(type, [*folders, *names])
            found += [os.path.join(inner, name) for name in wanted if all or not name.startswith(".")]
            if not recurse or recurse is not True and inner.count(os.sep) - start.count(os.sep) >= int(recurse):
                break
    return sorted(each for each in found if (glob is None or fnmatch.fnmatch(each, glob)) and matches(regexp, each))


def dir_tree(path=".", recurse=True, type="any", all=False):
    """Print what is in a folder as a tree."""

    def show(folder, indent, depth):
        names = sorted(name for name in os.listdir(folder) if all or not name.startswith("."))
        shown = [name for name in names if type != "directory" or os.path.isdir(os.path.join(folder, name))]
        for number, name in enumerate(shown, start=1):
            is_last = number == len(shown)
            print(f"{indent}{'└── ' if is_last else '├── '}{name}")
            inner = os.path.join(folder, name)
            if os.path.isdir(inner) and (recurse is True or depth < int(recurse)):
                show(inner, indent + ("    " if is_last else "│   "), depth + 1)

    print(path)
    show(path, "", 0)


def sys_glob(paths):
    """Return the paths that patterns such as `*.txt` stand for, sorted."""
    return sorted(found for pattern in ([paths] if is_scalar(paths) else paths) for found in glob.glob(pattern))


def unlink(x, recursive=False):
    """Delete files, and folders if `recursive`; what doesn't exist is left out."""
    for pattern in [x] if is_scalar(x) else elements(x):
        for found in glob.glob(os.path.expanduser(pattern)) or [os.path.expanduser(pattern)]:
            if os.path.isdir(found) and not os.path.islink(found):
                if recursive:
                    shutil.rmtree(found)
            elif os.path.lexists(found):
                os.remove(found)


def file_copy(from_, to, overwrite=False):
    """Copy files, to other names or into a folder; return whether each was copied."""

    def copied(source, target):
        place = os.path.join(target, os.path.basename(source)) if os.path.isdir(target) else target
        if os.path.exists(place) and not overwrite:
            return False
        shutil.copy(source, place)
        return True

    return each_path(copied, from_, to)


def file_move(path, new_path):
    """Move files, to other names or into a folder."""
    return each_path(lambda source, target: shutil.move(source, target), path, new_path)


@functools.cache
def temporary_folder():
    """Return the folder of temporary files of this session, which is deleted with this object, at the session's end."""
    return temporary.TemporaryDirectory(prefix="R")


def tempdir():
    """Return the path of the folder of temporary files of this session."""
    return temporary_folder().name


def tempfile(pattern="file", tmpdir=None, fileext=""):
    """Return the path of a new temporary file."""
    folder = tempdir() if tmpdir is None else tmpdir
    return each_path(lambda text, ending: f"{folder}/{text}{uuid.uuid4().hex[:12]}{ending}", pattern, fileext)


def download_file(url, destfile, **ignored):
    """Download files."""
    each_path(lambda source, target: urllib.request.urlretrieve(source, target)[0], url, destfile)


def unzip(zipfile_, files=None, exdir="."):
    """Extract an archive, or some files of it; return their paths."""
    with zipfile.ZipFile(zipfile_) as archive:
        names = archive.namelist() if files is None else [files] if is_scalar(files) else list(files)
        archive.extractall(exdir, names)
    return [os.path.join(exdir, name) for name in names]


def untar(tarfile_, exdir="."):
    """Extract an archive."""
    shutil.unpack_archive(tarfile_, exdir, "tar" if tarfile_.endswith(".tar") else None)


# Text


def read_lines(con, n=-1, skip=0):
    """Return the lines of a file, or the first `n` of them."""
    lines = []
    with opened(con) as file:
        for number, line in enumerate(file):
            if n >= 0 and number >= n + skip:
                break
            if number >= skip:
                lines.append(line.rstrip("\r\n"))
    return lines


def opened(con):
    """Return an open text file for a path or an address."""
    if str(con).startswith(("http://", "https://")):
        con = urllib.request.urlretrieve(con)[0]
    return open(os.path.expanduser(con), encoding="utf-8", newline="\n")


def write_lines(text, con, sep="\n", append=False):
    """Write lines to a file."""
    with open(os.path.expanduser(con), "a" if append else "w", encoding="utf-8") as file:
        file.writelines(f"{line}{sep}" for line in ([text] if is_scalar(text) else elements(text)))


def read_file(file):
    """Return the text of a file."""
    with opened(file) as connection:
        return connection.read()


# Values


def save_rds(object, file=""):
    """Save a value to a file; Python's format is not R's."""
    with open(os.path.expanduser(file), "wb") as connection:
        pickle.dump(object, connection)


def read_rds(file):
    """Return the value that `save_rds()` saved."""
    with open(os.path.expanduser(file), "rb") as connection:
        start = connection.read(2)
        if start in (b"\x1f\x8b", b"X\n", b"BZ", b"\xfd7"):
            raise ValueError(f"read_rds(): {file} was saved by R, whose format Python can't read.")
        connection.seek(0)
        return pickle.load(connection)


# Images


def read_image(source, native=False):
    """Return an image of a file as an array of numbers between 0 and 1: height, width, channels."""
    from PIL import Image

    with Image.open(source) as image:
        values = np.asarray(image, dtype=float) / 255
    return as_raster(values) if native else values


def write_image(image, target, **ignored):
    """Write an array of numbers between 0 and 1 as an image."""
    from PIL import Image

    Image.fromarray(np.rint(255 * np.asarray(image)).astype("uint8")).save(target)


# JSON


def read_json(txt, simplify=True):
    """Return the value of JSON text, a file or an address; `simplify` makes vectors and data frames of lists."""

    is_text = txt.lstrip()[:1] in tuple('[{"') or txt.strip() in ("true", "false", "null")
    value = json.loads(txt if is_text else read_file(txt))
    return simplified_json(value) if simplify else value


def simplified_json(value):
    """Return a value with vectors in place of lists of numbers or logicals, data frames of records."""

    if isinstance(value, dict):
        return {key: simplified_json(each) for key, each in value.items()}
    if not isinstance(value, list) or not value:
        return value
    if all(isinstance(each, dict) for each in value):
        import pandas

        return pandas.DataFrame(value)
    if all(isinstance(each, (bool, int, float)) for each in value):
        return np.array(value)
    made = [simplified_json(each) for each in value]
    if all(isinstance(each, np.ndarray) for each in made) and len({each.shape for each in made}) == 1:
        return np.stack(made)
    return made


def to_json(x, pretty=False, auto_unbox=False):
    """Return a value as JSON; values of length one are in brackets unless `auto_unbox`."""

    def plain(value):
        if isinstance(value, dict):
            return {key: plain(each) for key, each in value.items()}
        if isinstance(value, (list, tuple)):
            return [plain(each) if isinstance(each, (dict, list, np.ndarray)) else each for each in value]
        if hasattr(value, "to_dict"):
            return value.to_dict(orient="records")
        if isinstance(value, (np.ndarray, np.generic)):
            return value.tolist()
        return value if auto_unbox or value is None else [value]

    return json.dumps(plain(x), indent=2 if pretty else None, separators=None if pretty else (",", ":"))


def pdf_combine(input, output):
    """Write the pages of several PDF files to one, and return its path."""
    import pypdf

    with pypdf.PdfWriter() as writer:
        for path in [input] if isinstance(input, str) else input:
            writer.append(path)
        writer.write(output)
    return output
