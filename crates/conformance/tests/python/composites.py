"""Compares the operations that can be waited for with the composite operations of the official Python package.

Usage: composites.py PACKAGE CHECKOUT

The package has a method such as `create_job_run_and_wait_for_state` for each of them, written by hand or generated from
facts that it does not publish. Ours follow from paths and models. An operation counts as found if its request has
`and_wait`. It counts as found by its work request if the package waits for a resource, and ours for the work request.
"""

import collections
import pathlib
import re
import sys

# The share of the methods of the package that must have a counterpart.
LEAST = 0.99

METHOD = re.compile(r"def (\w+)_and_wait_for_(state|work_request)\(self")
THEN = re.compile(r"\bthen \{\s*(\w+)\(")


def theirs(package):
    """Yields module, operation and kind of each composite operation."""
    for file in sorted(package.glob("*/*composite_operations.py")):
        for name, kind in METHOD.findall(file.read_text()):
            yield file.parent.name, name, kind


def ours(checkout):
    """Returns what can be waited for after each operation, by module and operation."""
    found = {}
    for file in (checkout / "crates/services").glob("*/src/operations/*.rs"):
        then = THEN.search(file.read_text())
        found[file.parts[-4].replace("-", "_"), file.stem] = then.group(1) if then else None
    return found


def main():
    package, checkout = map(pathlib.Path, sys.argv[1:])
    found = ours(checkout)
    counts, missing = collections.Counter(), []
    for module, operation, kind in theirs(package):
        then = found.get((module, operation))
        counts["theirs"] += 1
        counts[then or "missing"] += 1
        counts["by work request"] += kind == "state" and then == "work_request"
        if then is None:
            missing.append(f"{module}.{operation}")
    if not counts["theirs"]:
        sys.exit(f"{package} has no composite operations")
    total = collections.Counter(then for then in found.values() if then)
    print(f"operations that can be waited for: {sum(total.values())} ({dict(total)})")
    print(f"composite operations of the package: {dict(counts)}")
    print(f"without a counterpart: {', '.join(missing)}")
    share = 1 - len(missing) / counts["theirs"]
    print(f"found: {share:.2%}")
    if share < LEAST:
        sys.exit(f"less than {LEAST:.0%} of the composite operations have a counterpart")


main()
