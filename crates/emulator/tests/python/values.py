"""Values for the arguments of operations, made from the models and docstrings of the official package."""

import datetime
import functools
import inspect
import json
import os
import re
import sys
from collections import namedtuple

from operations import models

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../../transcribe/tests/python"))
from crosscheck import WORDS, allowed, split_type  # noqa: E402

GO_ONLY = os.path.join(os.path.dirname(__file__), "../../../../spec/facts/go-only.json")
# From this depth only required fields are filled.
DEEP = 4
NOW = datetime.datetime(2030, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"
# Strings whose form follows from their name, first that fits.
FORMS = [
    (r"cidr", "10.0.0.0/16"),
    (r"ipv6", "2001:db8::1"),
    (r"ipaddress(es)?$|^ip$|privateip$|publicip$", "10.0.0.2"),
    (r"macaddress", "02:00:00:00:00:01"),
    (r"e?mail(address)?$|sender$", "someone@example.com"),
    (r"ur[li]s?$|endpoint$|webhook", "https://www.example.com/path"),
    (r"password|passphrase", "Welcome#12345-Welcome"),
    (r"hostname|fqdn|domainname", "host.example.com"),
    (r"region(name|id)?$", "us-phoenix-1"),
    (r"timezone", "UTC"),
]
# Strings that have to be one of some values, which only other documentation lists.
PECULIAR = {
    ("data_science", "category"): "Performance",
    ("blockchain", "ad"): "AD1",
    ("generative_ai_inference", "outputDimensions"): 512,
    # What is restored has to be archived.
    ("object_storage", "UpdateObjectStorageTierDetails", "storageTier"): "Archive",
}
# Names of what exists, by the end of the name of a field, and the parameter that has them.
NAMES = [
    ("namespace", "namespaceName"), ("bucket", "bucketName"), ("bucketname", "bucketName"), ("sourcename", "objectName"),
    ("sourceobjectname", "objectName"),
]
# Fields that exclude others or need what a request does not have.
LEFT_OUT = {"object_storage": re.compile(r"(?i).*(sseCustomerKey|versionId|MatchETag|partsToExclude)$")}
# Types that have no enum.
OTHERS = {"int", "float", "bool", "datetime", "date", "object", "bytes", "stream"}
DIGITS = {word: str(number) for number, word in WORDS.items()}
NUMBER = r"['\"`]?(-?\d[\d,]*(?:\.\d+)?)['\"`]?"
RANGES = [
    re.compile(pattern.replace("N", NUMBER), re.I)
    for pattern in (
        r"(?:between|from) N (?:and|to|through|-) N",
        r"(?:range|values?)(?: is| are|:)? N ?(?:to|-|–) ?N",
        r"idcsMinValue: N",
        r"minimum(?: value)?(?: is|:| =| of)? N",
        r"at least N",
        r"greater than or equal to N",
    )
]
MOST_CHARACTERS = re.compile(
    r"(?:max(?:imum)?(?: allowed)? length(?: is|:| of| =)?(?: of)?|up to|at most|more than|longer than|exceed|limited to|maximum of|1 ?(?:to|-|and))"
    rf" ?{NUMBER} (?:\w+ )?char|max(?:imum)?(?: allowed)? length(?: is|:| of| =)?(?: of)? {NUMBER}", re.I
)
LEAST_CHARACTERS = re.compile(rf"(?:between|from|at least|min(?:imum)? length(?: is|:| of)?) {NUMBER} ", re.I)

Field = namedtuple("Field", "attribute wire type required enum text")


@functools.cache
def fields(cls):
    """Returns the fields of a model."""
    model = cls()
    found = []
    for attribute, wire in model.attribute_map.items():
        text = getattr(cls, attribute).__doc__ or ""
        kind = model.swagger_types[attribute]
        enum = None
        if split_type(kind)[1] not in OTHERS:
            enum = allowed(model, attribute, kind.startswith("list["))
        required = text.lstrip().startswith("**[Required]**")
        prose = re.sub(r"^\s*(\*\*\[Required\]\*\*)?\s*Gets the \w+ of this \w+\.", "", text).split(":return:")[0]
        found.append(Field(attribute, wire, kind, required, enum, prose))
    return found


@functools.cache
def fields_by_name(cls):
    return {field.attribute: field for field in fields(cls)}


def field_of(model, field):
    """Returns the value of a field. Some subtypes do not initialize all fields of their base."""
    return getattr(model, field.attribute, None)


@functools.cache
def subtypes(cls):
    """Returns the discriminator of a model, and the subtype of each of its values."""
    if "get_subtype" not in vars(cls):
        return None
    source = inspect.getsource(cls.get_subtype)
    wire = re.search(r"object_dictionary\['([^']+)'\]", source).group(1)
    return wire, dict(re.findall(r"== '([^']*)':\s+return '(\w+)'", source))


def ocid(kind, number):
    """Returns an OCID with 60 characters at the end, which differ by the number."""
    unique = ""
    for _ in range(60):
        number = (number * 6364136223846793005 + 1442695040888963407) % 2**64
        unique += ALPHABET[number >> 59]
    return f"ocid1.{kind}.oc1.phx.{unique}"


def is_ocid(text):
    """Whether the first paragraph of a description speaks of an OCID."""
    return bool(re.search(r"\bOCIDs?\b|\bocids?\b|\bOcid\b", text.strip().split("\n\n")[0]))


class Values:
    """Makes values for one service. `known` has the identifiers of what exists, by the names of parameters."""

    def __init__(self, module, tenancy, user):
        self.module = module
        self.models = models(module)
        self.tenancy = tenancy
        self.user = user
        self.known = {}
        self.answer = {}
        self.count = 0
        # The values of enums that only the Go SDK states, by model and field.
        with open(GO_ONLY) as file:
            self.enums = json.load(file)["services"].get(module, {}).get("enum_values", {})

    def argument(self, argument, choose=None, answer=None):
        """Returns a value for an argument of an operation. Values of enums are those that the model of the answer
        has as well, where there are such."""
        self.answer = fields_by_name(self.models[answer]) if answer in self.models else {}
        enum = argument.enum
        if not enum and argument.name in self.answer and split_type(argument.type)[1] == "str":
            enum = self.answer[argument.name].enum
        if enum:
            return [enum[0]] if split_type(argument.type)[0] == "list" else enum[0]
        if argument.place == "body" and argument.type in ("str", "stream", "bytes"):
            return b"oracle\n"
        return self.value(argument.type, argument.wire, argument.text, choose=choose or {})

    def value(self, text, wire, prose, enum=None, choose=(), stack=()):
        kind, inner = split_type(text)
        if kind == "list":
            return [self.value(inner, singular(wire), prose, enum, choose, stack)]
        if kind == "map":
            if wire in ("definedTags", "systemTags"):
                return {"Operations": {"CostCenter": "42"}}
            return {"key-1": self.value(inner, wire, "", None, choose, stack)}
        if enum:
            return chosen(enum, wire, choose)
        if inner in self.models:
            return self.model(inner, choose, stack)
        if (self.module, wire) in PECULIAR:
            return PECULIAR[self.module, wire]
        if inner == "str":
            return self.string(wire, prose)
        if inner in ("int", "float"):
            number = number_in(prose)
            return float(number) if inner == "float" else int(number)
        return {
            "bool": True, "datetime": NOW, "date": NOW.date(), "object": {"key-1": "value-1"}, "bytes": "b3JhY2xl",
            "stream": "b3JhY2xl",
        }.get(inner, f"{wire}-value")

    def model(self, name, choose, stack):
        cls = self.models[name]
        tag = subtypes(cls)
        if tag and tag[1]:
            wire, values = tag
            usable = {value: subtype for value, subtype in values.items() if subtype in self.models}
            value = chosen(list(usable), wire, choose)
            for candidate in [value, *usable]:
                if usable[candidate] not in stack:
                    value = candidate
                    break
            if usable[value] != name:
                return self.model(usable[value], choose, stack)
        made = cls()
        deep = len(stack) >= DEEP or name in stack
        for field in fields(cls):
            # The constructor sets the discriminator.
            if field_of(made, field) is not None or (deep and not field.required):
                continue
            # The service sets it.
            left_out = self.module in LEFT_OUT and LEFT_OUT[self.module].match(field.wire)
            if ("mutability: readOnly" in field.text or left_out) and not field.required:
                continue
            # A new name would be another path.
            if not stack and field.wire == "name" and field.type == "str" and choose and choose.get("name"):
                setattr(made, field.attribute, choose["name"])
                continue
            if len(stack) > 30:
                continue
            if not stack and field.wire == "id" and not choose:
                # That of what is created, where the caller chooses it.
                self.count += 1
                setattr(made, field.attribute, ocid("resource", self.count))
                continue
            if (self.module, name, field.wire) in PECULIAR:
                setattr(made, field.attribute, PECULIAR[self.module, name, field.wire])
                continue
            enum = self.enums.get(name, {}).get(field.wire) or field.enum
            if not stack and field.attribute in self.answer and split_type(field.type)[1] == "str":
                answered = self.answer[field.attribute].enum
                enum = [value for value in enum or answered or () if not answered or value in answered] or enum
            value = self.value(field.type, field.wire, field.text, enum, choose if not stack else (), (*stack, name))
            setattr(made, field.attribute, value)
        return made

    def string(self, wire, prose):
        low = wire.lower()
        for end, known in NAMES:
            if low.endswith(end) and known in self.known:
                return self.known[known]
        if is_ocid(prose) or re.search(r"(?:[a-z]I|^i|_i)ds?$", wire) or wire in self.known:
            return self.identifier(wire)
        for pattern, form in FORMS:
            if re.search(pattern, low):
                return form
        example = re.search(r"Example: `+([^`]+)`+", prose)
        if low.startswith("time") and example and re.match(r"\d{4}-", example.group(1)):
            return example.group(1)
        self.count += 1
        made = f"{re.sub(r'[^A-Za-z0-9]', '', wire)}{self.count}"
        prose = in_digits(prose)
        most = MOST_CHARACTERS.search(prose)
        if most:
            made = made[-int((most.group(1) or most.group(2)).replace(",", "")) :]
        least = LEAST_CHARACTERS.search(prose)
        if least and "char" in prose:
            made = made.ljust(min(int(float(least.group(1).replace(",", ""))), 255), "x")
        return made

    def identifier(self, wire):
        """Returns the identifier of what exists, else one of the right form."""
        name = singular(wire)
        low = name.lower()
        if re.search("compartment|tenancy|tenant", low):
            return self.tenancy
        if name in self.known:
            return self.known[name]
        # `sourceVolumeId` is a volume.
        ends = [known for known in self.known if low.endswith(known.lower()) and len(known) > 3]
        if ends:
            return self.known[max(ends, key=len)]
        if low == "userid":
            return self.user
        kind = re.sub(r"[^a-z]", "", re.sub(r"(oc)?id$", "", low)) or "resource"
        return ocid(kind, sum(map(ord, low)))


def chosen(enum, wire, choose):
    """Returns the value that `choose` has for this name, else the first."""
    value = choose.get(wire) if choose else None
    if value in enum:
        return value
    # States that pass by themselves are not kept.
    return "ACTIVE" if wire == "lifecycleState" and "ACTIVE" in enum else enum[0]


def singular(wire):
    return wire[:-1] if wire.endswith("Ids") else wire


def in_digits(prose):
    """Returns a text with digits instead of the words for numbers."""
    return re.sub(r"\b[a-z]+\b", lambda word: DIGITS.get(word.group(), word.group()), prose)


def number_in(prose):
    """Returns the lower bound that a description states, else 1."""
    flat = in_digits(re.sub(r"\s+", " ", prose))
    for pattern in RANGES:
        found = pattern.search(flat)
        if found:
            number = float(found.group(1).replace(",", ""))
            return max(number, 1) if len(found.groups()) < 2 or float(found.group(2).replace(",", "")) >= 1 else number
    return 1
