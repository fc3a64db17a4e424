"""Write the files that are derived from the declarations: `python -m tools.generate` (`make generate`).

With `--check`, only print which are stale; the exit status is then 1 if any is.
"""

import sys

from tools.generate.derived import derived, stale


def main(arguments, files=None) -> int:
    """Write the derived files, or check them; return the exit status."""
    files = derived() if files is None else files
    if "--check" in arguments:
        paths = stale(files)
        for path in paths:
            print(f"{path} is stale: run `make generate`")
        return int(bool(paths))
    for path, text in files.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
