"""Compares the report of `cargo xtask regenerate` with a comparison of the two packages themselves.

    changes.py BEFORE AFTER XTASK [--go FILE] [--specs FOLDER] [MODULE...]

BEFORE and AFTER are wheels or unpacked folders of the package `oci`, XTASK is the built program. Specs are
transcribed from BEFORE into a scratch folder, and `XTASK regenerate --dry-run` reports the changes to AFTER.
The expected changes follow from the classes of both packages, each imported by a process of its own: fields,
types, subtypes and values of models; paths, parameters and responses of operations. Nothing of the transcriber
and the generator is used for them. Ends with 1 when anything differs.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

# Optional headers that the core sets; they have no setter.
OF_THE_CORE = {"content-length", "expect", "opc-request-id"}

# Arguments for the official SDK, not for the service.
OF_THE_SDK = {"allow_control_chars", "buffer_limit", "enable_strict_url_encoding", "retry_strategy"}

# Aspects of types and operations that follow from other changes, or that classes do not state.
DERIVED = {
    "constructor and setters",
    "default endpoint",
    "discriminator",
    "dual-stack endpoint",
    "endpoint",
    "endpoints of realms",
    "header `accept`",
    "items",
    "media type of the body",
    "methods that clear fields",
    "name on the wire",
    "order of the arguments",
    "pages",
    "retried by Oracle's SDKs",
    "signature",
    "version",
    "waits for `100 Continue`",
}

# Facts of a package, in a process of its own ---------------------------------------------------------


def dump(modules, go):
    """Prints the facts of modules of the package on the path of this process."""
    import crosscheck

    crosscheck.retry.DEFAULT_RETRY_STRATEGY = crosscheck.Strategy()
    values = {}
    if go:
        with open(go) as stream:
            values = json.load(stream)["services"]
    facts = {module: facts_of(crosscheck, module, values.get(module, {})) for module in modules}
    json.dump(facts, sys.stdout)


def facts_of(cc, module, go):
    mapping = getattr(cc.importlib.import_module(f"oci.{module}.models"), f"{module}_type_mapping")
    # A class without fields is any JSON in Rust, not a type.
    mapping = {name: cls for name, cls in mapping.items() if cls().attribute_map}
    models = {name: model_facts(cc, module, name, cls, mapping, go) for name, cls in mapping.items()}
    operations = {}
    for client in cc.clients(module):
        recorder = cc.Recorder()
        instance = client.__new__(client)
        instance.base_client = recorder
        instance.retry_strategy = None
        instance.circuit_breaker_callback = None
        for name, method in cc.inspect.getmembers(instance, cc.inspect.ismethod):
            if not name.startswith("_"):
                facts = operation_facts(cc, module, client, method, recorder, mapping)
                operations[facts.pop("id") or plain(name)] = facts
    return {"models": models, "operations": operations}


def type_of(cc, module, text, mapping, values=None):
    """A type as Rust distinguishes it."""
    kind, inner = cc.split_type(text)
    if kind != "plain":
        return f"{kind} of {type_of(cc, module, inner, mapping, values)}"
    if inner in mapping:
        return f"model {inner}"
    if inner in cc.PLAIN and inner != "str":
        return inner
    if inner in dir(cc.importlib.import_module(f"oci.{module}.models")):
        return "object"
    return "enum" if values else "str"


def model_facts(cc, module, name, cls, mapping, go):
    fields = {}
    model = cls()
    has_subtypes = "get_subtype" in vars(cls)
    redacted = {path[0] for path in getattr(model, "_redacted_field_paths", []) if set(path[1:]) <= {"*"}}
    for attribute, wire in model.attribute_map.items():
        text = model.swagger_types[attribute]
        docs = getattr(cls, attribute).__doc__ or ""
        word = re.findall(r"\w+", text)[-1]
        values = cc.allowed(cls(), attribute, text.startswith("list[")) if "str" in word else None
        if values is None and (word == "str" or (word not in cc.PLAIN and word not in mapping)):
            owners = [c.__name__ for c in cls.__mro__ if c is not object and attribute in vars(c)]
            known = next((v[wire] for v in (go.get("enum_values", {}).get(o, {}) for o in owners) if wire in v), None)
            listed = cc.listed_values(docs)
            values = (known or []) + [value for value in listed if value not in (known or [])] or None
        fields[wire] = {
            "type": "secret" if attribute in redacted and not values else type_of(cc, module, text, mapping, values),
            "required": docs.lstrip().startswith("**[Required]**"),
            "deprecated": cc.is_deprecated(docs),
            "values": values,
        }
    subtypes, tag = {}, None
    if has_subtypes:
        # The attribute that `get_subtype` reads.
        constants = [text for text in cc.texts(cls.get_subtype.__code__.co_consts) if text in fields]
        tag = next(iter(constants), None)
        for wire in constants:
            found = {value: cls.get_subtype({wire: value}) for value in cc.subtypes(cls, wire)}
            if found:
                tag, subtypes = wire, found
                break
    bases = [base.__name__ for base in cls.__mro__[1:] if base is not object]
    return {"fields": fields, "union": has_subtypes, "subtypes": subtypes, "tag": tag, "bases": bases}


def operation_facts(cc, module, client, method, recorder, mapping):
    documented = {
        n: (t, r == "required")
        for t, n, r in re.findall(r"^\s*:param (.+?) (\w+): \((required|optional)\)\s*$", method.__doc__, re.M)
        if n not in OF_THE_SDK
    }
    named = cc.documented_values(method.__doc__)
    arguments = {n: cc.sample(n, t) for n, (t, _) in documented.items()}
    recorder.preferred = cc.Strategy()
    enums = cc.attempt(method, arguments)
    call = recorder.call
    parameters = {}
    by_value = {json.dumps(v, default=str): n for n, v in arguments.items()}
    for place in ("path", "query", "header"):
        for wire, value in (call.get(f"{place}_params") or {}).items():
            kind, value = value if isinstance(value, tuple) else ("multi", value)
            if place == "header" and value in ("application/json", call["header_params"]["accept"]):
                continue
            if (wire, value) == ("expect", "100-continue"):
                continue
            if isinstance(value, str) and value.startswith("in-") and wire.startswith("opc-meta-k"):
                wire, value = "opc-meta-*", {"k": value}
            name = cc.snake(wire) if cc.snake(wire) in arguments else by_value.get(json.dumps(value, default=str))
            if name is None:
                name = next(n for n in arguments if plain(n) == plain(wire))
            text, required = documented[name]
            if wire.lower() in OF_THE_CORE and not required:
                continue
            values, listed = named.get(name, (None, False))
            if listed and name not in enums:
                text, kind = f"list[{text}]", "csv"
            values = enums.get(name) or values or cc.member_enum(module, cc.split_type(text)[1])
            parameters[wire] = {
                "type": type_of(cc, module, text, mapping, values),
                "required": required,
                "place": f"{place} {kind}" if text.startswith("list[") else place,
                "values": values,
            }
    body = None
    if call.get("body") is not None:
        text, required = documented[by_value[json.dumps(call["body"], default=str)]]
        body = {"type": type_of(cc, module, text, mapping), "required": required}
    link = call["api_reference_link"]
    return {
        "id": plain(link.rsplit("/", 1)[-1]) if link else None,
        "client": client.__name__,
        "request": f"{call['method']} {call['resource_path']}",
        "response": call.get("response_type") and type_of(cc, module, call["response_type"], mapping),
        "deprecated": cc.is_deprecated(method.__doc__),
        "parameters": parameters,
        "body": body,
    }


def plain(name):
    return re.sub(r"[^a-z0-9]", "", name.lower())


# Comparison ------------------------------------------------------------------------------------------


def expected_changes(before, after, enums):
    """Returns the changes between two states of a module, each as a tuple."""
    found, sent = set(), models_that_are_sent(after)
    both = lambda one, two: sorted(set(one) | set(two))
    for name in both(before["operations"], after["operations"]):
        one, two = before["operations"].get(name), after["operations"].get(name)
        if one is None or two is None:
            found.add(("removed" if two is None else "added", "operation", name))
            continue
        for aspect, label in (("client", "method"), ("request",) * 2, ("response",) * 2, ("deprecated",) * 2):
            if one[aspect] != two[aspect]:
                found.add(("changed", "operation", name, label))
        parameters = [{**side["parameters"], **({"body": side["body"]} if side["body"] else {})} for side in (one, two)]
        parts = compare_parts("parameter", name, *parameters, ("type", "required", "place"))
        found |= {mark_demanding(part, parameters[1].get(part[3], {}).get("required")) for part in parts}
    for name in both(before["models"], after["models"]):
        one, two = before["models"].get(name), after["models"].get(name)
        if one is None or two is None:
            found.add(("removed" if two is None else "added", "type", name))
            continue
        if one["union"] != two["union"]:
            found.add(("changed", "type", name, "kind"))
        elif one["union"]:
            parts = [{v: {"class": c} for v, c in side["subtypes"].items()} for side in (one, two)]
            found |= compare_parts("subtype", name, *parts, ("class",))
        else:
            fields = [own(side) for side in (one, two)]
            parts = compare_parts("field", name, *fields, ("type", "required", "deprecated"))
            found |= {mark_demanding(part, name in sent and fields[1].get(part[3], {}).get("required")) for part in parts}
    values = [enum_values(state, uses) for state, uses in zip((before, after), enums)]
    for name in both(*values):
        one, two = values[0].get(name), values[1].get(name)
        if one is None or two is None:
            found.add(("removed" if two is None else "added", "type", name))
            continue
        found |= {("added", "value", name, value) for value in two - one}
        found |= {("removed", "value", name, value) for value in one - two}
    return found


def mark_demanding(change, demanding):
    """Marks an addition that programs must follow."""
    return ("breaking", *change) if change[0] == "added" and demanding else change


def models_that_are_sent(state):
    """Returns the models that are part of a request body."""
    bodies = [operation["body"] for operation in state["operations"].values() if operation["body"]]
    found, open_ = set(), [word for body in bodies for word in body["type"].split()]
    while open_:
        name = open_.pop()
        if name in found or name not in state["models"]:
            continue
        found.add(name)
        model = state["models"][name]
        open_ += [word for field in model["fields"].values() for word in field["type"].split()]
        open_ += list(model["subtypes"].values())
    return found


def own(model):
    """Returns the fields of a model without the discriminators of its bases, which are constants."""
    return {wire: field for wire, field in model["fields"].items() if wire not in model["tags"]}


def compare_parts(kind, owner, one, two, aspects):
    found = set()
    for name in set(one) | set(two):
        if name not in one or name not in two:
            found.add(("added" if name in two else "removed", kind, owner, name))
        elif any(one[name].get(aspect) != two[name].get(aspect) for aspect in aspects):
            found.add(("changed", kind, owner, name))
    return found


def enum_values(state, uses):
    """Returns the values of each enum, from all fields and parameters that have it."""
    found = {}
    for name, places in uses.items():
        values = found.setdefault(name, set())
        for place in places:
            owner, wire = place.split(".", 1)
            model, operation = state["models"].get(owner), state["operations"].get(plain(owner))
            part = (model or {"fields": {}})["fields"].get(wire)
            if operation and not part:
                part = operation["parameters"].get(wire)
            if part is None:
                raise KeyError(f"the package has no {place}, which has the enum {name}")
            values |= set(part["values"] or [])
    return found


def add_tags(state):
    """Adds to each model the discriminators of its bases."""
    models = state["models"]
    for model in models.values():
        model["tags"] = set()
        for base in model["bases"]:
            if base in models and models[base]["union"]:
                model["tags"].add(models[base]["tag"])


def is_renamed_enum(change, enums):
    """Whether a field has the same kind of enum under another name, because others share its old one no more."""
    if change["aspect"] not in ("type", "argument", "setter"):
        return False
    sides = [change[side] or "" for side in ("before", "after")]
    names = [re.sub(r".*<|>.*", "", side).split(" ")[-1] for side in sides]
    # An enum that becomes optional, or a list, is another type.
    forms = {side.replace(name, "") if name else side for side, name in zip(sides, names)}
    return len(forms) == 1 and all(n in e for n, e in zip(names, enums))


def reported_changes(changes, enums):
    """Returns the changes of a report, each as a tuple, and the number of derived ones."""
    found, derived = set(), 0
    for change in changes:
        if is_renamed_enum(change, enums):
            derived += 1
            continue
        difference, item, aspect = change["difference"], change["item"], change["aspect"]
        if aspect in DERIVED or item in ("accessor", "api", "client"):
            derived += 1
            continue
        name, wire, owner = change["name"], change["wire"], change["owner"]
        if item == "operation":
            key = (item, plain(wire))
        elif item == "type":
            key = (item, name)
        elif item == "parameter":
            key = (item, plain(owner), wire or "body")
        else:
            key = (item, owner, wire)
        if aspect is None:
            # Everything that is removed breaks programs, and only some additions do.
            if change["breaking"] != (difference == "removed"):
                key = ("breaking", difference, *key) if change["breaking"] else ("not breaking", difference, *key)
            else:
                key = (difference, *key)
            found.add(key)
        elif item in ("operation", "type"):
            found.add(("changed", *key, aspect))
        else:
            found.add(("changed", *key))
    return found, derived


# Running ---------------------------------------------------------------------------------------------


def unpacked(package, scratch):
    """Returns the folder that contains `oci`."""
    if os.path.isdir(package):
        inside = os.path.isdir(os.path.join(package, "oci"))
        return os.path.abspath(package if inside else os.path.dirname(package.rstrip("/")))
    folder = os.path.join(scratch, os.path.basename(package))
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    return folder


def facts(folder, modules, go):
    environment = {**os.environ, "PYTHONPATH": folder, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, __file__, "--facts", *(["--go", go] if go else []), *modules]
    return json.loads(subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE).stdout)


def report(root, before, after, xtask, specs, modules):
    """Returns the report about the change from one package to the other."""
    shutil.copytree(os.path.join(specs, "glossary"), os.path.join(root, "spec/glossary"))
    shutil.copytree(os.path.join(specs, "facts"), os.path.join(root, "spec/facts"))
    with open(os.path.join(root, "spec/services.yaml"), "w") as stream:
        stream.write("services:\n")
    file = os.path.join(root, "report.json")
    environment = {**os.environ, "CARGO_MANIFEST_DIR": os.path.join(root, "xtask")}
    run = lambda *arguments: subprocess.run([xtask, *arguments], env=environment, stdout=subprocess.DEVNULL).returncode
    spec = os.path.join(root, "spec")
    chosen = [part for module in modules for part in ("--service", module)] or ["--all"]
    if run("transcribe", os.path.join(before, "oci"), *chosen, "--spec", spec) != 0:
        raise SystemExit("the earlier package could not be transcribed")
    # Ends with 1 if a service cannot be generated, which is a difference; the report has the reason.
    run("regenerate", os.path.join(after, "oci"), "--dry-run", "--json", file)
    with open(file) as stream:
        return json.load(stream)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--facts", action="store_true")
    parser.add_argument("--go")
    parser.add_argument("--specs", default="spec")
    parser.add_argument("rest", nargs="*")
    options = parser.parse_args()
    if options.facts:
        dump(options.rest, options.go)
        return 0
    before, after, xtask, *modules = options.rest
    go = options.go or os.path.join(options.specs, "facts/go-only.json")
    with tempfile.TemporaryDirectory() as scratch:
        folders = [unpacked(package, scratch) for package in (before, after)]
        found = report(scratch, *folders, os.path.abspath(xtask), options.specs, modules)
        plans = {crate["plan"]["module"]: crate["plan"] for crate in found["crates"]}
        chosen = [module for module in plans if not modules or module in modules]
        chunks = [chosen[index::8] for index in range(8) if chosen[index::8]]
        states = [{}, {}]
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            jobs = [(state, pool.submit(facts, folder, chunk, os.path.abspath(go)))
                    for chunk in chunks for state, folder in zip(states, folders)]
            for state, job in jobs:
                state.update(job.result())
    return judge(chosen, plans, states)


def judge(modules, plans, states):
    counts = collections.Counter()
    differences = 0
    for module in modules:
        outcome = plans[module]["outcome"]
        if "rejected" in outcome:
            counts["services that cannot be generated"] += 1
            differences += 1
            print(f"{module}: cannot be generated:", *outcome["rejected"]["problems"][:3], sep="\n  ")
            continue
        changes, enums = outcome.get("changed", {}).get("changes", []), outcome.get("changed", {}).get("enums", ({}, {}))
        for state in states:
            add_tags(state[module])
        expected = expected_changes(states[0][module], states[1][module], enums)
        reported, derived = reported_changes(changes, enums)
        counts["services"] += 1
        counts["changes"] += len(reported)
        counts["derived changes"] += derived
        for text, some in (("missing in the report", expected - reported), ("only in the report", reported - expected)):
            for change in sorted(some, key=str):
                differences += 1
                if differences <= 60:
                    print(f"{module}: {text}:", *change)
    print(", ".join(f"{name} {count}" for name, count in sorted(counts.items())))
    print(f"{differences} differences")
    return 1 if differences or not counts["services"] else 0


if __name__ == "__main__":
    sys.exit(main())
