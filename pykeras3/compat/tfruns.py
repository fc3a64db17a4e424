"""Training scripts (tfruns).

Flags, run directory, TensorBoard and downloads for training scripts.
"""

import atexit
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections import namedtuple
from types import SimpleNamespace
from typing import Annotated, Literal

from pykeras3.core.backend import choose
from pykeras3.core.conventions import Convention, FlagLike, MaybeFlag, MaybePath, Path
from pykeras3.core.conventions.numeric import as_int
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.decorators import function
from pykeras3.core.errors import shown
from pykeras3.core.third_party.lazy_modules import is_installed

Flag = namedtuple("Flag", "name read default description")


def read_boolean(value):
    """Convert a flag to True or False."""
    known = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
    return value if isinstance(value, bool) else known[str(value).lower()]


def read_integer(value):
    """Convert a flag to an integer."""
    return as_int(float(value))


KINDS = {float: "a number", read_integer: "an integer", read_boolean: "true or false", str: "a string"}


@function()
def flag_numeric(name, default, description=None):
    """Declare a numeric flag for `flags()`.

    Args:
        name: String, name of the flag.

    Returns:
        A flag declaration.
    """
    return Flag(name, float, default, description)


@function()
def flag_integer(name, default, description=None):
    """Declare an integer flag for `flags()`.

    Args:
        name: String, name of the flag.

    Returns:
        A flag declaration.
    """
    return Flag(name, read_integer, default, description)


@function()
def flag_boolean(name, default, description=None):
    """Declare a yes/no flag for `flags()`.

    Args:
        name: String, name of the flag.

    Returns:
        A flag declaration.
    """
    return Flag(name, read_boolean, default, description)


@function()
def flag_string(name, default, description=None):
    """Declare a text flag for `flags()`.

    Args:
        name: String, name of the flag.

    Returns:
        A flag declaration.
    """
    return Flag(name, str, default, description)


@function(
    r=RWrapper(
        defaults={"config": 'Sys.getenv("R_CONFIG_ACTIVE", unset = "default")', "arguments": "commandArgs(TRUE)"}
    )
)
def flags(*args, config=None, file="flags.yml", arguments=None):
    """Collect training flags from defaults, a YAML file and the command line.

    Args:
        config: String, name of the configuration to take from `file`; `None` for the default one.

    Returns:
        The flag values, by name.
    """
    given = {
        **flags_of_file(file, config or os.environ.get("R_CONFIG_ACTIVE", "default")),
        **flags_of_arguments(sys.argv[1:] if arguments is None else arguments),
    }
    return SimpleNamespace(**{flag.name: flag_value(flag, given) for flag in args})


def flag_value(flag, given):
    """Return the value of a flag: the given one or its default."""
    value = given.get(flag.name, flag.default)
    try:
        return value if value is None else flag.read(value)
    except Exception:
        raise ValueError(f"flags(): flag `{flag.name}` must be {KINDS[flag.read]}. Received: {shown(value)}") from None


def flags_of_arguments(arguments):
    """Parse flags from command-line arguments: `--name=value`, `--name value`, or `--name` for true."""
    given, name = {}, None
    for argument in arguments:
        if argument.startswith("--"):
            name, _, value = argument[2:].partition("=")
            given[name] = value if "=" in argument else "true"
        elif name is not None:
            given[name], name = argument, None
    return {name.replace("-", "_"): value for name, value in given.items()}


def flags_of_file(file, config):
    """Read flags from a YAML file: plain ones, or those of `config` merged over those of `default`."""
    if file is None or not os.path.exists(file):
        return {}
    with open(file, encoding="utf-8") as stream:
        content = yaml().safe_load(stream) or {}
    if not any(isinstance(value, dict) for value in content.values()):
        return content
    return {**content.get("default", {}), **content.get(config, {})}


def yaml():
    """Return the module yaml; raise an error that tells how to install it."""
    try:
        import yaml
    except ImportError:
        raise ImportError("YAML needs PyYAML, which is not installed. Install it: pip install pyyaml") from None
    return yaml


@function()
def run_dir() -> str:
    """Return the directory of the current training run.

    Returns:
        A path.
    """
    return os.environ.get("TFRUNS_RUN_DIR")


def as_port(value):
    """Return a port, or "auto" for one that is free."""
    return value if isinstance(value, str) and value == "auto" else as_int(value, 'an integer or "auto"')


Port = Annotated[int | float | Literal["auto"], Convention(as_port)]


