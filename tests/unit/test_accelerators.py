"""What the doctor says about GPUs, from what the machine and the backends report."""

import pytest

from r_bridge.accelerators import Device, VisibleDevices, findings, gpus_of_machine, seen_by, why_not_used
from r_bridge.probes import devices

GPU = Device("NVIDIA H100 80GB HBM3", 81559 * 2**20)


def lines_of(seen, gpus=(GPU,), failure="", variables=()):
    """Return the lines of the report."""
    return [line for finding in findings(list(gpus), failure, seen, dict(variables)) for line in finding.lines()]


def test_a_machine_without_a_gpu():
    """Without a GPU, backends that run on the CPU have no problem."""
    seen = {"jax": VisibleDevices(can_use_cuda=False), "torch": VisibleDevices(can_use_cuda=False)}
    assert lines_of(seen, gpus=()) == [
        "  ok  GPUs         none",
        "  ok  jax          CPU only",
        "  ok  torch        CPU only",
    ]


def test_gpus_that_are_used_are_listed_with_their_memory():
    """A backend that uses the GPU lists it, even if the driver's program fails."""
    seen = {"jax": VisibleDevices([Device("NVIDIA H100 80GB HBM3", 60 * 2**30)], can_use_cuda=True)}
    assert lines_of(seen, failure="nvidia-smi failed: exit status 9") == [
        "  --  GPUs         1          NVIDIA H100 80GB HBM3 (79.6 GiB)",
        " " * 19 + "nvidia-smi failed: exit status 9",
        "  ok  jax          1 in use   NVIDIA H100 80GB HBM3 (60.0 GiB)",
    ]


@pytest.mark.parametrize(
    "backend, found, failure, variables, reason",
    [
        ("jax", VisibleDevices(), "", {"CUDA_VISIBLE_DEVICES": ""}, "The GPU is hidden: CUDA_VISIBLE_DEVICES is ''."),
        (
            "torch",
            VisibleDevices(),
            "",
            {"CUDA_VISIBLE_DEVICES": "-1"},
            "The GPU is hidden: CUDA_VISIBLE_DEVICES is '-1'.",
        ),
        (
            "jax",
            VisibleDevices(),
            "",
            {"JAX_PLATFORMS": "cpu"},
            "The GPU is left out: JAX_PLATFORMS is 'cpu'. Unset it.",
        ),
        (
            "jax",
            VisibleDevices(can_use_cuda=False),
            "",
            {},
            "This jax was built or installed for CPUs only: pip install 'jax[cu",
        ),
        (
            "torch",
            VisibleDevices(can_use_cuda=False),
            "",
            {},
            "This torch was built or installed for CPUs only: install PyTorc",
        ),
        (
            "tensorflow",
            VisibleDevices(can_use_cuda=True),
            "",
            {},
            "It found no CUDA libraries that fit the driver: pip install ",
        ),
        (
            "jax",
            VisibleDevices(can_use_cuda=True),
            "nvidia-smi failed: x",
            {"JAX_PLATFORMS": "cuda"},
            "The driver of the GPU do",
        ),
    ],
)
def test_why_a_gpu_is_not_used(backend, found, failure, variables, reason):
    """Each reason is told with what to do."""
    assert why_not_used(backend, found, failure, variables).startswith(reason)


def test_a_backend_that_does_not_start_is_reported_with_and_without_a_gpu():
    """The reason why a backend could not be asked comes first."""
    seen = {"torch": VisibleDevices(problem="torch could not be started: it was still running after 180 s")}
    for gpus in ((), (GPU,)):
        assert lines_of(seen, gpus)[-1].strip() == seen["torch"].problem


def test_what_a_backend_reports_is_read():
    """Processors don't count; memory may be unknown."""

    def run(command, environment):
        """Return what a process printed."""
        assert command[-3:] == ["-m", devices.__name__, "jax"]
        return [
            ["cuda", "True"],
            ["device", "cpu", "cpu", ""],
            ["device", "gpu", "H100", "1024"],
            ["device", "t", "T", ""],
        ], ""

    assert seen_by("jax", run) == VisibleDevices([Device("H100", 1024), Device("T")], can_use_cuda=True)
    failed = seen_by("torch", lambda *arguments: ([], "ImportError: libcudart"))
    assert failed.problem == "torch could not be started: ImportError: libcudart"


def write_program(folder, text):
    """Write a program nvidia-smi into a folder."""
    program = folder / "nvidia-smi"
    program.write_text(f"#!/bin/sh\n{text}\n")
    program.chmod(0o755)


def test_the_gpus_of_the_machine(tmp_path, monkeypatch):
    """They are known from nvidia-smi, or else from the files of the driver."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert gpus_of_machine(tmp_path / "gpus") == ([], "")
    information = tmp_path / "gpus" / "0000:01:00.0" / "information"
    information.parent.mkdir(parents=True)
    information.write_text("Model: \t\t NVIDIA T4\nIRQ:   \t 1\n")
    assert gpus_of_machine(tmp_path / "gpus") == ([Device("NVIDIA T4")], "")
    write_program(tmp_path, 'echo "NVIDIA H100 80GB HBM3, 81559"; echo "Tesla, [N/A]"')
    assert gpus_of_machine(tmp_path / "gpus") == ([GPU, Device("Tesla")], "")
    write_program(tmp_path, 'echo "No devices were found"; exit 6')
    assert gpus_of_machine(tmp_path / "gpus") == ([Device("NVIDIA T4")], "nvidia-smi failed: No devices were found")
