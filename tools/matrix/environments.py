"""A virtual environment for one Python and one Keras, and the suite that runs in it."""

import os
import shutil

from r_bridge import requirements
from tools.matrix.commands import printed_by
from tools.matrix.interpreters import find_interpreter

TESTS = ("tests/unit/test_classes.py", "tests/unit/test_conventions.py", "tests/unit/test_plain_classes.py")
TESTS_WITH_R = ("tests/r/test_arrays.py", "tests/r/test_errors.py")
SCRIPT = "tools/matrix/script.R"
NEEDED_BY_TESTS = ("hypothesis", "pytest")
# What the table shows of an environment
VERSIONS = ("Python", "Keras", "TensorFlow", "NumPy")
PRINT_VERSIONS = """
import importlib.metadata
print(*map(importlib.metadata.version, ("keras", "tensorflow", "numpy")))
"""


class Environment:
    """A new virtual environment; close() removes it.

    Raises:
        Unavailable: If there is no such Python, or no such Keras for it.
        CommandFailed: If the environment can't be made.
    """

    def __init__(self, commands, python, keras, folder):
        interpreter, self.python_version = find_interpreter(python)
        self.commands = commands
        self.name = f"Python {self.python_version}, Keras {keras}"
        self.folder = folder / f"python-{self.python_version}-keras-{keras}"
        self.python = self.folder / "bin" / "python"
        packages = [
            f"{commands.root}[jax,r]",
            "keras" if keras == "latest" else f"keras=={keras}.*",
            requirements.rpy2_requirement(requirements.r_version()),
            *NEEDED_BY_TESTS,
        ]
        commands.run(f"{self.name}, venv", [interpreter, "-m", "venv", "--clear", self.folder])
        try:
            # API: compile rpy2 for this R or fail, as in the Makefile
            commands.run(
                f"{self.name}, pip",
                [self.python, "-m", "pip", "install", "--no-compile", *packages],
                RPY2_CFFI_MODE="API",
            )
        except BaseException:
            self.close()
            raise

    def close(self):
        """Remove the environment."""
        shutil.rmtree(self.folder)

    def versions(self):
        """Return the versions in the environment, by the name of what they are of."""
        found = printed_by([self.python, "-c", PRINT_VERSIONS]).split()
        return dict(zip(VERSIONS, (self.python_version, *found)))

    def test_without_r(self):
        """Run the tests that need no R."""
        self.commands.run(f"{self.name}, tests without R", self.pytest(TESTS))

    def test_with_r(self, version, library):
        """Run the tests with R, and the script in both hosts, with the reticulate of a library."""
        name = f"{self.name}, reticulate {version}"
        own = self.folder / f"reticulate-{version}"
        libraries = [str(own), str(library), os.environ.get("R_LIBS", "")]
        environment = {"R_LIBS": os.pathsep.join(filter(None, libraries)), "RETICULATE_PYTHON": str(self.python)}
        bridge = [self.python, "-m", "r_bridge"]
        self.commands.run(f"{name}, R package", [*bridge, "install", "--lib", own], **environment)
        for host in ("r", "python"):
            self.commands.run(f"{name}, script in {host} host", [*bridge, "run", "--host", host, SCRIPT], **environment)
        self.commands.run(f"{name}, tests", self.pytest(TESTS_WITH_R), **environment)

    def pytest(self, files):
        """Return the command that runs test files."""
        return [self.python, "-m", "pytest", "-p", "no:cacheprovider", *files]
