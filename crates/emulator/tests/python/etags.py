"""Create, read, update and delete with etags, for one resource of each service."""

import oci

from closed_loop import Service
from expect import described

NO_ETAG = "no etag"


def run(task):
    """Checks a resource of a module. Returns (module, resource, problem); no resource has no operations with etags."""
    module, endpoint, config = task
    service = Service(module, endpoint, config)
    problems = []
    # Those with few parents first: they depend on the least.
    for path in sorted(service.creators, key=lambda path: (path.count("{"), path)):
        operations = [service.by_path.get((method, path)) for method in ("GET", "PUT", "DELETE")]
        reader, _, _ = operations
        changes = [o for o in operations[1:] if o and any(a.name == "if_match" for a in o.arguments)]
        if not reader or reader.response in (None, "stream", "bytes") or not changes:
            continue
        try:
            problem = check(service, path, reader, changes)
        except Exception as error:  # Whatever it is, it is the outcome.
            problem = described(error)
        if problem is None:
            return module, path, None
        if problem == NO_ETAG:
            continue
        problems.append((path, problem))
        if len(problems) == 3:
            break
    if problems:
        return module, problems[0][0], problems[0][1]
    return module, None, None


def check(service, path, reader, changes):
    """Returns what is wrong, or `None`."""
    if not service.make(path):
        creator = service.results.get(service.creators[path].name)
        return f"{service.creators[path].name}: {creator and creator.text}"

    def etag():
        response = getattr(service.client(reader.client), reader.name)(**service.arguments(reader))
        return response.headers.get("etag")

    def status(operation, if_match):
        given = service.arguments(operation, service.discriminators(operation))
        try:
            return getattr(service.client(operation.client), operation.name)(**given, if_match=if_match).status
        except oci.exceptions.ServiceError as error:
            return error.status

    first = etag()
    if not first:
        return NO_ETAG
    if etag() != first:
        return f"{reader.name}: another etag without a change"
    for operation in changes:
        if status(operation, "stale") != 412:
            return f"{operation.name}: a stale if-match is not refused with 412 but {status(operation, 'stale')}"
        before = etag()
        found = status(operation, before)
        if not 200 <= found < 300:
            return f"{operation.name}: the right if-match is refused with {found}"
        if operation.method == "DELETE":
            try:
                response = getattr(service.client(reader.client), reader.name)(**service.arguments(reader))
                if getattr(response.data, "lifecycle_state", "") not in ("DELETED", "TERMINATED"):
                    return f"{reader.name}: found after delete"
            except oci.exceptions.ServiceError as error:
                if error.status != 404:
                    return f"{reader.name}: {error.status} after delete"
        elif etag() == before:
            return f"{operation.name}: the etag did not change"
    return None
