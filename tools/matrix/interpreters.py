"""The Python interpreters of this machine."""

import os
import shutil
from pathlib import Path

from tools.matrix.commands import Unavailable, printed_by

# Where version managers keep interpreters, besides the PATH
MANAGED = (
    Path(os.environ.get("PYENV_ROOT", "~/.pyenv"), "versions/{}*/bin/python3"),
    Path("~/.local/share/uv/python/cpython-{}*/bin/python3"),
)
# An interpreter that makes virtual environments and that R can embed
CHECK = """
import ensurepip, platform, sysconfig
if sysconfig.get_config_var("Py_ENABLE_SHARED"):
    print(platform.python_version())
"""


def find_interpreter(wanted):
    """Return the path and the full version of an interpreter, for its version, such as 3.12, or its path.

    Raises:
        Unavailable: If there is none that makes virtual environments and has a shared library.
    """
    for path in candidates(wanted):
        version = printed_by([path, "-c", CHECK])
        if version:
            return path, version
    raise Unavailable(f"There is no Python {wanted} with ensurepip and a shared library.")


def candidates(wanted):
    """Yield paths of interpreters of a version."""
    if os.sep in wanted:
        yield wanted
        return
    on_path = shutil.which(f"python{wanted}")
    if on_path:
        yield on_path
    for pattern in MANAGED:
        folder = pattern.expanduser()
        relative = str(folder.relative_to(folder.anchor)).format(wanted)
        yield from sorted(map(str, Path(folder.anchor).glob(relative)))
