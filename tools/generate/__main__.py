"""Write the files that are derived from the declarations: `python -m tools.generate` (`make generate`).

With `--check`, only print which are stale; the exit status is then 1 if any is.
"""

import subprocess
import sys

from tools import command_line
from tools.generate.derived import derived, derived_exports, stale


def main(arguments, files=None) -> int:
    """Write the derived files, or check them; return the exit status."""
    if files is None:
        command_line.load_keras_quietly()
        files = derived_exports()
        if not stale(files):
            files = derived()
        elif "--check" not in arguments:
            write(files)
            # The other files are made with the package, which this process has loaded with its former exports
            return subprocess.run([sys.executable, "-m", "tools.generate", *arguments]).returncode
    if "--check" in arguments:
        paths = stale(files)
        for path in paths:
            print(f"{path} is stale: run `make generate`")
        return int(bool(paths))
    write(files)
    return 0


def write(files):
    """Write the text of each file."""
    for path, text in files.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    command_line.run(main)
