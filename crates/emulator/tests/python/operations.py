"""The operations of the official Python package, read from the sources of its clients."""

import ast
import importlib
import inspect
import os
import re
import sys
from dataclasses import dataclass, field

import oci

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../../transcribe/tests/python"))
from crosscheck import clients  # noqa: E402

DOCUMENTED = re.compile(r"^ *:param (.+?) (\w+): \((required|optional)\)[ \t]*\n((?:(?! *:(?:param|return)).*\n)*)", re.M)
PLACED = re.compile(
    r'\s+"([^"]+)": (?:self\.base_client\.generate_collection_format_param\()?(?:kwargs\.get\("(\w+)", missing\)|(\w+))'
)
# The arguments that every operation has and that are no part of the request.
COMMON = {"retry_strategy", "allow_control_chars", "enable_strict_url_encoding", "buffer_limit"}


@dataclass(frozen=True)
class Argument:
    """An argument of an operation. `place` is path, query, header or body."""

    name: str
    wire: str
    place: str
    type: str
    required: bool
    text: str
    enum: tuple


@dataclass(eq=False)
class Operation:
    module: str
    client: type
    name: str
    id: str
    method: str
    path: str
    arguments: list
    response: str
    # `None` until the operation was called.
    outcome: object = field(default=None)

    @property
    def parameters(self):
        """Returns the names of the parameters of the path."""
        return re.findall(r"\{(\w+)\}", self.path)

    @property
    def body(self):
        return next((argument for argument in self.arguments if argument.place == "body"), None)


def services():
    """Returns the modules of the package that have clients and models."""
    package = os.path.dirname(oci.__file__)
    for module in sorted(os.listdir(package)):
        folder = os.path.join(package, module)
        if os.path.exists(os.path.join(folder, "models", "__init__.py")):
            if any(file.endswith("_client.py") for file in os.listdir(folder)):
                yield module


def operations(module):
    """Returns the operations of all clients of a module."""
    for cls in clients(module):
        with open(inspect.getsourcefile(cls), encoding="utf-8") as file:
            source = file.read()
        base = re.search(r"'base_path': '([^']*)'", source).group(1).rstrip("/")
        for method in re.split(r"\n    def (?=[a-z])", source)[1:]:
            if "operation_name = " in method:
                yield operation(module, cls, base, method)


def operation(module, cls, base, source):
    name = source[: source.index("(")]
    value = lambda variable: re.search(rf'^        {variable} = "([^"]*)"', source, re.M).group(1)
    documented = {n: (t, r == "required", text) for t, n, r, text in DOCUMENTED.findall(source)}
    enums = {
        n: tuple(ast.literal_eval(values)) for n, values in re.findall(r"(\w+)_allowed_values = (\[[^\]]*\])", source)
    }
    arguments = []
    for place in ("path", "query", "header"):
        section = re.search(place + r"_params = \{\n(.*?)\n        \}", source, re.S)
        for line in section.group(1).splitlines() if section else ():
            found = PLACED.match(line)
            argument = found and (found.group(2) or found.group(3))
            if argument in documented and argument not in COMMON:
                text, required, prose = documented[argument]
                arguments.append(
                    Argument(argument, found.group(1), place, text, required, prose, enums.get(argument) or named(prose))
                )
    body = re.search(r"\bbody=(?:kwargs\.get\(['\"])?(\w+)", source)
    if body:
        text, required, prose = documented[body.group(1)]
        arguments.append(Argument(body.group(1), body.group(1), "body", text, required, prose, ()))
    link = value("api_reference_link")
    answer = re.search(r'response_type="([^"]+)"', source)
    return Operation(
        module, cls, name, link.rsplit("/", 1)[1] if link else camel(name), value("method"), base + value("resource_path"),
        arguments, answer and answer.group(1),
    )


def named(prose):
    """Returns the values that the documentation of an argument lists."""
    found = re.search(r"Allowed values are: (.*)", prose)
    return tuple(re.findall(r'"([^"]+)"', found.group(1))) if found else ()


def camel(name):
    return "".join(word.capitalize() for word in name.split("_"))


def snake(wire):
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", wire)
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


def models(module):
    """Returns the models of a module by their names."""
    return getattr(importlib.import_module(f"oci.{module}.models"), f"{module}_type_mapping")
