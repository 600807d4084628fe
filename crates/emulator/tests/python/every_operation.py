"""Every operation of the official Python package against the oci-emulator binary.

    every_operation.py BINARY [--service NAME]... [--json FILE] [--record DIRECTORY]

The arguments are made from the models and docstrings of the package. Each service is a closed loop: its
resources are created, read, listed, updated and acted on, then deleted. What no operation creates is seeded.
Prints the statuses per role, the failures, and a line `N passed, N failed`; fails below the thresholds.
"""

import argparse
import collections
import json
import multiprocessing
import os
import sys
import time

import oci

from closed_loop import Result, Service
from emulator import Emulator
from operations import services

# The least shares, in percent.
THRESHOLDS = {
    "2xx": 98.0,
    "create, get": 99.5,
    "echo": 99.5,
    "create, list": 98.5,
    "update, get": 99.5,
    "delete, get": 99.5,
    "delete, list": 99.5,
}


def work(task):
    module, endpoint, config, directory = task
    started = time.time()
    service = Service(module, endpoint, config)
    service.loop()
    if directory:
        service.recording.write(directory)
    results = []
    for operation in service.operations:
        result = service.results.get(operation.name)
        if result is None:
            result = Result(operation, service.roles[operation.name], 0, "was not called")
        results.append({
            "service": service.name, "operation": operation.name, "id": operation.id, "method": operation.method,
            "path": operation.path, "role": result.role, "status": result.status, "verdict": service.verdict(result),
            "text": result.text,
        })
    checks = {name: [(f"{service.name} {operation}", passed, text) for operation, passed, text in entries]
              for name, entries in service.checks.items()}
    return results, checks, time.time() - started


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--service", action="append", help="only this service; can be given several times")
    parser.add_argument("--json", help="writes all results to this file")
    parser.add_argument("--record", help="writes the responses to this directory, a file for each service")
    parser.add_argument("--processes", type=int, default=os.cpu_count())
    parser.add_argument("--failures", type=int, default=60, help="the number of failures that are printed")
    options = parser.parse_args()
    modules = [name.replace("-", "_") for name in options.service or services()]
    package = os.path.dirname(oci.__file__)
    modules.sort(key=lambda module: -sum(e.stat().st_size for e in os.scandir(os.path.join(package, module)) if e.is_file()))
    if options.record:
        os.makedirs(options.record, exist_ok=True)
    started = time.time()
    results, checks = [], collections.defaultdict(list)
    with Emulator(os.path.abspath(options.binary)) as emulator:
        tasks = [(module, emulator.endpoint, emulator.config, options.record) for module in modules]
        with multiprocessing.Pool(min(options.processes, len(tasks)), maxtasksperchild=8) as pool:
            for found, checked, _ in pool.imap_unordered(work, tasks):
                results += found
                for name, entries in checked.items():
                    checks[name] += entries
    failed = report(results, checks, options.failures)
    print(f"{len(modules)} services in {time.time() - started:.0f} s")
    if options.json:
        with open(options.json, "w") as file:
            json.dump({"results": results, "checks": checks}, file, indent=1)
    passed = sum(result["verdict"] != "failed" for result in results)
    print(f"{passed} passed, {len(results) - passed} failed")
    return 1 if failed else 0


def report(results, checks, most):
    """Prints the tables. Returns whether anything is below its threshold."""
    table = collections.defaultdict(collections.Counter)
    for result in results:
        status = f"{result['status']}" if not result["text"].startswith("decode") else "decode"
        table[result["role"]][status] += 1
    statuses = sorted({status for counts in table.values() for status in counts})
    print(f"{'role':20}" + "".join(f"{status:>8}" for status in statuses))
    for role, counts in sorted(table.items()):
        print(f"{role:20}" + "".join(f"{counts[status] or '':>8}" for status in statuses))
    failures = [result for result in results if result["verdict"] == "failed"]
    for result in failures[:most]:
        print(f"FAILED {result['service']} {result['operation']} ({result['role']}): {result['text'][:300]}")
    if len(failures) > most:
        print(f"... and {len(failures) - most} more")
    failed = False
    successes = [("", 200 <= result["status"] < 300 and not result["text"], "") for result in results]
    for name, entries in [("2xx", successes), *sorted(checks.items())]:
        passed = sum(passed for _, passed, _ in entries)
        share = 100 * passed / len(entries)
        least = THRESHOLDS.get(name)
        below = least is not None and share < least
        failed |= below
        print(f"{name:14} {passed} of {len(entries)} ({share:.1f} %)" + (f", less than {least} %" if below else ""))
        if name != "2xx":
            for operation, passed, text in [entry for entry in entries if not entry[1]][: most // 6]:
                print(f"    {operation}: {text[:200]}")
    bad = [
        result for result in failures
        if result["status"] in (0, 400, 401) or result["status"] >= 500 and result["status"] != 501
        or result["text"].startswith("decode")
    ]
    print(f"{len(bad)} operations with an unexpected status or a body that does not decode")
    return failed or bool(bad)


if __name__ == "__main__":
    sys.exit(main())
