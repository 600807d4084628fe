"""Compares transcribed specs with the running package `oci`: a second opinion on every fact.

    crosscheck.py SPECS [--go FILE] [--traits FILE] [--endpoints FILE] [--wire FILE]... [MODULE...]

SPECS is a folder with a spec per service. Nothing of the transcriber is used: models are
instantiated, methods are called with a base client that records, enums are found by trying values.
No request leaves. The files are those of ../shared: facts of Go, traits of operations, endpoints,
and samples of requests. Ends with 1 when anything differs.
"""

import argparse
import ast
import collections
import datetime
import importlib
import inspect
import json
import os
import re
import sys

import yaml

import oci
from oci import retry

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
WHEN = datetime.datetime(2024, 1, 2, 3, 4, 5)
differences = collections.Counter()
checked = collections.Counter()


def differ(kind, *what):
    differences[kind] += 1
    if differences[kind] <= 12:
        print(f"{kind}:", *what)


def same(kind, where, expected, found):
    checked[kind] += 1
    if expected != found:
        differ(kind, where, "package:", expected, "spec:", found)


# Types -------------------------------------------------------------------------------------------


def split_type(text):
    """`oci.x.models.list[Job]` as ("list", "Job")."""
    text = re.sub(r"^oci\.\w+\.models\.", "", text)
    for pattern, kind in ((r"list\[(.*)\]$", "list"), (r"dict\(str, (.*)\)$", "map")):
        found = re.match(pattern, text)
        if found:
            return kind, found.group(1)
    return "plain", text


def schema_fits(text, schema, models, enum=None, go=None, secret=False, base64=False, schemas=None):
    """Whether a schema matches a type of the package."""
    # Whether an id is an OCID is a fact of its documentation, not of its type.
    schema = {key: value for key, value in schema.items() if key != "x-oci-ocid"}
    kind, inner = split_type(text)
    rest = dict(enum=enum, go=go, secret=secret, base64=base64, schemas=schemas)
    if kind == "list":
        return schema.get("type") == "array" and schema_fits(inner, schema["items"], models, **rest)
    if kind == "map":
        entry = schema.get("additionalProperties")
        return schema.get("type") == "object" and schema_fits(inner, entry, models, **rest)
    if inner in models:
        return schema == {"$ref": f"#/components/schemas/{inner}"}
    if "$ref" in schema:
        # An enum without a class in the package.
        schema = schemas[schema["$ref"].rsplit("/", 1)[1]]
    if inner == "str" or inner not in PLAIN:
        if enum:
            return schema == {"type": "string", "enum": enum}
        if secret:
            return schema == {"type": "string", "format": "password"}
        return schema == ({"type": "string", "format": "byte"} if base64 else {"type": "string"})
    if inner == "int":
        width = {"int": "int32", "int32": "int32"}.get(re.sub(r".*\]", "", go or ""), "int64")
        return schema == {"type": "integer", "format": width}
    if inner == "float":
        width = {"float32": "float"}.get(re.sub(r".*\]", "", go or ""), "double")
        return schema == {"type": "number", "format": width}
    return schema == PLAIN[inner]


PLAIN = {
    "str": None,
    "int": None,
    "float": None,
    "bool": {"type": "boolean"},
    "datetime": {"type": "string", "format": "date-time"},
    "object": {},
    "stream": {"type": "string", "format": "binary"},
    "bytes": {"type": "string", "format": "binary"},
}

# Facts in prose ----------------------------------------------------------------------------------

BOUNDS = {"minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"}
PROSE = BOUNDS | {
    "default", "example", "x-oci-excludes", "x-oci-ignore-case", "x-oci-immutable", "x-oci-sort-orders", "x-oci-unique",
    "x-oci-unit",
}
WORDS = dict(enumerate("zero one two three four five six seven eight nine ten".split())) | {12: "twelve", 30: "thirty"}
# How a description can write a unit.
UNITS = {
    "percent": "percent|%", "milliseconds": "milliseconds?|ms", "microseconds": "microseconds?",
    "seconds": "secs?|seconds?", "minutes": "mins?|minutes?", "hours": "hours?", "days": "days?",
    "weeks": "weeks?", "months": "months?", "years": "years?", "bytes": "bytes?", "KB": "KBs?|kilobytes?",
    "MB": "MBs?|megabytes?", "MiB": "MiBs?", "GB": "GBs?|gigabytes?", "GiB": "GiBs?", "TB": "TBs?|terabytes?",
    "TiB": "TiBs?", "Mbps": "Mbps|megabits per second", "Gbps": "Gbps|gigabits per second",
}


