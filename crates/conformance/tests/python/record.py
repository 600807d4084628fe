"""Records requests and responses of the official Python SDK, as lines for the conformance runner.

    record.py OUT MODULE...
    record.py OUT --all

Writes OUT/<module>.requests.jsonl and OUT/<module>.responses.jsonl, for all services of the package
with `--all`. Nothing is sent: requests are caught after they were signed with a throw-away key. An
operation that cannot be called is reported, and the others are recorded; the exit code is then 1. Run
it with a Python that has `oci` installed.
"""

import ast
import base64
import functools
import importlib
import inspect
import io
import json
import multiprocessing
import os
import re
import sys
import traceback
from urllib.parse import urlsplit

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

import oci
from oci._vendor import requests

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../../transcribe/tests/python"))
from crosscheck import allowed, clients, split_type  # noqa: E402

PLAIN = {"str", "int", "float", "bool", "datetime", "date", "object", "stream", "bytes"}
WHEN = "2024-01-02T03:04:05.678Z"
FREE = {"a": "é", "b": [1, True, 1.5, None], "c": {"d": 7}}
# The endpoint of clients whose endpoint does not follow from the region.
ENDPOINT = "https://endpoint.example.com"
# The most objects of a value, as full ones of recursive models would have millions, and the depth from
# which only what is required is filled.
MOST_OBJECTS = 400
DEEP = 7
NOT_LISTED = {
    "date", "authorization", "user-agent", "opc-client-info", "host", "connection", "x-content-sha256",
    "content-length", "opc-client-retries", "accept-encoding",
}


class Caught(Exception):
    pass


class Bodies:
    """Creates JSON values of the types of a module."""

    def __init__(self, module):
        models = importlib.import_module(f"oci.{module}.models")
        self.models = getattr(models, f"{module}_type_mapping")
        self.objects = 0
        self.depths = self.measure()

    def measure(self):
        """Returns the depth of the smallest value of each model. Required fields can be recursive, through
        a union whose other subtypes are not."""
        depths = {}
        while True:
            more = {}
            for name, cls in self.models.items():
                if name in depths:
                    continue
                tag = subtypes(cls)
                if tag and tag[1]:
                    found = [depths[subtype] for subtype in tag[1].values() if subtype in depths]
                    if found:
                        more[name] = min(found)
                    continue
                needed = [inner for _, inner in self.required_models(cls)]
                if all(inner in depths for inner in needed):
                    more[name] = 1 + max((depths[inner] for inner in needed), default=0)
            if not more:
                return depths
            depths.update(more)

    def required_models(self, cls):
        """Returns the required fields that are models or lists of models."""
        for attribute, text in swagger_types(cls).items():
            inner = re.findall(r"\w+", text)[-1]
            if inner in self.models and is_required(cls, attribute):
                yield attribute, inner

    def made(self, text, name, mode, choice=0):
        """Returns a new value."""
        self.objects = 0
        return self.value(text, name, mode, choice)

    def value(self, text, name, mode, choice=0, stack=(), enum=None):
        kind, inner = split_type(text)
        more = dict(mode=mode, choice=choice, stack=stack, enum=enum)
        if kind == "list":
            items = [self.value(inner, name, **more)]
            if mode["full"] and not self.is_large(stack):
                items.append(self.value(inner, name + ("-1" if inner == "str" else ""), **more))
            return items
        if kind == "map":
            entries = {"key-0": self.value(inner, name, **more)}
            if mode["full"] and not self.is_large(stack):
                entries["key 1.é"] = self.value(inner, name, **more)
            return entries
        if enum:
            return "oracleUnknownEnum" if mode["unknown"] else enum[choice % len(enum)]
        if inner in self.models:
            return self.model(inner, mode, choice, stack)
        return {
            "int": 7, "float": 1.5, "bool": True, "datetime": WHEN, "date": "2024-01-02", "object": FREE,
            # JSON has no bytes: they are base64.
            "stream": "AP8=", "bytes": "AP8=",
        }.get(inner, f'{name}-v "é" \\ /' if mode["full"] else f"{name}-v")

    def is_large(self, stack):
        return len(stack) > DEEP or self.objects > MOST_OBJECTS

    def model(self, name, mode, choice, stack):
        cls = self.models[name]
        tag = subtypes(cls)
        if tag and tag[1] and not mode["unknown"]:
            wire, values = tag
            if self.is_large(stack):
                value, subtype = min(values.items(), key=lambda item: self.depths.get(item[1], 1000))
            else:
                value, subtype = list(values.items())[choice % len(values)]
            if subtype != name:
                return {wire: value, **self.model(subtype, mode, choice, stack)}
        self.objects += 1
        made = cls()
        tags = {}
        for base in cls.__mro__:
            for key, found in vars(base).items():
                if key == "get_subtype":
                    wire, values = subtypes(base)
                    tags.setdefault(wire, next((v for v, s in values.items() if s == name), None))
        result = {}
        for attribute, wire in made.attribute_map.items():
            text = made.swagger_types[attribute]
            required = is_required(cls, attribute)
            if wire in tags:
                if mode["unknown"] and tag and tag[0] == wire:
                    result[wire] = "oracleUnknownDiscriminator"
                elif tags[wire] or getattr(made, attribute):
                    result[wire] = tags[wire] or getattr(made, attribute)
                continue
            if not required and (not mode["full"] or stack.count(name) > 0 or self.is_large(stack)):
                continue
            enum = None
            if "str" in text:
                enum = values_of(cls, attribute)
            result[wire] = self.value(text, wire, mode, choice, stack + (name,), enum)
        if mode["extra"]:
            result["oracleExtraField"] = {"x": [1, "é"]}
        return result

    def built(self, text, value):
        """Returns a value of the SDK from its JSON."""
        kind, inner = split_type(text)
        if kind == "list":
            return [self.built(inner, item) for item in value]
        if kind == "map":
            return {key: self.built(inner, item) for key, item in value.items()}
        if inner == "datetime":
            return parse(value)
        if inner not in self.models:
            return value
        cls = self.models[inner]
        while subtypes(cls):
            wire, values = subtypes(cls)
            name = values.get(value.get(wire), cls.__name__)
            if name == cls.__name__:
                break
            cls = self.models[name]
        made = cls()
        for attribute, wire in made.attribute_map.items():
            # The constructor sets the discriminator.
            if wire in value and getattr(made, attribute, None) is None:
                setattr(made, attribute, self.built(made.swagger_types[attribute], value[wire]))
        return made


