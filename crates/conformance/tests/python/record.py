"""Records requests and responses of the official Python SDK, as lines for the conformance runner.

    record.py OUT MODULE...

Writes OUT/<module>.requests.jsonl and OUT/<module>.responses.jsonl. Nothing is sent: requests are
caught after they were signed with a throw-away key. Run it with a Python that has `oci` installed.
"""

import ast
import base64
import importlib
import inspect
import io
import json
import os
import re
import sys
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

    def value(self, text, name, mode, choice=0, stack=(), enum=None):
        kind, inner = split_type(text)
        more = dict(mode=mode, choice=choice, stack=stack, enum=enum)
        if kind == "list":
            items = [self.value(inner, name, **more)]
            if mode["full"]:
                items.append(self.value(inner, name + ("-1" if inner == "str" else ""), **more))
            return items
        if kind == "map":
            entries = {"key-0": self.value(inner, name, **more)}
            if mode["full"]:
                entries["key 1.é"] = self.value(inner, name, **more)
            return entries
        if enum:
            return "oracleUnknownEnum" if mode["unknown"] else enum[choice % len(enum)]
        if inner in self.models:
            return self.model(inner, mode, choice, stack)
        return {
            "int": 7, "float": 1.5, "bool": True, "datetime": WHEN, "date": "2024-01-02", "object": FREE,
        }.get(inner, f'{name}-v "é" \\ /' if mode["full"] else f"{name}-v")

    def model(self, name, mode, choice, stack):
        cls = self.models[name]
        tag = subtypes(cls)
        if tag and tag[1] and not mode["unknown"]:
            wire, values = tag
            value, subtype = list(values.items())[choice % len(values)]
            if subtype != name:
                return {wire: value, **self.model(subtype, mode, choice, stack)}
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
            required = (getattr(cls, attribute).__doc__ or "").lstrip().startswith("**[Required]**")
            if wire in tags:
                if mode["unknown"] and tag and tag[0] == wire:
                    result[wire] = "oracleUnknownDiscriminator"
                elif tags[wire] or getattr(made, attribute):
                    result[wire] = tags[wire] or getattr(made, attribute)
                continue
            if not required and (not mode["full"] or stack.count(name) > 0 or len(stack) > 7):
                continue
            enum = None
            if "str" in text:
                enum = allowed(cls(), attribute, text.startswith("list["))
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
            if wire in value and getattr(made, attribute) is None:
                setattr(made, attribute, self.built(made.swagger_types[attribute], value[wire]))
        return made


def subtypes(cls):
    """Returns the discriminator, and the subtype of each of its values."""
    if "get_subtype" not in vars(cls):
        return None
    source = inspect.getsource(cls.get_subtype)
    wire = re.search(r"object_dictionary\['([^']+)'\]", source).group(1)
    return wire, dict(re.findall(r"== '([^']*)':\s+return '(\w+)'", source))


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
    places = [p for p in parameters(source) if p[2] in documented]
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
                one = [one] if argument in enums else [one, one + "1"]
            elif wire.lower() == "content-length":
                one = 7
            args.setdefault(place, {})[wire.lower() if place == "header" else wire] = one
            is_time = inner == "datetime"
            values[argument] = parse(one) if is_time else one
        if body and (documented[body][1] or full):
            text = documented[body][0]
            if text in ("stream", "bytes"):
                raw = b"\x00\xffabc\r\n" if full else b"oracle\n"
                values[body] = io.BytesIO(raw)
                args["body"] = {"$stream_b64": base64.b64encode(raw).decode()}
            else:
                found = bodies.value(text, body, mode(full=full), choice)
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


def record(module, out):
    key = rsa.generate_private_key(65537, 2048).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    config = {
        "user": "ocid1.user.oc1..a", "tenancy": "ocid1.tenancy.oc1..a", "fingerprint": "20:3b:97:13:55:1c:5b:0d:d3:37:d8:50:4e:c5:3a:34",
        "key_content": key, "region": "us-phoenix-1",
    }
    bodies = Bodies(module)
    returned = {}
    with open(os.path.join(out, f"{module}.requests.jsonl"), "w") as file:
        for cls in clients(module):
            client = cls(config, circuit_breaker_strategy=oci.circuit_breaker.NoCircuitBreakerStrategy(),
                         retry_strategy=oci.retry.NoneRetryStrategy())
            for name, method in inspect.getmembers(client, inspect.ismethod):
                if name.startswith("_") or not re.search(r"operation_name = ", inspect.getsource(method)):
                    continue
                source = inspect.getsource(method)
                link = re.search(r'api_reference_link = "([^"]*)"', source)
                answer = re.search(r'response_type="([^"]+)"', source)
                if answer and answer.group(1) not in ("stream", "bytes"):
                    returned[answer.group(1)] = True
                op = link.group(1).rsplit("/", 1)[1] if link and link.group(1) else "".join(
                    word.capitalize() for word in name.split("_"))
                for variant, values, args in variants(bodies, client, method, source):
                    line = {"service": module, "client": cls.__name__, "op": op, "py": name, "variant": variant,
                            "args": args, "request": request(catch(method, values))}
                    if "opc-request-id" not in args.get("header", {}):
                        line["request"]["headers"].pop("opc-request-id", None)
                    if "opc-retry-token" not in args.get("header", {}):
                        line["request"]["headers"].pop("opc-retry-token", None)
                    file.write(json.dumps(line, ensure_ascii=False) + "\n")
    with open(os.path.join(out, f"{module}.responses.jsonl"), "w") as file:
        def put(text, role, variant, value, **more):
            line = {"service": module, "type": text, "role": role, "variant": variant, "json": value, **more}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")

        bases = [name for name, cls in bodies.models.items() if subtypes(cls)]
        for text in [*returned, *bodies.models]:
            role = "response" if text in returned else "base" if text in bases else "model"
            full = bodies.value(text, "value", mode(full=True))
            put(text, role, "full", full)
            put(text, role, "required", bodies.value(text, "value", mode()))
            put(text, role, "unknown", bodies.value(text, "value", mode(full=True, unknown=True)))
            put(text, role, "extra", bodies.value(text, "value", mode(full=True, extra=True)), parsed=full)
            seen = [full]
            for choice in range(1, 15):
                value = bodies.value(text, "value", mode(full=True), choice)
                if value not in seen:
                    seen.append(value)
                    put(text, role, f"sub:{choice}", value)


def main():
    def send(session, prepared, **_):
        raise Caught(prepared)

    requests.Session.send = send
    for module in sys.argv[2:]:
        record(module, sys.argv[1])


if __name__ == "__main__":
    main()
