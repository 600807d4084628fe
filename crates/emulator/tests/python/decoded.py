"""Checks of what the official package decoded from a response."""

import datetime
import functools
import os
import sys

from values import OTHERS, field_of, fields, fields_by_name, subtypes

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../../transcribe/tests/python"))
from crosscheck import split_type  # noqa: E402

UNKNOWN = "UNKNOWN_ENUM_VALUE"
# Fields of which the package lists fewer values in a summary than in the model of the item.
INCOMPLETE = {("data_safe", "WorkRequestSummary", "operationType")}
PLAIN = {
    "str": str, "int": int, "float": (int, float), "bool": bool, "datetime": datetime.datetime, "date": datetime.date,
}


@functools.cache
def discriminators(cls):
    """Returns the names of the discriminators of a model and its bases."""
    return {subtypes(base)[0] for base in cls.__mro__ if "get_subtype" in vars(base)}


def problem(value, text, models, path="data"):
    """Returns what is wrong with a decoded value, or `None`: another type, an unknown value of an enum, or a
    missing required field."""
    kind, inner = split_type(text)
    if kind == "list" and not isinstance(value, list) or kind == "map" and not isinstance(value, dict):
        return f"{path}: {type(value).__name__} instead of {text}"
    if kind != "plain":
        for key, item in enumerate(value) if kind == "list" else value.items():
            found = problem(item, inner, models, f"{path}[{key!r}]")
            if found:
                return found
        return None
    if inner in models:
        if not isinstance(value, models[inner]):
            return f"{path}: {type(value).__name__} instead of {inner}"
        for field in fields(type(value)):
            item = field_of(value, field)
            if item is None:
                if field.required:
                    return f"{path}.{field.wire}: required, but missing"
                continue
            # A discriminator has chosen the subtype; the enums of some lack a value of the mapping.
            known = (type(value).__module__.split(".")[1], type(value).__name__, field.wire)
            if field.wire in discriminators(type(value)) or known in INCOMPLETE:
                continue
            if UNKNOWN in [entry for entry in (item if isinstance(item, list) else [item]) if isinstance(entry, str)]:
                return f"{path}.{field.wire}: not one of the values of the enum"
            found = problem(item, field.type, models, f"{path}.{field.wire}")
            if found:
                return found
        return None
    if inner in PLAIN and not isinstance(value, PLAIN[inner]):
        return f"{path}: {type(value).__name__} instead of {inner}"
    return None


def lost(sent, found, path=""):
    """Returns the fields that were sent and that `found` could have, but does not have with this value."""
    if hasattr(sent, "attribute_map") and hasattr(found, "attribute_map"):
        known = fields_by_name(type(found))
        result = []
        for field in fields(type(sent)):
            value = field_of(sent, field)
            other = known.get(field.attribute)
            # A field of another type or with other values is another field; `id` can be that of the source of a copy.
            if value is None or other is None or field.wire == "id" or differs_in_kind(field, value, other):
                continue
            result += lost(value, field_of(found, field), f"{path}.{field.wire}")
        return result
    if isinstance(sent, list) and isinstance(found, list) and len(sent) == len(found):
        return [entry for pair in zip(sent, found) for entry in lost(*pair, f"{path}[]")]
    if isinstance(sent, dict) and isinstance(found, dict):
        return [entry for key in sent for entry in lost(sent[key], found.get(key), f"{path}.{key}")]
    if isinstance(sent, datetime.datetime) and isinstance(found, datetime.datetime):
        return [] if abs(sent - found) < datetime.timedelta(seconds=1) else [path]
    # The models of the package can only be compared with each other.
    return [] if type(sent) in (type(found), int, float, str) and sent == found else [path]


def differs_in_kind(field, value, other):
    """Whether a field cannot be compared with that of another model."""
    if split_type(field.type)[0] != split_type(other.type)[0]:
        return True
    values = value if isinstance(value, list) else [value]
    if other.enum and not all(item in other.enum for item in values):
        return True
    types = {split_type(field.type)[1], split_type(other.type)[1]}
    if all(hasattr(item, "attribute_map") for item in values) and values:
        return bool(types & (OTHERS | {"str"}))
    return len(types) == 2


def items_of(data):
    """Returns the items of the answer of a list."""
    if isinstance(data, list):
        return data
    for name in ("items", "resources", "objects"):
        found = getattr(data, name, None)
        if isinstance(found, list):
            return found
    return []