@functools.cache
def subtypes(cls):
    """Returns the discriminator, and the subtype of each of its values."""
    if "get_subtype" not in vars(cls):
        return None
    source = inspect.getsource(cls.get_subtype)
    wire = re.search(r"object_dictionary\['([^']+)'\]", source).group(1)
    return wire, dict(re.findall(r"== '([^']*)':\s+return '(\w+)'", source))


@functools.cache
def swagger_types(cls):
    return cls().swagger_types


@functools.cache
def is_required(cls, attribute):
    return (getattr(cls, attribute).__doc__ or "").lstrip().startswith("**[Required]**")


@functools.cache
def values_of(cls, attribute):
    """Returns the values that the setter of a field accepts; None if it accepts all."""
    return allowed(cls(), attribute, swagger_types(cls)[attribute].startswith("list["))


def mode(full=False, unknown=False, extra=False):
    return {"full": full, "unknown": unknown, "extra": extra}


def parameters(source):
    """Returns the locations of the arguments of a method: (location, wire, argument)."""
    for place in ("path", "query", "header"):
        section = re.search(place + r"_params = \{\n(.*?)\n        \}", source, re.S)
        for line in section.group(1).splitlines() if section else ():
            found = re.match(r'\s+"([^"]+)": (?:self\.base_client\.generate_collection_format_param\()?'
                             r'(?:kwargs\.get\("(\w+)", missing\)|(\w+))', line)
            if found:
                yield place, found.group(1), found.group(2) or found.group(3)
    if "opc_meta" in source and 'f"opc-meta-{key}"' in source:
        yield "header", "opc-meta-*", "opc_meta"


