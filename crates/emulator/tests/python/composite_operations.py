"""All composite operations of the official package: a call, then a wait for the state of its resource."""

import importlib
import inspect
import os
import re
import time

import oci

from closed_loop import Service
from expect import described

# States that nothing stays in, or not without a cause.
PASSING = re.compile(r"(?!RUNNING$)\w*ING$|FAILED$|UNKNOWN|ACCEPTED$|PENDING|IN_PROGRESS|ERROR|FAULTY|CANCEL")
GONE = re.compile(r"DELETED$|TERMINATED$|DETACHED$|PENDING_DELETION$|SCHEDULING_DELETION$")
# What the composite operations of the package fail with that call what their client does not have.
UNUSABLE = re.compile(
    r"'(?!NoneType|str|list|dict)\w+' object has no attribute|is not defined|missing \d+ required positional"
    r"|module 'oci.audit.models' has no attribute|is not supported in the SDK"
)
SLEEP = time.sleep
WAIT = {"max_interval_seconds": 1, "max_wait_seconds": 0.3}


def composites(module):
    """Returns the composite operations of a module: class, name, method."""
    folder = os.path.join(os.path.dirname(oci.__file__), module)
    for file in sorted(os.listdir(folder)):
        if file.endswith("_client_composite_operations.py") and not file.startswith("async_"):
            loaded = importlib.import_module(f"oci.{module}.{file[:-3]}")
            for cls in vars(loaded).values():
                if inspect.isclass(cls) and cls.__module__ == loaded.__name__:
                    for name, method in inspect.getmembers(cls, inspect.isfunction):
                        if "_and_wait_for_" in name:
                            yield cls, name, method


def states(module, name, method):
    """Returns the states to wait for: all that the operation can lead to."""
    found = re.search(r"valid values for :py:attr:`~oci\.(\w+)\.models\.(\w+)\.(\w+)`", method.__doc__)
    if not found:
        return ["SUCCEEDED", "COMPLETED"]
    models = importlib.import_module(f"oci.{found.group(1)}.models")
    prefix = found.group(3).upper() + "_"
    values = [value for key, value in vars(getattr(models, found.group(2))).items() if key.startswith(prefix)]
    gone = [value for value in values if GONE.match(value)]
    if re.match(r"delete|terminate|schedule_\w+_deletion", name) and gone:
        return gone
    if found.group(2).startswith("WorkRequest") and "SUCCEEDED" in values:
        return ["SUCCEEDED"]
    if re.match(r"create|update|launch|register|attach|change", name):
        return [value for value in values if not PASSING.match(value) and value not in gone] or values
    return values


def run(task):
    """Calls all composite operations of a module. Returns (operation, problem) pairs; those that the package cannot
    run are left out."""
    # Waiters sleep for a second at first, which is a long time for a thousand of them.
    time.sleep = lambda seconds: SLEEP(min(seconds, 0.01))
    module, endpoint, config = task
    service = Service(module, endpoint, config)
    by_name = {operation.name: operation for operation in service.operations}
    outcomes = []
    # Bodies name what exists.
    for path in sorted(service.creators, key=lambda path: path.count("{")):
        if path not in service.items:
            service.make(path)

    def order(entry):
        name = entry[1]
        first = ["create|launch|register", "update", "(?!delete|terminate|detach|schedule_)", ""]
        return next(index for index, pattern in enumerate(first) if re.match(pattern, name))

    for cls, name, method in sorted(composites(module), key=order):
        operation = by_name.get(name.split("_and_wait_for_")[0])
        if operation is None:
            outcomes.append((f"{module}.{name}", "the client has no operation of this name"))
            continue
        try:
            problem = call(service, cls, name, method, operation)
        except Exception as error:  # Whatever it is, it is the outcome.
            problem = described(error)
            if service.roles[operation.name] == "work-request" and "409 " in problem:
                # The work request has ended, as it should have.
                outcomes.append((f"{module}.{name}", None))
                continue
            if UNUSABLE.search(problem) or asks_for_another(service, operation, error):
                continue
        outcomes.append((f"{module}.{name}", problem))
    return outcomes


def asks_for_another(service, operation, error):
    """Whether a composite operation waits for an item below its own identifier instead of that of its parent."""
    reader = service.by_path.get(("GET", service.item_path(operation.path)))
    cause = getattr(error, "cause", None)
    if not reader or len(reader.parameters) < 2 or getattr(cause, "operation_name", None) != reader.name:
        return False
    _, found = service.get_item(reader.path)
    return found is not None and found.is_success


def call(service, cls, name, method, operation):
    client = service.client(operation.client)
    more = []
    if "work_request_client" in inspect.signature(cls.__init__).parameters:
        more = [oci.work_requests.WorkRequestClient(service.config, service_endpoint=service.endpoint)]
    composite = cls(client, *more)
    wanted = "work_request_states" if "work_request_states" in inspect.signature(method).parameters else "wait_for_states"
    for attempt in range(2):
        service.need(operation)
        given = service.arguments(operation, service.discriminators(operation))
        positional = {a.name: given.pop(a.name) for a in operation.arguments if a.required or a.name in inspect.signature(method).parameters}
        options = {wanted: states(service.module, name, method), "operation_kwargs": given, "waiter_kwargs": WAIT}
        try:
            result = getattr(composite, name)(**positional, **options)
            break
        except oci.exceptions.ServiceError as error:
            if attempt or error.status not in (404, 409):
                raise
            if error.status == 409 and operation.method == "DELETE" and operation.path in service.creators:
                # It is not empty; a new one is.
                service.items.pop(operation.path, None)
                service.make(operation.path)
                update = service.by_path.get(("PUT", operation.path))
                if update:
                    service.call(update, service.arguments(update, service.discriminators(update)))
            elif error.status == 409:
                # There can only be one; in a new parent there is none.
                for path in service.prefixes(operation):
                    service.items.pop(path, None)
                    service.make(path)
            elif not service.restore(operation):
                raise
    if operation.method == "DELETE":
        service.items.pop(operation.path, None)
    if result is None or result is oci.waiter.WAIT_RESOURCE_NOT_FOUND:
        return None
    # Pairs come from operations with several work requests.
    status = getattr(result, "status", 200)
    return None if 200 <= status < 300 else f"status {status}"
