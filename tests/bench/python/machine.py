"""Processors, time used, memory, and clients in processes of their own."""

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from neonapi.testing import Emulator

CLIENT_PROCESSOR = 0
SERVER_PROCESSOR = 1
WORKER = Path(__file__).with_name("worker.py")
# Without the proxies of whoever runs this, and with compiled modules, as programs are run.
ENVIRONMENT = {
    name: value
    for name, value in os.environ.items()
    if not name.lower().endswith("_proxy") and name != "PYTHONDONTWRITEBYTECODE"
}


def pin(processor, process_id=0):
    """Binds a process to one processor, where the machine has as many."""
    if processor < (os.cpu_count() or 1):
        os.sched_setaffinity(process_id, {processor})


def on_client_processor():
    """For a process that is just starting."""
    pin(CLIENT_PROCESSOR)


class PinnedEmulator(Emulator):
    """An emulator on a processor of its own."""

    def start(self):
        """Starts it, and binds its threads, present and future."""
        super().start()
        for thread in os.listdir(f"/proc/{self._process.pid}/task"):
            pin(SERVER_PROCESSOR, int(thread))
        return self


def processor_us():
    """Processor time that this process has used, all its threads together."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return (usage.ru_utime + usage.ru_stime) * 1e6


def memory_kib(name):
    """Memory of this process: `VmRSS` now, `VmHWM` the most that it has had.

    Not `ru_maxrss`, which begins with that of the parent.
    """
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return float(line.split()[1])
    raise RuntimeError(f"the kernel does not say {name}")


def measured(work):
    """What a piece of work uses."""
    before, began_us = memory_kib("VmRSS"), processor_us()
    work()
    return {
        "processor_us": processor_us() - began_us,
        "memory_before_kib": before,
        "memory_peak_kib": memory_kib("VmHWM"),
    }


def run(*arguments):
    """Runs a client in a process of its own, pinned; gives what it prints."""
    command = [sys.executable, str(WORKER), *map(str, arguments)]
    done = subprocess.run(
        command,
        check=True,
        env=ENVIRONMENT,
        preexec_fn=on_client_processor,
        stdout=subprocess.PIPE,
        timeout=600,
    )
    return json.loads(done.stdout)


def used_by(command):
    """What a whole process uses: its wall time and its processor time, in milliseconds."""
    began = time.perf_counter()
    process = subprocess.Popen(
        command, env=ENVIRONMENT, preexec_fn=on_client_processor, stdout=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    wall_ms = (time.perf_counter() - began) * 1e3
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command} ended with {process.returncode}")
    return wall_ms, (usage.ru_utime + usage.ru_stime) * 1e3


def ratio(figures, others):
    """The middle of the ratios of figures that were taken side by side."""
    return median(figure / other for figure, other in zip(figures, others))