def variants(bodies, client, method, source):
    """Returns the arguments of each variant: (variant, {argument: value}, {location: {wire: value}})."""
    documented = {
        n: (t, r == "required")
        for t, n, r in re.findall(r"^\s*:param (.+?) (\w+): \((required|optional)\)\s*$", method.__doc__, re.M)
    }
    # The signature sets `authorization`.
    places = [p for p in parameters(source) if p[2] in documented and p[1].lower() != "authorization"]
    body = re.search(r"\bbody=(?:kwargs\.get\(['\"])?(\w+)", source)
    body = body and body.group(1)
    enums = {}

    def made(full, choice=0, slash=False):
        values, args = {}, {}
        for place, wire, argument in places:
            text, required = documented[argument]
            if not required and not full:
                continue
            kind, inner = split_type(text)
            awkward = {"path": " a+é:1", "query": " a+b&c/d=é~", "header": ", 1"}[place] if full else ""
            if slash and place == "path":
                awkward = "/a b+é%2F"
            one = enums[argument][0] if argument in enums else {
                "int": 7, "float": 1.5, "bool": True, "datetime": WHEN,
            }.get(inner, f"{wire}-v{awkward}")
            if wire == "opc-meta-*":
                one = {"key-0": "one", "Key.1": "two, 2"}
            elif kind == "list":
                one = [one, one + "1"] if isinstance(one, str) and argument not in enums else [one]
            elif kind == "map":
                one = {"key-0": [one] if inner.startswith("list[") else one}
            elif wire.lower() == "content-length":
                one = 7
            args.setdefault(place, {})[wire.lower() if place == "header" else wire] = one
            given = parse(one) if inner == "datetime" else one
            if kind == "list" and re.search(rf"\b{argument}\b[^\n]*, 'csv'\)", source):
                # The package joins strings only.
                given = [str(item) for item in one]
            values[argument] = given
        if body and (documented[body][1] or full):
            text = documented[body][0]
            if text in ("stream", "bytes"):
                raw = b"\x00\xffabc\r\n" if full else b"oracle\n"
                values[body] = io.BytesIO(raw)
                args["body"] = {"$stream_b64": base64.b64encode(raw).decode()}
            else:
                found = bodies.made(text, body, mode(full=full), choice)
                args["body"] = found
                values[body] = bodies.built(text, found)
        return values, args

    def refused(values):
        try:
            catch(method, values)
        except ValueError as error:
            found = re.match(r"Invalid value for `(\w+)`, must be one of (\[.*\])", str(error))
            if found and found.group(1) not in enums:
                enums[found.group(1)] = ast.literal_eval(found.group(2))
                return True
            raise
        return False

    while refused(made(True)[0]):
        pass
    yield "minimal", *made(False)
    yield "maximal", *made(True)
    if any(place == "path" for place, _, _ in places):
        yield "slash", *made(False, slash=True)
    seen = [made(True)[1].get("body")]
    if seen[0] is not None and "$stream_b64" not in json.dumps(seen[0]):
        for choice in range(1, 15):
            values, args = made(True, choice)
            if args["body"] not in seen:
                seen.append(args["body"])
                yield f"sub:{choice}", values, args


def parse(text):
    import datetime
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def catch(method, values):
    """Returns the request that is sent."""
    try:
        method(**values)
    except Caught as caught:
        return caught.args[0]
    raise AssertionError("nothing was sent")


def request(sent):
    url = urlsplit(sent.url)
    headers = {}
    for name, value in sent.headers.items():
        name = name.lower()
        headers[name] = value.decode() if isinstance(value, bytes) else value
    signed = re.search(r'headers="([^"]*)"', headers["authorization"]).group(1)
    result = {
        "method": sent.method, "host": url.netloc, "url_path": url.path, "query": url.query,
        "headers": {n: v for n, v in sorted(headers.items()) if n not in NOT_LISTED},
        "signed": signed,
    }
    if "content-length" in headers:
        result["content_length"] = int(headers["content-length"])
    data = sent.body
    if data is not None and not isinstance(data, (bytes, str)):
        data = data.read()
    if data:
        data = data.encode() if isinstance(data, str) else data
        try:
            result["body"] = data.decode()
        except UnicodeDecodeError:
            result["body_b64"] = base64.b64encode(data).decode()
    return result


def operations(client):
    """Returns the operations of a client: name, method and source."""
    for name, method in inspect.getmembers(client, inspect.ismethod):
        if not name.startswith("_"):
            source = inspect.getsource(method)
            if "operation_name = " in source:
                yield name, method, source


