"""The operations of one service, called in a closed loop: created, read, listed, updated, acted on, deleted.

What no operation creates is seeded.
"""

import collections
import re
import traceback

import oci

import decoded
from emulator import control
from operations import operations, snake
from recording import Recording
from values import Values, fields

# The roles whose answers the emulator does not have to know.
UNCERTAIN = {"computed", "unknown", "work-request"}
# Their clients refuse an endpoint with a path.
WITHOUT_PATH = {"identity_domains"}
ITEM = {"GET", "PUT", "PATCH", "DELETE", "HEAD"}
# The item that a tenancy has from the start.
NAMESPACE = "/n/{namespaceName}"
GONE = {"DELETED", "TERMINATED"}


def fallback_roles(found):
    """Returns a role per operation, from the paths alone."""
    methods = collections.defaultdict(set)
    for operation in found:
        methods[operation.path].add(operation.method)
    roles = {}
    for operation in found:
        verb, path = operation.method, operation.path
        is_item = path.endswith("}") and methods[path] & ITEM
        if re.search(r"workRequests\b", path, re.I):
            role = "work-request"
        elif operation.response in ("stream", "bytes") or operation.body and operation.body.type in ("stream", "bytes"):
            role = "content"
        elif is_item and verb in ("GET", "HEAD"):
            role = verb.lower()
        elif verb == "GET" and operation.name.startswith("list_"):
            role = "list"
        elif is_item or methods[path] & {"PUT", "PATCH", "DELETE"}:
            role = {"DELETE": "delete", "GET": "singleton", "POST": "action"}.get(verb, "update")
        elif verb == "POST" and any(other.startswith(path + "/{") and other.count("/") == path.count("/") + 1 for other in methods):
            role = "create"
        elif operation.name.startswith(("create_", "register_")):
            role = "create"
        elif re.search(r"/changeCompartment$", path):
            role = "change-compartment"
        elif verb == "POST" and "{" in path:
            role = "action"
        else:
            role = "computed"
        roles[operation.name] = role
    return roles


class Result:
    """What came of an operation."""

    def __init__(self, operation, role, status, text, response=None, body=None, code=None):
        self.operation, self.role, self.status, self.text = operation, role, status, text
        self.response, self.body, self.code = response, body, code

    @property
    def is_success(self):
        return 200 <= self.status < 300 and not self.text