class TensorBoardServers:
    """The TensorBoard processes that this session started, by log directory; they end with it.

    Args:
        command: The command that starts a server, without its options.
    """

    def __init__(self, command=(sys.executable, "-m", "tensorboard.main")):
        self.command = command
        self.processes: dict[str, subprocess.Popen] = {}
        atexit.register(self.stop_all)

    def start(self, log_dir: str, host: str, port: int, **options):
        """Start TensorBoard on a log directory, with options of its command line; return when it answers.

        Raises:
            RuntimeError: If it doesn't start, or if something else answers at the port.
        """
        if answers(host, port):
            raise RuntimeError(f"tensorboard(): `port` must be a free port. Received: {port}, which a server uses")
        options = {"logdir": log_dir, "host": host, "port": port, **options}
        arguments = [part for name, value in options.items() for part in (f"--{name}", str(value))]
        with tempfile.TemporaryFile() as messages:
            process = subprocess.Popen([*self.command, *arguments], stdout=subprocess.DEVNULL, stderr=messages)
            self.processes[os.path.abspath(log_dir)] = process
            while not answers(host, port):
                if process.poll() is not None:
                    del self.processes[os.path.abspath(log_dir)]
                    messages.seek(0)
                    lines = messages.read().decode(errors="replace").strip().splitlines()
                    reason = lines[-1].strip() if lines else f"it ended with status {process.returncode}"
                    raise RuntimeError(f"tensorboard(): TensorBoard could not start at {host}:{port}: {reason}")
                time.sleep(0.1)

    def stop(self, log_dir: str):
        """Stop TensorBoard on a log directory, if it runs."""
        process = self.processes.pop(os.path.abspath(log_dir), None)
        if process is not None:
            process.terminate()
            process.wait()

    def stop_all(self):
        """Stop all that run."""
        for log_dir in list(self.processes):
            self.stop(log_dir)


def answers(host: str, port: int) -> bool:
    """Return True if a server accepts connections at a port."""
    try:
        with socket.create_connection((host, port), timeout=1):
            return True
    except OSError:
        return False


servers = TensorBoardServers()


@function(
    r=RWrapper(
        defaults={
            "action": 'c("start", "stop")',
            "launch_browser": 'getOption("tensorflow.tensorboard.browser", interactive())',
        }
    )
)
def tensorboard(
    log_dir: Path,
    action="start",
    host="127.0.0.1",
    port: Port = "auto",
    launch_browser: FlagLike = None,
    reload_interval=5.0,
    purge_orphaned_data=True,
):
    """Start or stop TensorBoard on a log directory.

    Args:
        log_dir: String, directory with the logs to show.

    Returns:
        URL of the TensorBoard server.
    """
    if action == "stop":
        return servers.stop(log_dir)
    if action != "start":
        raise ValueError(f'tensorboard(): `action` must be "start" or "stop". Received: {shown(action)}')
    if not is_installed("tensorboard"):
        raise ImportError(
            "tensorboard() needs TensorBoard, which is not installed. Install it: pip install tensorboard"
        )
    servers.stop(log_dir)
    port = free_port(host) if port == "auto" else port
    servers.start(
        log_dir,
        host=host,
        port=port,
        reload_interval=reload_interval,
        purge_orphaned_data=str(bool(purge_orphaned_data)).lower(),
    )
    url = f"http://{host}:{port}"
    if launch_browser:
        import webbrowser

        webbrowser.open(url)
    return url


def free_port(host) -> int:
    """Return a TCP port that no server uses."""
    with socket.socket() as listener:
        listener.bind((host, 0))
        return listener.getsockname()[1]


@function.forward("keras.utils.get_file")
def get_file(
    fname: MaybePath = None,
    origin=None,
    *,
    file_hash=None,
    cache_subdir="datasets",
    hash_algorithm="auto",
    extract=False,
    archive_format="auto",
    cache_dir=None,
    force_download=False,
    **kwargs,
) -> str:
    """Download a file into the cache unless it is already there.

    Returns:
        Path of the local file.
    """


@function(r=RWrapper(defaults={"gpu": "NA"}))
def use_backend(backend, gpu: MaybeFlag = None) -> None:
    """Select the Keras backend; call it before Keras is first used.

    Args:
        backend: String, `"tensorflow"`, `"jax"` or `"torch"`.

    Returns:
        Nothing.
    """
    choose(backend, "use_backend", gpu)