def operation_id(name, source):
    """Returns Oracle's name of an operation: the end of the link to the reference."""
    link = re.search(r'api_reference_link = "([^"]*)"', source)
    if link and link.group(1):
        return link.group(1).rsplit("/", 1)[1]
    return "".join(word.capitalize() for word in name.split("_"))


def record(module, out):
    """Records a module. Returns the failures."""
    key = rsa.generate_private_key(65537, 2048).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    config = {
        "user": "ocid1.user.oc1..a", "tenancy": "ocid1.tenancy.oc1..a",
        "fingerprint": "20:3b:97:13:55:1c:5b:0d:d3:37:d8:50:4e:c5:3a:34",
        "key_content": key, "region": "us-phoenix-1",
    }
    bodies = Bodies(module)
    returned, failures = {}, []
    with open(os.path.join(out, f"{module}.requests.jsonl"), "w") as file:
        for cls in clients(module):
            more = {}
            if "service_endpoint" in inspect.signature(cls.__init__).parameters:
                more["service_endpoint"] = ENDPOINT
            client = cls(config, circuit_breaker_strategy=oci.circuit_breaker.NoCircuitBreakerStrategy(),
                         retry_strategy=oci.retry.NoneRetryStrategy(), **more)
            for name, method, source in operations(client):
                answer = re.search(r'response_type="([^"]+)"', source)
                if answer and answer.group(1) not in ("stream", "bytes"):
                    returned[answer.group(1)] = True
                try:
                    for line in request_lines(bodies, module, cls, name, method, source):
                        file.write(json.dumps(line, ensure_ascii=False) + "\n")
                except Exception:  # Whatever it is: it is reported, and the others are recorded.
                    failures.append(f"{module}.{cls.__name__}.{name}:\n{traceback.format_exc(limit=-3)}")
    with open(os.path.join(out, f"{module}.responses.jsonl"), "w") as file:
        for text in [*returned, *(name for name in bodies.models if name not in returned)]:
            role = "response" if text in returned else "model"
            if role == "model" and subtypes(bodies.models[text]):
                role = "base"
            try:
                for line in response_lines(bodies, module, text, role):
                    file.write(json.dumps(line, ensure_ascii=False) + "\n")
            except Exception:
                failures.append(f"{module}.{text}:\n{traceback.format_exc(limit=-3)}")
    return failures


def request_lines(bodies, module, cls, name, method, source):
    op = operation_id(name, source)
    for variant, values, args in variants(bodies, cls, method, source):
        line = {"service": module, "client": cls.__name__, "op": op, "py": name, "variant": variant,
                "args": args, "request": request(catch(method, values))}
        for header in ("opc-request-id", "opc-retry-token"):
            if header not in args.get("header", {}):
                line["request"]["headers"].pop(header, None)
        yield line


def response_lines(bodies, module, text, role):
    def line(variant, value, **more):
        return {"service": module, "type": text, "role": role, "variant": variant, "json": value, **more}

    full = bodies.made(text, "value", mode(full=True))
    yield line("full", full)
    yield line("required", bodies.made(text, "value", mode()))
    yield line("unknown", bodies.made(text, "value", mode(full=True, unknown=True)))
    yield line("extra", bodies.made(text, "value", mode(full=True, extra=True)), parsed=full)
    seen = [full]
    for choice in range(1, 15):
        value = bodies.made(text, "value", mode(full=True), choice)
        if value not in seen:
            seen.append(value)
            yield line(f"sub:{choice}", value)


def services():
    """Returns all modules with clients and models."""
    package = os.path.dirname(oci.__file__)
    for module in sorted(os.listdir(package)):
        if os.path.exists(os.path.join(package, module, "models", "__init__.py")) and list(clients(module)):
            yield module


def work(task):
    def send(session, prepared, **_):
        raise Caught(prepared)

    requests.Session.send = send
    return record(*task)


def main():
    out, *modules = sys.argv[1:]
    if modules == ["--all"]:
        modules = list(services())
    tasks = [(module, out) for module in modules]
    with multiprocessing.Pool(min(len(tasks), os.cpu_count() or 1)) as pool:
        failures = [failure for found in pool.imap_unordered(work, tasks) for failure in found]
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(modules)} services, {len(failures)} failures")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