def in_text(keyword, value, text):
    """Whether a description contains the value of a fact. It cannot tell what is said about the value."""
    if keyword in BOUNDS or keyword in ("default", "example") and type(value) in (int, float):
        numbers = {float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", re.sub(r"(?<=\d),(?=\d{3})", "", text))}
        word = WORDS.get(value)
        positive = keyword == "minimum" and value == 1 and "greater than zero" in text
        return float(value) in numbers or positive or bool(word and re.search(rf"\b{word}\b", text, re.I))
    if keyword == "x-oci-unit":
        return bool(re.search(rf"\b(?:{UNITS[value]})(?!\w)|{UNITS[value]}", text, re.I))
    if keyword == "x-oci-immutable":
        return bool(re.search(r"immutable|(?:cannot|can't|can’t|can not) be (?:changed|modified|edited|updated)", text, re.I))
    if keyword == "x-oci-ignore-case":
        return bool(re.search(r"case[- ]insensitive|not case[- ]sensitive", text, re.I))
    if keyword == "x-oci-sort-orders":
        letters = re.sub(r"[^a-z0-9]", "", text.lower())
        return all(re.sub(r"[^a-z0-9]", "", f"{f}".lower()) in letters and o.lower() in letters for f, o in value.items())
    if keyword == "default" and value in ("ASC", "DESC") and f"{value.lower()}ending" in text.lower():
        return True
    if keyword == "x-oci-unique":
        return "unique" in text and (value is False or value.lower() in text.lower())
    return str(value).lower() in text.lower()


def without_prose(schema, where, docstring):
    """Returns a schema without the facts in prose, which are looked up in the description."""
    text = re.sub(r"\s+", " ", docstring or "")
    for keyword in PROSE & set(schema):
        same("prose", f"{where} {keyword} {schema[keyword]} in {text[:120]}", True, in_text(keyword, schema[keyword], text))
    return {keyword: value for keyword, value in schema.items() if keyword not in PROSE}


# Models ------------------------------------------------------------------------------------------


def texts(constants):
    for constant in constants:
        if isinstance(constant, str):
            yield constant
        elif isinstance(constant, tuple):
            yield from texts(constant)


def allowed(model, attribute, is_list):
    """Returns the values that a setter accepts; None if it accepts all."""
    def takes(value):
        try:
            setattr(model, attribute, [value] if is_list else value)
        except ValueError:
            return False
        found = getattr(model, attribute)
        return (found[0] if is_list else found) == value

    if takes("no such value, surely"):
        return None
    constants = texts(getattr(type(model), attribute).fset.__code__.co_consts)
    return [value for value in constants if value != "UNKNOWN_ENUM_VALUE" and takes(value)]


def listed_values(docstring):
    """Returns the values in a list of words below `Allowed values are:`."""
    found = re.search(r"(?:Allowed values are|^ *Values are):\s*\n((?:\s*- .*\n)+)", docstring, re.M)
    words = [item.strip().strip("`") for item in re.findall(r"- (.*)", found.group(1))] if found else []
    return words if all(re.fullmatch(r"[\w.-]+", word) for word in words) else []


# At the beginning of a description, and not as the adjective of the next word.
DEPRECATED = re.compile(r"[\s*(]*deprecated(?: *(?=[^\w ]|_|$)| +since)", re.I)
NOTICE = re.compile(r"^\s*(?:\*\*Deprecated Since: |Deprecated: This field is deprecated)", re.M)


def is_deprecated(docstring):
    """Whether the description begins with a deprecation. The first line of a getter only names the field."""
    start = r"\s*(?:\*\*\[Required\]\*\*)?\s*(?:Gets the \w+ of this \w+\.\n)?"
    text = re.sub(rf"\A{start}", "", docstring or "")
    return bool(DEPRECATED.match(text) or NOTICE.search(text))


def check_models(module, document, go):
    mapping = getattr(importlib.import_module(f"oci.{module}.models"), f"{module}_type_mapping")
    schemas = document["components"]["schemas"]
    named = {name for name, schema in schemas.items() if schema.get("type") == "string"}
    same("schemas", module, set(mapping), set(schemas) - {"Error"} - named)
    numbers, values, base64 = (go.get(kind, {}) for kind in ("number_types", "enum_values", "base64_attributes"))
    for name, cls in mapping.items():
        schema = schemas.get(name)
        if schema is None:
            continue
        base = next((base for base in cls.__mro__[1:] if base is not object), None)
        if base is not None:
            same("base", f"{module}.{name}", {"$ref": f"#/components/schemas/{base.__name__}"}, schema["allOf"][0])
            schema = {**schema["allOf"][1], **{k: v for k, v in schema.items() if k != "allOf"}}
        inherited = base().attribute_map if base else {}
        model = cls()
        own = [attribute for attribute in model.attribute_map if attribute not in inherited]
        properties = schema.get("properties", {})
        same("members", f"{module}.{name}", [model.attribute_map[a] for a in own], list(properties))
        choice = schema.get("discriminator")
        same("discriminator", f"{module}.{name}", "get_subtype" in vars(cls), choice is not None)
        required = [
            model.attribute_map[a]
            for a in own
            if (getattr(cls, a).__doc__ or "").lstrip().startswith("**[Required]**")
            or (choice and choice["propertyName"] == model.attribute_map[a])
        ]
        same("required", f"{module}.{name}", required, schema.get("required", []))
        secrets = {path[0] for path in getattr(model, "_redacted_field_paths", []) if set(path[1:]) <= {"*"}}
        for attribute in own:
            wire = model.attribute_map[attribute]
            text = model.swagger_types[attribute]
            plain = re.findall(r"\w+", text)[-1]
            enum = allowed(cls(), attribute, text.startswith("list[")) if "str" in plain else None
            if enum is None and (plain == "str" or (plain not in PLAIN and plain not in mapping)):
                enum = values.get(name, {}).get(wire)
                listed = listed_values(getattr(cls, attribute).__doc__ or "")
                enum = (enum or []) + [value for value in listed if value not in (enum or [])] or None
            if choice and choice["propertyName"] == wire and enum:
                enum = enum + [v for v in dict.fromkeys(subtypes(cls, wire)) if v not in enum]
            found = properties.get(wire)
            if found is not None:
                deprecated = is_deprecated(getattr(cls, attribute).__doc__)
                same("member deprecated", f"{module}.{name}.{wire}", deprecated, found.get("deprecated", False))
                found = {keyword: value for keyword, value in found.items() if keyword != "deprecated"}
                found = without_prose(found, f"{module}.{name}.{wire}", getattr(cls, attribute).__doc__)
                if deprecated and "allOf" in found:
                    (found,) = found["allOf"]
            checked["member type"] += 1
            checked["named values of members"] += bool(enum)
            # JSON has no bytes.
            is_bytes = plain in ("stream", "bytes")
            if found is None or not schema_fits(
                text.replace(plain, "str") if is_bytes else text, found, mapping, enum,
                numbers.get(name, {}).get(wire), attribute in secrets,
                is_bytes or wire in base64.get(name, []), schemas,
            ):
                differ("member type", f"{module}.{name}.{wire}", text, enum, "spec:", found)
        if choice:
            wire = choice["propertyName"]
            expected = {value: cls.get_subtype({wire: value}) for value in subtypes(cls, wire)}
            found = {value: ref.rsplit("/", 1)[1] for value, ref in choice["mapping"].items()}
            same("subtypes", f"{module}.{name}", expected, found)


def subtypes(cls, wire):
    for value in texts(cls.get_subtype.__code__.co_consts[1:]):
        if cls.get_subtype({wire: value}) != cls.__name__:
            yield value


# Operations --------------------------------------------------------------------------------------


class Recorder:
    """A replacement for the base client."""

    def __init__(self):
        self.call = None
        self.token = False
        self.preferred = None

    def get_preferred_retry_strategy(self, **_):
        return self.preferred

    def generate_collection_format_param(self, value, kind):
        return (kind, value)

    def add_opc_retry_token_if_needed(self, _):
        self.token = True

    def add_opc_client_retries_header(self, _):
        pass

    def call_api(self, **kwargs):
        self.call = kwargs


class Strategy:
    """A replacement for a retry strategy."""

    used = False

    def add_circuit_breaker_callback(self, _):
        pass

    def make_retrying_call(self, function, **kwargs):
        Strategy.used = True
        return function(**kwargs)


def sample(name, text):
    kind, inner = split_type(text)
    if kind == "list":
        return [sample(name, inner)]
    if kind == "map":
        return {"k": f"in-{name}"}
    return {"datetime": WHEN, "stream": f"in-{name}".encode()}.get(inner, f"in-{name}")


def attempt(method, arguments):
    """Calls a method, with valid values for enums. Returns those values."""
    enums = {}
    while True:
        try:
            method(**arguments)
            return enums
        except ValueError as error:
            found = re.match(r"Invalid value for `(\w+)`, must be one of (\[.*\])", str(error))
            if not found or found.group(1) in enums:
                raise
            name, enums[found.group(1)] = found.group(1), ast.literal_eval(found.group(2))
            value = enums[name][0]
            arguments[name] = [value] if isinstance(arguments[name], list) else value


def documented_values(docstring):
    """Returns the documented values of each parameter, and whether the parameter is a list."""
    found = {}
    for part in re.split(r"^\s*:param ", docstring, flags=re.M)[1:]:
        name = re.match(r".+? (\w+): ", part)
        values = re.search(r"Allowed values are: (.*)", part)
        if name and values:
            found[name.group(1)] = ([v.strip('"') for v in values.group(1).split(", ")], "comma-separated" in part)
    return found


def check_operation(module, client, name, method, recorder, operations, document, go, traits):
    where = f"{module}.{client.__name__}.{name}"
    documented = {
        n: (t, r == "required")
        for t, n, r in re.findall(r"^\s*:param (.+?) (\w+): \((required|optional)\)\s*$", method.__doc__, re.M)
    }
    named = documented_values(method.__doc__)
    signature = [
        p.name for p in inspect.signature(method).parameters.values() if p.kind is p.POSITIONAL_OR_KEYWORD
    ]
    constants = [c for c in method.__code__.co_consts if isinstance(c, tuple) and "retry_strategy" in c]
    own = {"allow_control_chars", "enable_strict_url_encoding", "retry_strategy", "buffer_limit"}
    optional = [n for n in documented if n not in signature and n not in own]
    if constants:
        same("keywords", where, set(constants[0]) - own, set(optional))

    # With the required arguments.
    arguments = {n: sample(n, documented[n][0]) for n in signature}
    Strategy.used = False
    recorder.preferred = None
    attempt(method, dict(arguments))
    minimal = recorder.call
    default_retry = Strategy.used
    # With all arguments.
    arguments.update({n: sample(n, documented[n][0]) for n in optional})
    recorder.preferred = Strategy()
    recorder.token = False
    enums = attempt(method, arguments)
    call = recorder.call

    path, verb = call["resource_path"], call["method"].lower()
    spec = operations.get((path, verb))
    if spec is None:
        differ("operation", where, verb, path)
        return
    checked["operation"] += 1
    models = {n for n, s in document["components"]["schemas"].items() if s.get("type") != "string"}
    by_value = {json.dumps(v, default=str): n for n, v in arguments.items()}
    found = {(p["in"], p["name"]): p for p in spec.get("parameters", [])}
    expected = set()
    commas = False
    for place in ("path", "query", "header"):
        for wire, value in (call.get(f"{place}_params") or {}).items():
            kind, value = value if isinstance(value, tuple) else ("multi", value)
            # Headers that are always sent.
            if place == "header" and value in ("application/json", call["header_params"]["accept"]):
                continue
            if (wire, value) == ("expect", "100-continue"):
                continue
            # The signature sets it.
            if (place, wire.lower()) == ("header", "authorization"):
                continue
            if isinstance(value, str) and value.startswith("in-") and wire.startswith("opc-meta-k"):
                wire, value = "opc-meta-*", {"k": value}
            # The parameter of a value: values are unique, except enums, dates and the like, which are found by name.
            argument = snake(wire) if snake(wire) in arguments else by_value.get(json.dumps(value, default=str))
            if argument is None:
                argument = next((n for n in arguments if n.replace("_", "") == re.sub(r"\W", "", wire).lower()), None)
            if argument is None:
                differ("parameter", where, wire, value)
                continue
            expected.add((place, wire))
            parameter = found.get((place, wire), {})
            text, _ = documented[argument]
            commas |= kind == "csv"
            values, listed = named.get(argument, (None, False))
            if listed and argument not in enums:
                text, kind = f"list[{text}]", "csv"
            if values:
                schema = parameter.get("schema", {})
                same("named values", f"{where}.{wire}", sorted(values), sorted(schema.get("items", schema).get("enum", [])))
            same("parameter required", f"{where}.{wire}", argument in signature, parameter.get("required", False))
            same("parameter list", f"{where}.{wire}", kind != "csv", parameter.get("explode", True))
            checked["parameter type"] += 1
            go_type = "int" if wire == "limit" else None
            enum = enums.get(argument) or values or member_enum(module, split_type(text)[1])
            schema = without_prose(parameter.get("schema", {}), f"{where}.{wire}", method.__doc__)
            if not schema_fits(text, schema, models, enum, go_type):
                differ("parameter type", f"{where}.{wire}", text, enums.get(argument), "spec:", parameter)
    same("parameters", where, sorted(expected), sorted(found))

    body = spec.get("requestBody")
    same("body", where, call.get("body") is not None, body is not None)
    if body:
        argument = by_value[json.dumps(call["body"], default=str)]
        text, required = documented[argument]
        same("body required", where, argument in signature, body.get("required", False))
        same("body required", where, required, body.get("required", False))
        (media, content), *others = body["content"].items()
        same("body media", where, "application/octet-stream" if text == "stream" else "application/json", media)
        # A string is sent as it is: anything.
        same("body media", where, ["*/*"] if text == "str" else [], [media for media, _ in others])
        text = "object" if text == "str" else text
        checked["body type"] += 1
        if not schema_fits(text, content["schema"], models):
            differ("body type", where, text, "spec:", content)

    status, response = next((s, r) for s, r in spec["responses"].items() if s.startswith("2"))
    text = call.get("response_type")
    content = response.get("content", {})
    same("response", where, text is not None, bool(content))
    is_text = all(media == "application/json" or is_text_media(media) for media in content)
    for media, value in content.items():
        checked["response type"] += 1
        of_media = "str" if media == "text/event-stream" and text != "stream" else text
        if text in ("str", "stream", "bytes"):
            of_media = "str" if is_text else "stream"
        if not schema_fits(of_media, value["schema"], models):
            differ("response type", where, text, "spec:", content)
    accept = spec.get("x-oci-accept", ", ".join(content) or "application/json")
    same("accept", where, call["header_params"]["accept"], accept)
    same("deprecated", where, is_deprecated(method.__doc__), spec.get("deprecated", False))
    same("default retry", where, default_retry, spec.get("x-oci-default-retry", True))
    same("sign body", where, call.get("enforce_content_headers", True), spec.get("x-oci-sign-body", True))
    expects = minimal["header_params"].get("expect") == "100-continue"
    same("expect", where, expects, spec.get("x-oci-expect-continue", False))
    same("retry token", where, recorder.token, ("header", "opc-retry-token") in found)
    link = call["api_reference_link"]
    if link:
        same("link", where, link, spec.get("externalDocs", {}).get("url", ""))
    same("id", where, name.replace("_", ""), spec["operationId"].lower())
    several = len({tag for tags in document["x-tags"] for tag in tags}) > 1
    same("tags", where, [client.__name__] if several else [], spec.get("tags", []))
    headers = {h.lower(): t for h, t in find(go.get("response_headers", {}), spec["operationId"], {}).items()}
    if headers:
        stated = [h for h, v in response.get("headers", {}).items() if not v.get("x-oci-inferred")]
        same("response headers", where, sorted(headers), stated)

    key = f"{module}.{client.__module__.rsplit('.', 1)[1][: -len('_client')]}.{name}"
    for trait, state in (
        ("body_not_signed", not spec.get("x-oci-sign-body", True)),
        ("expect_100_continue", expects),
        ("response_stream", text == "stream"),
        ("response_bytes", text == "bytes"),
        ("retry_token", recorder.token),
        ("no_default_retry", not default_retry),
        ("query_csv", commas),
    ):
        if traits:
            same(f"trait {trait}", key, key in traits[trait], state)
    if traits and key in traits["non_json_accept"]:
        same("trait non_json_accept", key, traits["non_json_accept"][key], accept)


def is_text_media(media):
    return (media.startswith("text/") and media != "text/event-stream") or media.endswith("yaml")


def find(entries, name, default):
    name = re.sub(r"\W", "", name).lower()
    return next((v for k, v in entries.items() if re.sub(r"\W", "", k).lower() == name), default)


def member_enum(module, name):
    """Returns the values of an enum that is named after a field of a model: `LogEntryType`."""
    if name in PLAIN:
        return None
    for owner, cls in getattr(importlib.import_module(f"oci.{module}.models"), f"{module}_type_mapping").items():
        for attribute, wire in cls().attribute_map.items():
            if owner + wire[:1].upper() + wire[1:] == name:
                return allowed(cls(), attribute, cls().swagger_types[attribute].startswith("list["))
    return None


def snake(wire):
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", wire)
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


def clients(module):
    folder = os.path.join(os.path.dirname(oci.__file__), module)
    for file in sorted(os.listdir(folder)):
        if file.endswith("_client.py") and not file.startswith("async_"):
            loaded = importlib.import_module(f"oci.{module}.{file[:-3]}")
            for cls in vars(loaded).values():
                if inspect.isclass(cls) and cls.__module__ == loaded.__name__:
                    yield cls


def check_service(module, specs, go, traits, endpoints):
    with open(os.path.join(specs, module.replace("_", "-") + ".yaml")) as stream:
        document = yaml.load(stream, LOADER)
    operations = {
        (path, verb): operation for path, item in document["paths"].items() for verb, operation in item.items()
    }
    document["x-tags"] = [[c.__name__] for c in clients(module)]
    check_models(module, document, go)
    count = 0
    for cls in clients(module):
        recorder = Recorder()
        client = cls.__new__(cls)
        client.base_client = recorder
        client.retry_strategy = None
        client.circuit_breaker_callback = None
        for name, method in inspect.getmembers(client, inspect.ismethod):
            if not name.startswith("_"):
                count += 1
                check_operation(module, cls, name, method, recorder, operations, document, go, traits)
        for entry in endpoints:
            if (entry["module"], entry["client"]) == (module, cls.__name__):
                check_server(f"{module}.{cls.__name__}", entry, document["servers"][0])
    same("operations", module, count, len(operations))
    return count


def check_server(where, entry, server):
    suffix = entry["base_path"].rstrip("/")
    stack = re.compile(r"\{dualStack\?([^:}]*):([^}]*)\}")
    single, dual = (
        re.sub(r"\.\.", ".", stack.sub(lambda m, i=i: m.group(i), entry["endpoint_template"])) + suffix for i in (2, 1)
    )
    same("server", where, single, server["url"])
    extension = server.get("x-oci-dual-stack", {})
    same("dual stack", where, dual, extension.get("url", single))
    same("dual stack default", where, entry.get("dual_stack_by_default", False), extension.get("default", False))
    realms = {r: t + suffix for r, t in entry.get("endpoint_template_per_realm", {}).items()}
    same("realms", where, realms, server.get("x-oci-realm-endpoints", {}))
    required = entry["client"] in server.get("x-oci-endpoint-required", [])
    same("regional", where, entry.get("regional", True), not required)


# Samples of requests -----------------------------------------------------------------------------


def check_wire(file, specs):
    with open(file) as stream:
        samples = [json.loads(line) for line in stream]
    documents = {}
    for line in samples:
        name = line["service"].replace("_", "-")
        if name not in documents:
            with open(os.path.join(specs, f"{name}.yaml")) as stream:
                documents[name] = yaml.load(stream, LOADER)
        document = documents[name]
        found = [
            (verb, path, operation)
            for path, item in document["paths"].items()
            for verb, operation in item.items()
            if operation["operationId"] == line["op"]
        ]
        where = f"{line['op']} {line['variant']}"
        same("wire operation", where, 1, len(found))
        if not found:
            continue
        verb, path, operation = found[0]
        same("wire method", where, line["request"]["method"], verb.upper())
        places = {(p["in"], p["name"].lower()) for p in operation.get("parameters", [])}
        for place in ("path", "query", "header"):
            for wire in line["args"].get(place, {}):
                same("wire parameter", f"{where} {place} {wire}", True, (place, wire.lower()) in places)
        required = {
            (p["in"], p["name"]) for p in operation.get("parameters", []) if p.get("required")
        }
        given = {(place, wire) for place in ("path", "query", "header") for wire in line["args"].get(place, {})}
        same("wire required", where, set(), required - given)
        body = line["args"].get("body")
        if body is not None:
            same("wire body", where, True, "requestBody" in operation)
            for media, content in operation.get("requestBody", {}).get("content", {}).items():
                if media == "application/json":
                    explain(where, body, content["schema"], document["components"]["schemas"])
        base = document["servers"][0]["url"].split("//")[1].partition("/")[2]
        segments = [s for s in f"/{base}{path}".split("/") if s]
        if line["variant"] != "slash":
            given = [s for s in line["request"]["url_path"].split("/") if s]
            same("wire path", where, len(segments), len(given))


def explain(where, value, schema, schemas):
    """Whether every field that is sent is in the schema."""
    if "$ref" in schema:
        schema = schemas[schema["$ref"].rsplit("/", 1)[1]]
    if isinstance(value, list):
        for element in value:
            explain(where, element, schema.get("items", {}), schemas)
    elif isinstance(value, dict) and ("properties" in schema or "allOf" in schema):
        properties = flatten(schema, value, schemas)
        for name, member in value.items():
            same("wire member", f"{where} {name}", True, name in properties)
            explain(where, member, properties.get(name, {}), schemas)


def flatten(schema, value, schemas):
    properties = {}
    parts = [schema]
    seen = []
    while parts:
        part = parts.pop()
        if "$ref" in part:
            part = schemas[part["$ref"].rsplit("/", 1)[1]]
        if any(part is other for other in seen):
            continue
        seen.append(part)
        parts.extend(part.get("allOf", []))
        properties.update(part.get("properties", {}))
        choice = part.get("discriminator")
        if choice and part is schema:
            target = choice["mapping"].get(value.get(choice["propertyName"]))
            if target:
                parts.append({"$ref": target})
    return properties


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("specs")
    parser.add_argument("--go")
    parser.add_argument("--traits")
    parser.add_argument("--endpoints")
    parser.add_argument("--wire", action="append", default=[])
    parser.add_argument("modules", nargs="*")
    options = parser.parse_args()
    load = lambda file: json.load(open(file)) if file else {}
    go = load(options.go).get("services", {})
    traits = load(options.traits)
    endpoints = load(options.endpoints).get("clients", [])
    retry.DEFAULT_RETRY_STRATEGY = Strategy()
    modules = options.modules or [
        module
        for module in sorted(os.listdir(os.path.dirname(oci.__file__)))
        if os.path.exists(os.path.join(os.path.dirname(oci.__file__), module, "models", "__init__.py"))
        and os.path.exists(os.path.join(options.specs, module.replace("_", "-") + ".yaml"))
    ]
    count = 0
    for module in modules:
        count += check_service(module, options.specs, go.get(module, {}), traits, endpoints)
    for file in options.wire:
        check_wire(file, options.specs)
    print(f"{len(modules)} services, {count} operations, {sum(checked.values())} facts compared")
    print(", ".join(f"{kind} {n}" for kind, n in sorted(checked.items())))
    print(f"{sum(differences.values())} differences", dict(differences) or "")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