class Service:
    """The operations of one service, and what exists in it."""

    def __init__(self, module, endpoint, config):
        self.module, self.endpoint, self.config = module, endpoint, config
        self.recording = Recording(module)
        self.name = module.replace("_", "-")
        self.operations = list(operations(module))
        self.values = Values(module, config["tenancy"], config["user"])
        self.by_path = {(operation.method, operation.path): operation for operation in self.operations}
        self.clients = {}
        # The values of the parameters of an item, by the path of the item.
        self.items = {}
        # What the service answered to the creation, and what was sent.
        self.created = {}
        self.order = []
        self.results = {}
        self.checks = collections.defaultdict(list)
        self.seeding = set()
        # The operations that create something of which the identifier is not known.
        self.unknown_keys = set()
        # What the emulator understood.
        _, report = control(endpoint, "GET", f"roles?service={self.name}")
        self.report = {entry["id"].lower(): entry for entry in report["operations"]}
        self.keys = {resource["path"]: resource["key"] for resource in report["resources"]}
        self.roles = fallback_roles(self.operations)
        for operation in self.operations:
            entry = self.report.get(operation.name.replace("_", "")) or self.report.get(operation.id.lower())
            if entry:
                self.roles[operation.name] = entry["role"]
        paths = {operation.path for operation in self.operations if operation.method in ITEM}
        self.item_paths = {path for path in paths if path.endswith("}")}
        # The path with the most operations stands for all that lead to the same item.
        count = collections.Counter(operation.path for operation in self.operations)
        self.alike = {without_names(path): path for path in sorted(self.item_paths, key=lambda path: count[path])}
        self.item_paths = set(self.alike.values())
        self.creators = {}
        for path in self.item_paths:
            posted = self.by_path.get(("POST", path.rsplit("/", 1)[0]))
            creator = posted or self.by_path.get(("PUT", path))
            if creator:
                self.creators[path] = creator

    def client(self, cls):
        if cls not in self.clients:
            self.clients[cls] = cls(
                self.config, service_endpoint=self.service_endpoint(), timeout=(5, 60),
                retry_strategy=oci.retry.NoneRetryStrategy(),
                circuit_breaker_strategy=oci.circuit_breaker.NoCircuitBreakerStrategy(),
            )
            self.recording.watch(self.clients[cls])
        return self.clients[cls]

    def service_endpoint(self):
        """Returns the endpoint with a path that selects the service, except where the package refuses a path."""
        return self.endpoint if self.module in WITHOUT_PATH else f"{self.endpoint}/{self.name}"

    # Calls ---------------------------------------------------------------------------------------

    def arguments(self, operation, choose=None, item=None, minimal=True):
        """Returns the arguments of an operation. Parameters of the path come from the items that exist."""
        path_values = self.path_values(operation)
        created = next((path for path, creator in self.creators.items() if creator is operation), "")
        if operation.method == "POST" and created:
            # What is created has another name than what exists.
            self.values.known.pop(created.rsplit("{", 1)[1][:-1], None)
        made = {}
        for argument in operation.arguments:
            if argument.place == "path":
                made[argument.name] = path_values[argument.wire]
            elif argument.required or argument.place == "body" or self.is_wanted(operation, argument):
                if argument.place == "query" and item is not None:
                    # A list below the compartment, the parent and so on of the item.
                    value = getattr(item, snake(argument.wire), None)
                    if isinstance(value, str) and (not argument.enum or value in argument.enum):
                        made[argument.name] = value
                        continue
                answer = self.answer_of(operation) if argument.place == "body" else operation.response
                made[argument.name] = self.values.argument(argument, choose, answer)
        return made

    def answer_of(self, operation):
        """Returns the model of the resource that an operation creates or changes."""
        path = next((p for p, creator in self.creators.items() if creator is operation), operation.path)
        reader = self.by_path.get(("GET", path))
        return reader.response if reader else operation.response

    def is_wanted(self, operation, argument):
        return argument.wire == "compartmentId" and self.roles[operation.name] == "list"

    def path_values(self, operation):
        """Returns the values of the parameters of a path."""
        segments = operation.path.split("/")
        found = {}
        for index, segment in enumerate(segments):
            if not segment.startswith("{"):
                for name in re.findall(r"\{(\w+)\}", segment):
                    found[name] = self.parameter(operation, name)
                continue
            name = segment[1:-1]
            prefix = "/".join(segments[: index + 1])
            item = self.item_of(prefix)
            if item in self.items:
                # The parameters have other names in some paths of the same item.
                values = [self.items[item][own] for own in re.findall(r"\{(\w+)\}", item)]
                found.update(zip(re.findall(r"\{(\w+)\}", prefix), values))
            else:
                found[name] = self.parameter(operation, name)
        return found

    def item_of(self, path):
        """Returns the path of the item that a path leads to, whatever the names of its parameters."""
        return self.alike.get(without_names(path), path)

    def parameter(self, operation, name):
        argument = next(a for a in operation.arguments if a.wire == name and a.place == "path")
        if name not in self.values.known or argument.enum:
            self.values.known[name] = self.values.argument(argument)
        return self.values.known[name]

    def call(self, operation, given):
        """Calls an operation once."""
        role = self.roles[operation.name]
        body = operation.body and given.get(operation.body.name)
        self.recording.operation = operation
        try:
            response = getattr(self.client(operation.client), operation.name)(**given)
        except oci.exceptions.ServiceError as error:
            return Result(operation, role, error.status, f"{error.status} {error.code}: {error.message}", body=body, code=error.code)
        except Exception as error:  # Whatever it is, it is a failure of this operation.
            return Result(operation, role, 0, f"{type(error).__name__}: {error}"[:300], body=body)
        text = ""
        if type(response.data).__name__ == "SSEClient":
            # Where the body asks for a stream, the answer is one, whatever the declared model.
            text = "" if list(response.data.events()) else "decode: the stream has no events"
        elif operation.response == "stream":
            _ = response.data.content
        elif operation.response == "bytes":
            pass
        elif operation.response:
            if response.data is None:
                text = f"decode: no {operation.response} in the body"
            else:
                text = decoded.problem(response.data, operation.response, self.values.models)
                text = f"decode: {text}" if text else ""
        for name, value in response.headers.items():
            if name.lower() == "opc-work-request-id":
                self.values.known["workRequestId"] = value
            # The parts of an upload are committed with their etags.
            if name.lower() == "etag" and operation.name == "upload_part":
                self.values.known["etag"] = value
        return Result(operation, role, response.status, text, response, body)

    def run(self, operation, choose=None, item=None):
        """Calls an operation and keeps the result. What it needs is created or seeded first; it is called again
        when that has gone."""
        if choose is None:
            choose = self.discriminators(operation)
        try:
            self.need(operation)
            result = self.call(operation, self.arguments(operation, choose, item))
            if result.status == 404 and self.restore(operation):
                result = self.call(operation, self.arguments(operation, choose, item))
            if result.status == 409 and operation.method == "DELETE" and self.creators.get(operation.path):
                result = self.delete_again(operation, choose)
        except Exception:  # It is the result of this operation.
            result = Result(operation, self.roles[operation.name], 0, traceback.format_exc(limit=-3))
        previous = self.results.get(operation.name)
        if previous is None or not previous.is_success:
            self.results[operation.name] = result
        return result

    def delete_again(self, operation, choose):
        """Deletes an item that cannot be deleted as it is: not before it was updated (a tag has to be retired), or
        as it is not empty, which a new one is."""
        result = None
        for attempt in ("updated", "new"):
            if attempt == "new":
                self.items.pop(operation.path, None)
            if self.make(operation.path) if attempt == "new" else operation.path in self.items:
                update = self.by_path.get(("PUT", operation.path))
                if update and self.creators.get(operation.path) is not update:
                    self.call(update, self.arguments(update, self.discriminators(update)))
                result = self.call(operation, self.arguments(operation, choose))
                if result.status != 409:
                    break
        return result

    def discriminators(self, operation):
        """Returns the values of the fields of the item, so that an update has the subtype of the item."""
        path = self.item_path(operation.path)
        if self.created.get(path) is None and path in self.items:
            # The answer to the creation did not have it.
            _, found = self.get_item(path)
            self.created[path] = found and found.response and found.response.data
        item = self.created.get(path)
        if item is None or operation.method == "POST" and path.startswith(f"{operation.path}/"):
            return {}
        found = {field: getattr(item, name) for name, field in getattr(item, "attribute_map", {}).items()
                 if isinstance(getattr(item, name), str)}
        if operation.path != path:
            # The name is that of the parent.
            found.pop("name", None)
        return found

    def item_path(self, path):
        """Returns the path of the item that a path is below."""
        segments = path.split("/")
        for end in range(len(segments), 0, -1):
            prefix = self.item_of("/".join(segments[:end]))
            if prefix in self.item_paths:
                return prefix
        return ""

    def prefixes(self, operation, inclusive=True):
        segments = operation.path.split("/")
        last = len(segments) + (1 if inclusive else 0)
        for end in range(1, last):
            prefix = self.item_of("/".join(segments[:end]))
            if prefix in self.item_paths:
                yield prefix

    def need(self, operation):
        """Creates or seeds the items that are in the path of an operation."""
        creates = operation.method in ("PUT", "POST") and self.creators.get(operation.path) is operation
        for prefix in self.prefixes(operation):
            if prefix not in self.items and not (creates and prefix == operation.path):
                self.make(prefix)

    def restore(self, operation):
        """Makes the items in the path of an operation again. Returns whether any was made."""
        found = [
            prefix for prefix in self.prefixes(operation)
            if self.creators.get(prefix) is not operation and prefix != NAMESPACE
        ]
        below = [path for path in self.items if any(path.startswith(f"{prefix}/") for prefix in found)]
        for path in [*found, *below]:
            self.items.pop(path, None)
        # With what was below them, as bodies can name it.
        made = [self.make(path) for path in [*found, *sorted(below, key=lambda path: path.count("{"))]]
        # What is a single object below an item went with it.
        for method in ("PUT", "POST"):
            maker = self.by_path.get((method, operation.path))
            if maker and maker is not operation:
                made.append(200 <= self.call(maker, self.arguments(maker)).status < 300)
        return any(made) or self.seed(operation)

    # Items ---------------------------------------------------------------------------------------

    def make(self, path):
        """Creates an item, or seeds it. Returns whether it exists then."""
        if path in self.seeding:
            return False
        self.seeding.add(path)
        try:
            creator = self.creators.get(path)
            if creator and self.create(creator, path):
                return True
            return self.seed_item(path)
        finally:
            self.seeding.discard(path)

    def create(self, operation, path=None, keep=True):
        """Calls an operation that creates, and keeps the identifiers of the item."""
        if path is None:
            path = next((p for p, creator in self.creators.items() if creator is operation), None)
        try:
            self.need(operation)
            given = self.arguments(operation, {})
            result = self.call(operation, given)
        except Exception:  # It is the result of this operation.
            result = Result(operation, self.roles[operation.name], 0, traceback.format_exc(limit=-3))
        previous = self.results.get(operation.name)
        if keep and (previous is None or not previous.is_success):
            self.results[operation.name] = result
        if not path or not 200 <= result.status < 300:
            return None
        name = path.rsplit("{", 1)[1][:-1]
        values = {a.wire: given[a.name] for a in operation.arguments if a.place == "path"}
        if operation.method != "PUT":
            key = self.key(result, name, path)
            if key is None:
                self.unknown_keys.add(operation.name)
                return None
            values[name] = key
        self.keep(path, values, result.response.data)
        self.order.append((path, operation))
        return result

    def keep(self, path, values, data):
        name = path.rsplit("{", 1)[1][:-1]
        self.items[path] = values
        self.created[path] = data
        self.values.known[name] = values[name]
        # Other identifiers, such as that of an upload.
        for attribute, wire in getattr(data, "attribute_map", {}).items():
            value = getattr(data, attribute, None)
            if wire.endswith("Id") and isinstance(value, str):
                if any(path.endswith("{%s}" % wire) for path in self.item_paths):
                    self.values.known.setdefault(wire, value)
                else:
                    self.values.known[wire] = value

    def key(self, result, name, path):
        """Returns the identifier in the answer, else in the work request, else in the list."""
        data = result.response.data
        if data is None and name.endswith("Name"):
            data = result.body
        key = key_of(data, name)
        if key is not None:
            return key
        identifier = result.response.headers.get("opc-work-request-id")
        if identifier:
            operation = next((o for o in self.operations if o.name == "get_work_request"), None)
            if operation:
                found = self.call(operation, {a.name: identifier for a in operation.arguments if a.required})
                for resource in getattr(found.response and found.response.data, "resources", None) or []:
                    if getattr(resource, "identifier", None) and "WORK" not in str(getattr(resource, "entity_type", "")).upper():
                        return resource.identifier
        listing = self.by_path.get(("GET", path.rsplit("/", 1)[0]))
        if listing:
            found = self.call(listing, self.arguments(listing))
            items = decoded.items_of(found.response.data) if found.response is not None else []
            if items:
                return key_of(items[-1], name)
        # It was named by the caller.
        return key_of(result.body, name) if result.body is not None else None

    def concrete(self, path):
        """Returns a path with the values of what exists, and whether all of them exist."""
        values = {}
        segments = path.split("/")
        for end in range(1, len(segments) + 1):
            prefix = "/".join(segments[:end])
            item = self.item_of(prefix)
            if item in self.items:
                own = [self.items[item][name] for name in re.findall(r"\{(\w+)\}", item)]
                values.update(zip(re.findall(r"\{(\w+)\}", prefix), own))
        for name in re.findall(r"\{(\w+)\}", path):
            values.setdefault(name, self.values.known.get(name) or self.values.identifier(name))
        return re.sub(r"\{(\w+)\}", lambda found: str(values[found.group(1)]), path), values

    def seed_item(self, path):
        """Seeds an item of a collection that no operation fills."""
        collection = path.rsplit("/", 1)[0]
        concrete, values = self.concrete(collection)
        name = path.rsplit("{", 1)[1][:-1]
        # A key that is a number or one of some values is given, as is one that the model does not have.
        argument = next(a for o in self.operations if o.path == path for a in o.arguments if a.wire == name)
        given = {name: self.values.argument(argument)}
        tries = [{self.keys.get(collection): given[name]}] if argument.enum or argument.type != "str" else [{}]
        for item in [*tries, given]:
            status, answer = self.plant(concrete, [item])
            key = answer["items"][0].get(self.keys.get(collection), item.get(name)) if status == 200 else None
            if key is not None:
                break
        if key is None:
            return False
        values[name] = str(key)
        self.keep(path, values, None)
        return True

    def seed(self, operation):
        """Seeds what a list or a single object answers with."""
        role = self.roles[operation.name]
        if operation.method != "GET" or role not in ("list", "singleton", "get", "content", "computed", "unknown"):
            return False
        concrete, _ = self.concrete(operation.path)
        return self.plant(concrete, [{}])[0] == 200

    def plant(self, path, items):
        return control(
            self.endpoint, "POST", "seed", {"service": self.name, "path": path, "items": items, "complete": True}
        )

    # The loop ------------------------------------------------------------------------------------

    def loop(self):
        """Calls every operation."""
        remaining = list(self.operations)

        def take(fits):
            found = [operation for operation in remaining if fits(operation)]
            for operation in found:
                remaining.remove(operation)
            return found

        role = self.roles
        # Seeded identifiers of what others need, such as the namespace.
        for operation in [o for o in remaining if o.name == "get_namespace" and o.response == "str"]:
            result = self.run(operation)
            if result.is_success:
                self.keep(NAMESPACE, {"namespaceName": result.response.data}, None)
                self.creators.pop(NAMESPACE, None)
        creators = set(self.creators.values())
        creates = take(lambda o: o in creators or role[o.name] == "create" and not o.path.endswith("}"))
        for operation in self.sorted_creates(creates):
            path = next((p for p, creator in self.creators.items() if creator is operation), None)
            if path not in self.items or operation.name not in self.results:
                self.create(operation, path)
        for path in list(self.items):
            if path in self.created and self.creators.get(path):
                self.check_created(path)
        for operation in take(lambda o: role[o.name].startswith("content") and o.method in ("PUT", "POST")):
            self.run(operation)
        updates = take(lambda o: o.method in ("PUT", "PATCH"))
        for operation in sorted(updates, key=lambda o: o.method == "PUT" and ("GET", o.path) in self.by_path):
            self.update(operation)
        for operation in take(lambda o: o.method in ("GET", "HEAD")):
            self.run(operation, item=self.created.get(self.listed_item(operation)))
        # What may end an item comes last.
        ends = re.compile(r"delete|remove|rename|terminate|cancel|detach|purge|deactivate|disable|stop|clear|drop|abort")
        late = lambda o: 2 if ends.search(o.name) else 1 if "restore" in o.name else 0
        for operation in sorted(take(lambda o: o.method != "DELETE"), key=late):
            self.run(operation)
        deletes = {operation.path: operation for operation in take(lambda o: True)}
        made = {path: index for index, (path, _) in enumerate(self.order)}
        for path in sorted(deletes, key=lambda p: (-p.count("{"), -made.get(p, 0), -p.count("/"))):
            self.delete(deletes[path])

    def listed_item(self, operation):
        return next((path for path in self.items if path.rsplit("/", 1)[0] == operation.path), None)

    def sorted_creates(self, creates):
        """Returns the operations so that what they need is created before."""
        provided = {path.rsplit("{", 1)[1][:-1]: creator for path, creator in self.creators.items()}
        needs = {}
        for operation in creates:
            names = set(operation.parameters)
            for argument in operation.arguments:
                if argument.place == "query" and argument.required:
                    names.add(argument.wire)
                if argument.place == "body" and argument.type in self.values.models:
                    cls = self.values.models[argument.type]
                    names |= {field.wire for field in fields(cls)}
            needs[operation] = {provided[name] for name in names if name in provided and provided[name] is not operation}
            needs[operation] &= set(creates)
        done = []
        waiting = sorted(creates, key=lambda o: (len(o.parameters), o.name))
        while waiting:
            operation = min(waiting, key=lambda o: (len(needs[o] - set(done)), len(o.parameters)))
            waiting.remove(operation)
            done.append(operation)
        return done

    def get_item(self, path):
        operation = self.by_path.get(("GET", path))
        if not operation or operation.response in (None, "stream", "bytes", "str"):
            return None, None
        return operation, self.call(operation, self.arguments(operation))

    def check_created(self, path):
        """Get returns what was sent, and the list has the item."""
        creator = self.creators[path]
        result = self.results[creator.name]
        operation, found = self.get_item(path)
        if operation and not operation.response.startswith("list["):
            succeeded = 200 <= found.status < 300
            self.checks["create, get"].append((operation.name, succeeded, found.text))
            if succeeded and result.body is not None and hasattr(result.body, "attribute_map"):
                self.created[path] = found.response.data
                missing = decoded.lost(result.body, found.response.data)
                self.checks["echo"].append((creator.name, not missing, ", ".join(missing)))
        listing = self.by_path.get(("GET", path.rsplit("/", 1)[0]))
        if listing and self.roles[listing.name] == "list":
            shown, text = self.is_listed(listing, path)
            self.checks["create, list"].append((listing.name, shown, text))

    def is_listed(self, listing, path):
        name = path.rsplit("{", 1)[1][:-1]
        key = self.items[path][name]
        found = self.call(listing, self.arguments(listing, item=self.created.get(path)))
        if found.response is None:
            return False, found.text
        items = decoded.items_of(found.response.data)
        shown = any(key in values_of(item) for item in items)
        return shown, f"{key} is not among {len(items)} items"

    def update(self, operation):
        result = self.run(operation)
        path = operation.path
        if not 200 <= result.status < 300 or not hasattr(result.body, "attribute_map"):
            return
        # The body says what to change, not what to become.
        if {"items", "operations"} & set(result.body.attribute_map):
            return
        reader, found = self.get_item(path)
        if reader:
            missing = decoded.lost(result.body, found.response.data) if found.response is not None else [found.text]
            self.checks["update, get"].append((operation.name, not missing, ", ".join(missing)))

    def delete(self, operation):
        path = operation.path
        if path in self.creators and path not in self.items:
            self.make(path)
        result = self.run(operation)
        if not 200 <= result.status < 300 or path not in self.items:
            return
        reader, found = self.get_item(path)
        if reader:
            state = found.response is not None and getattr(found.response.data, "lifecycle_state", None)
            self.checks["delete, get"].append((reader.name, found.status == 404 or state in GONE, f"{found.status} {state}"))
        listing = self.by_path.get(("GET", path.rsplit("/", 1)[0]))
        if listing and self.roles[listing.name] == "list":
            shown, text = self.is_listed(listing, path)
            self.checks["delete, list"].append((listing.name, not shown, "the deleted item is listed"))
        self.items.pop(path)

    # The report ----------------------------------------------------------------------------------

    def verdict(self, result):
        """Returns `passed`, `explained` or `failed`."""
        if result.is_success:
            return "passed"
        if result.status in (404, 409, 501):
            entry = self.report.get(result.operation.name.replace("_", ""), {})
            if result.role in UNCERTAIN or "only if seeded" in (entry.get("note") or ""):
                return "explained"
        return "failed"


def without_names(path):
    return re.sub(r"\{\w+\}", "{}", path)


def key_of(data, name):
    """Returns the identifier of an item."""
    attributes = list(getattr(data, "attribute_map", ()))
    own = snake(name)
    words = set(own.split("_"))
    # Such as `external_database_id` of `externalMySqlDatabaseId`.
    similar = [a for a in attributes if set(a.split("_")) <= words and a.endswith(own.rsplit("_", 1)[-1])]
    # `bucketName` is the name, although a bucket has an `id` as well.
    usual = [own, "name", "id", "key"] if own.endswith("_name") else ["id", "key", own, "name"]
    for attribute in [*usual, own.rsplit("_", 1)[0], *similar]:
        value = getattr(data, attribute, None) if attribute in attributes else None
        if isinstance(value, (str, int)) and value != "":
            return str(value)
    return None


def values_of(item):
    """Returns the values of the fields of an item as strings."""
    if isinstance(item, str):
        return [item]
    return [str(getattr(item, name)) for name in getattr(item, "attribute_map", ())]
