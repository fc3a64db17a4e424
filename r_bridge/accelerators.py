"""The GPUs and other accelerators that the doctor reports: those of the machine, and those that each backend uses."""

import concurrent.futures
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pykeras3.core.backend import BACKENDS
from r_bridge.findings import Finding, probe, run_marked
from r_bridge.requirements import is_importable

# Keeps the search for GPUs from allocating their memory
WITHOUT_GPU_MEMORY = {
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_FORCE_GPU_ALLOW_GROWTH": "true",
    "XLA_PYTHON_CLIENT_PREALLOCATE": "false",
}
NVIDIA_SMI = ("--query-gpu=name,memory.total", "--format=csv,noheader,nounits")
DRIVER = "/proc/driver/nvidia/gpus"

# How to install a backend that can use CUDA
INSTALL = {
    "tensorflow": "pip install 'tensorflow[and-cuda]'",
    "jax": "pip install 'jax[cuda12]'",
    "torch": "install PyTorch for CUDA, as pytorch.org says",
}


@dataclass
class Device:
    """A device: its name, and its memory in bytes if that is known."""

    name: str
    memory: int | None = None

    def __str__(self):
        return self.name + (f" ({self.memory / 2**30:.1f} GiB)" if self.memory else "")


@dataclass
class VisibleDevices:
    """What a backend sees.

    Attributes:
        devices: The accelerators that it uses.
        can_use_cuda: Whether it was built for CUDA, or has the plugin for it; None if that is not known.
        problem: Why it could not be asked, or "".
    """

    devices: list[Device] = field(default_factory=list)
    can_use_cuda: bool | None = None
    problem: str = ""


def accelerator_findings() -> Iterator[Finding]:
    """Yield the findings on the GPUs of this machine, and on those that each installed backend uses."""
    installed = list(filter(is_importable, BACKENDS))
    with concurrent.futures.ThreadPoolExecutor() as pool:
        seen = dict(zip(installed, pool.map(seen_by, installed)))
    yield from findings(*gpus_of_machine(), seen, os.environ)


def findings(gpus: list[Device], failure: str, seen: dict[str, VisibleDevices], variables) -> Iterator[Finding]:
    """Yield the findings.

    Args:
        gpus, failure: The GPUs of NVIDIA in this machine, and what is wrong with them, or "".
        seen: What each backend sees.
        variables: The environment variables.
    """
    yield Finding("GPUs", str(len(gpus)) if gpus else "none", ", ".join(map(str, gpus)), failure, needed=False)
    for backend, found in seen.items():
        have = f"{len(found.devices)} in use" if found.devices else "CPU only"
        reason = found.problem or (why_not_used(backend, found, failure, variables) if gpus else "")
        problem = "" if found.devices else reason
        yield Finding(backend, have, ", ".join(map(str, found.devices)), problem, needed=False)


def why_not_used(backend: str, found: VisibleDevices, failure: str, variables) -> str:
    """Return why a backend doesn't use a GPU that is there."""
    hidden = variables.get("CUDA_VISIBLE_DEVICES")
    if hidden is not None and (not hidden.strip() or hidden.strip().startswith("-")):
        return f"The GPU is hidden: CUDA_VISIBLE_DEVICES is {hidden!r}. Unset it, or set it to 0."
    platforms = variables.get("JAX_PLATFORMS", "")
    if backend == "jax" and platforms and not {"cuda", "gpu"} & set(platforms.split(",")):
        return f"The GPU is left out: JAX_PLATFORMS is {platforms!r}. Unset it."
    if found.can_use_cuda is False:
        return f"This {backend} was built or installed for CPUs only: {INSTALL[backend]}"
    if failure:
        return f"The driver of the GPU does not work: {failure}"
    return f"It found no CUDA libraries that fit the driver: {INSTALL[backend]}, or install a newer driver."


def gpus_of_machine(driver=DRIVER) -> tuple[list[Device], str]:
    """Return the GPUs of NVIDIA in this machine, and what is wrong with them, or ""."""
    known = [Device(model_of(file)) for file in sorted(Path(driver).glob("*/information"))]
    program = shutil.which("nvidia-smi")
    if program is None:
        return known, ""
    try:
        done = subprocess.run([program, *NVIDIA_SMI], capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired) as error:
        return known, f"nvidia-smi failed: {error}"
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines() or [f"exit status {done.returncode}"]
        return known, f"nvidia-smi failed: {said[-1]}"
    pairs = (line.rsplit(",", 1) for line in done.stdout.splitlines() if "," in line)
    return [
        Device(name.strip(), int(memory) * 2**20 if memory.strip().isdigit() else None) for name, memory in pairs
    ], ""


def model_of(file: Path) -> str:
    """Return the model of a GPU from the information of its driver."""
    lines = (line.partition(":") for line in file.read_text(errors="replace").splitlines())
    return next((value.strip() for name, _, value in lines if name == "Model"), "a GPU of NVIDIA")


def seen_by(backend: str, run=run_marked) -> VisibleDevices:
    """Return what a backend sees, which a process of its own reports."""
    lines, failed = run(probe("devices", backend), WITHOUT_GPU_MEMORY)
    found = VisibleDevices(problem=failed and f"{backend} could not be started: {failed}")
    for kind, *words in lines:
        if kind == "cuda":
            found.can_use_cuda = words[0] == "True"
        elif words[0].lower() not in ("cpu", "xla_cpu"):
            found.devices.append(Device(words[1], int(words[2]) if words[2] else None))
    return found
