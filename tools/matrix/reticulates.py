"""Libraries with versions of the R package reticulate."""

import os
import re
import tarfile
import tempfile
from pathlib import Path

from packaging.version import Version

from tools.matrix.commands import Unavailable, printed_by

NEWEST = "newest"
INSTALLED = """
for (library in .libPaths()) {
  version <- suppressWarnings(utils::packageDescription("reticulate", library, "Version"))
  if (!is.na(version)) cat(version, library, "\\n")
}
"""
# Of R's repositories, with the archive of each; prints the file
DOWNLOAD = """
arguments <- commandArgs(TRUE)
repositories <- setdiff(getOption("repos"), "@CRAN@")
for (folder in utils::contrib.url(repositories, "source")) {
  version <- arguments[[1]]
  if (version == "newest") {
    offered <- suppressWarnings(utils::available.packages(folder))
    if (!"reticulate" %in% rownames(offered)) next
    version <- offered["reticulate", "Version"]
  }
  name <- paste0("reticulate_", version, ".tar.gz")
  file <- file.path(arguments[[2]], name)
  for (address in paste0(folder, c("/", "/Archive/reticulate/"), name)) {
    status <- tryCatch(utils::download.file(address, file, quiet = TRUE),
                       warning = function(w) 1L, error = function(e) 1L)
    if (status == 0L) {
      cat(file)
      quit()
    }
  }
}
quit(status = 1L)
"""


def find_reticulate(commands, wanted, sources, folder):
    """Return the version of reticulate and a library that has it, which may have to be built.

    It is looked for among the source packages in `sources`, in R's libraries, and in R's repositories.

    Raises:
        Unavailable: If it is in none of them.
        CommandFailed: If it can't be built.
    """
    found = {**packed(sources), **installed()}
    version = newest(wanted, found)
    if version is None or wanted == NEWEST:
        found = {**download(wanted, folder), **found}
        version = newest(wanted, found)
    if version is None:
        raise Unavailable(f"There is no reticulate {wanted} in R's libraries and repositories, or among the sources.")
    place = found[version]
    if place.is_dir():
        commands.report(f"reticulate {version}", f"found in {place}")
        return version, place
    library = folder / f"reticulate-{version}"
    library.mkdir(exist_ok=True)
    commands.run(
        f"reticulate {version}",
        ["R", "CMD", "INSTALL", "--no-docs", "--no-test-load", f"--library={library}", place],
        MAKEFLAGS=f"-j{os.cpu_count()}",
    )
    return version, library


def newest(wanted, versions):
    """Return the newest version of those that the wanted one, such as 1.41, stands for, or None."""
    fitting = [version for version in versions if wanted == NEWEST or f"{version}.".startswith(f"{wanted}.")]
    return max(fitting, key=Version, default=None)


def installed():
    """Return the versions in R's libraries, the first ones last, with the library of each."""
    lines = printed_by(["Rscript", "--vanilla", "-e", INSTALLED]).splitlines()
    return {version: Path(library.strip()) for version, library in (line.split(" ", 1) for line in reversed(lines))}


def packed(sources):
    """Return the versions of the source packages in folders, with the file of each."""
    files = [file for folder in sources for file in Path(folder).glob("reticulate_*.tar.gz")]
    return {re.search(r"_(.+)\.tar\.gz$", file.name)[1]: file.resolve() for file in files if tarfile.is_tarfile(file)}


def download(wanted, folder):
    """Return the version that R's repositories have, with its file, or nothing."""
    target = tempfile.mkdtemp(dir=folder)
    printed_by(["Rscript", "-e", DOWNLOAD, wanted, target])
    return packed([target])
