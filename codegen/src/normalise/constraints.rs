//! Sentences about the constraints of a field or a parameter: bounds, defaults, units.
//!
//! They are added to descriptions from the glossary or from names, which cannot know them. A
//! description of the spec or its overlay is complete.

use openapiv3::{Schema, SchemaKind, Type as Kind};
use serde_json::Value;

use super::reference::Node;
use crate::problem::{Pointer, Problems};

/// Adds a sentence for each constraint that the description does not mention.
pub(super) fn describe(
    docs: &mut String,
    node: Node<'_>,
    pointer: &Pointer,
    problems: &mut Problems,
) {
    let Node::Item(schema) = node else { return };
    // The names of fields say `MBs` where the documentation means MiB.
    let unit = schema.schema_data.extensions.get("x-oci-unit").and_then(Value::as_str);
    for (decimal, binary) in [("in MB", "MiB"), ("in GB", "GiB"), ("in TB", "TiB")] {
        if unit == Some(binary) {
            *docs = docs.replace(decimal, &format!("in {binary}"));
        }
    }
    let sentences = Facts { schema, docs: &docs.to_lowercase() }.sentences(pointer, problems);
    for sentence in sentences {
        // A list or a code block is a paragraph of its own.
        docs.push_str(if docs.contains('\n') { "\n\n" } else { " " });
        docs.push_str(&sentence);
    }
}

struct Facts<'a> {
    schema: &'a Schema,
    /// The description, in lower case.
    docs: &'a str,
}

impl Facts<'_> {
    fn sentences(&self, pointer: &Pointer, problems: &mut Problems) -> Vec<String> {
        let mut sentences = Vec::new();
        sentences.extend(self.unit(pointer, problems));
        sentences.extend(self.default());
        sentences.extend(self.bounds());
        sentences.extend(self.pattern());
        sentences.extend(self.unique(pointer, problems));
        sentences.extend(self.immutable(pointer, problems));
        sentences.extend(self.ignored_case(pointer, problems));
        sentences.extend(self.excluded(pointer, problems));
        sentences.extend(self.sort_orders(pointer, problems));
        sentences.extend(self.example());
        sentences
    }

    fn mentions(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.docs.contains(word))
    }

    /// Returns the numbers in the description, without separators.
    fn numbers(&self) -> impl Iterator<Item = String> {
        let is_part = |char: char| char.is_ascii_digit() || ",.-".contains(char);
        let numbers = self.docs.split(move |char| !is_part(char));
        numbers.map(|number| number.trim_end_matches(['.', ',', '-']).replace(',', ""))
    }

    fn extension(&self, name: &str) -> Option<&Value> {
        self.schema.schema_data.extensions.get(name)
    }

    fn unit(&self, pointer: &Pointer, problems: &mut Problems) -> Option<String> {
        let value = self.extension("x-oci-unit")?;
        let Some(unit) = value.as_str() else {
            problems.add(&pointer.at("x-oci-unit"), "expected a unit, such as `GB` or `seconds`");
            return None;
        };
        // `the size in gigabytes`, `the time in secs`, `the CPU load (%)`.
        let long = match unit {
            "KB" => "kilobyte",
            "MB" => "megabyte",
            "GB" => "gigabyte",
            "TB" => "terabyte",
            "percent" => "%",
            "seconds" => "secs",
            "minutes" => "mins",
            _ => "\0",
        };
        let short = unit.to_lowercase();
        let singular = short.strip_suffix('s').unwrap_or(&short);
        (!self.mentions(&[singular, long])).then(|| format!("In {unit}."))
    }

    fn default(&self) -> Option<String> {
        if self.mentions(&["default"]) {
            return None;
        }
        Some(format!("Default: `{}`.", plain(self.schema.schema_data.default.as_ref()?)?))
    }

    fn bounds(&self) -> Option<String> {
        match &self.schema.schema_kind {
            SchemaKind::Type(Kind::String(string)) => {
                // The length of an id says nothing, nor that a string is not empty.
                if self.docs.contains("ocid") {
                    return None;
                }
                let least = string.min_length.filter(|least| *least > 1);
                let bounds = [least, string.max_length].map(number);
                self.range(bounds, Some(["character", "characters"]))
            }
            SchemaKind::Type(Kind::Array(array)) => {
                let least = array.min_items.filter(|least| *least > 0);
                self.range([least, array.max_items].map(number), Some(["item", "items"]))
            }
            SchemaKind::Type(Kind::Integer(integer)) => {
                self.range([integer.minimum, integer.maximum].map(number), None)
            }
            SchemaKind::Type(Kind::Number(number)) => {
                self.range([number.minimum, number.maximum].map(self::number), None)
            }
            _ => None,
        }
    }

    /// Returns `From 1 to 255 characters.` The noun has a singular and a plural.
    fn range(&self, bounds: [Option<String>; 2], noun: Option<[&str; 2]>) -> Option<String> {
        let mentioned = match noun {
            Some([_, plural]) => self.mentions(&[plural]),
            None => self.numbers().any(|number| {
                bounds.iter().flatten().any(|bound| number == bound.replace(',', ""))
            }),
        };
        if mentioned {
            return None;
        }
        let noun = |bound: &str| match noun {
            Some([singular, _]) if bound == "1" => format!(" {singular}"),
            Some([_, plural]) => format!(" {plural}"),
            None => String::new(),
        };
        match bounds {
            [Some(least), Some(most)] if least == most => {
                Some(format!("Exactly {most}{}.", noun(&most)))
            }
            [Some(least), Some(most)] => Some(format!("From {least} to {most}{}.", noun(&most))),
            [Some(least), None] => Some(format!("At least {least}{}.", noun(&least))),
            [None, Some(most)] => Some(format!("At most {most}{}.", noun(&most))),
            [None, None] => None,
        }
    }

    fn pattern(&self) -> Option<String> {
        let SchemaKind::Type(Kind::String(string)) = &self.schema.schema_kind else { return None };
        let pattern = string.pattern.as_ref().filter(|pattern| !pattern.contains('`'))?;
        Some(format!("Matches `{pattern}`."))
    }

    fn unique(&self, pointer: &Pointer, problems: &mut Problems) -> Option<String> {
        let sentence = match self.extension("x-oci-unique")? {
            Value::Bool(false) => "Does not have to be unique.".to_owned(),
            Value::String(scope) => format!("Unique in the {scope}."),
            _ => {
                let message = "expected `false` or a scope, such as `compartment`";
                problems.add(&pointer.at("x-oci-unique"), message);
                return None;
            }
        };
        (!self.mentions(&["unique"])).then_some(sentence)
    }

    fn immutable(&self, pointer: &Pointer, problems: &mut Problems) -> Option<String> {
        if *self.extension("x-oci-immutable")? != Value::Bool(true) {
            problems.add(&pointer.at("x-oci-immutable"), "expected `true`");
            return None;
        }
        let known = ["immutable", "cannot be changed", "cannot change", "cannot be modified"];
        // It goes without saying for an id.
        let is_id = self.docs.contains("ocid of the resource");
        (!is_id && !self.mentions(&known)).then(|| "Cannot be changed later.".to_owned())
    }

    fn ignored_case(&self, pointer: &Pointer, problems: &mut Problems) -> Option<String> {
        if *self.extension("x-oci-ignore-case")? != Value::Bool(true) {
            problems.add(&pointer.at("x-oci-ignore-case"), "expected `true`");
            return None;
        }
        (!self.mentions(&["case-insensitive", "ignoring case"]))
            .then(|| "Case-insensitive.".to_owned())
    }

    fn excluded(&self, pointer: &Pointer, problems: &mut Problems) -> Option<String> {
        let value = self.extension("x-oci-excludes")?;
        let Some(field) = value.as_str() else {
            problems.add(&pointer.at("x-oci-excludes"), "expected the name of a field");
            return None;
        };
        (!self.mentions(&["mutually exclusive", "cannot be combined"]))
            .then(|| format!("Mutually exclusive with `{field}`."))
    }

    /// Returns the default order of each field that a list can be sorted by.
    fn sort_orders(&self, pointer: &Pointer, problems: &mut Problems) -> Option<String> {
        let value = self.extension("x-oci-sort-orders")?;
        let names = |order: &str| {
            let fields = value.as_object().into_iter().flatten();
            let names = fields.filter(|(_, found)| found.as_str() == Some(order));
            names.map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>()
        };
        let [ascending, descending] = ["ASC", "DESC"].map(names);
        let count = value.as_object().map_or(0, serde_json::Map::len);
        if count == 0 || ascending.len() + descending.len() < count {
            let message = "expected fields with the value `ASC` or `DESC`";
            problems.add(&pointer.at("x-oci-sort-orders"), message);
            return None;
        }
        let clauses = [(ascending, "ascending"), (descending, "descending")];
        let clauses: Vec<_> = clauses
            .iter()
            .filter_map(|(names, order)| {
                let (last, others) = names.split_last()?;
                let names = match others {
                    [] => last.clone(),
                    others => format!("{} and {last}", others.join(", ")),
                };
                Some(format!("{order} for {names}"))
            })
            .collect();
        let text = clauses.join(" and ");
        (!self.mentions(&["descending for", "ascending for"]))
            .then(|| format!("The default order is {text}."))
    }

    fn example(&self) -> Option<String> {
        if self.mentions(&["example", "such as", "e.g."]) {
            return None;
        }
        // A range and a default show the form of a number.
        if self.default().is_some() || self.bounds().is_some_and(|range| range.starts_with("From"))
        {
            return None;
        }
        let example = plain(self.schema.schema_data.example.as_ref()?)?;
        (!self.docs.contains(&example.to_lowercase())).then(|| format!("Example: `{example}`."))
    }
}

/// Returns a value as it is written in code, unless it is a collection or cannot be quoted.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::String(text) if !text.is_empty() && !text.contains(['`', '\n']) => {
            Some(text.clone())
        }
        _ => None,
    }
}

/// Returns a number with separators: `1,000`.
fn number(number: Option<impl ToString>) -> Option<String> {
    let text = number?.to_string();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.as_str()),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, format!(".{fraction}")),
        None => (digits, String::new()),
    };
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    Some(format!("{sign}{grouped}{fraction}"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Node, describe};
    use crate::problem::{Pointer, Problems};

    fn described(docs: &str, schema: Value) -> String {
        let schema = serde_json::from_value(schema).unwrap();
        let (mut docs, mut problems) = (docs.to_owned(), Problems::default());
        describe(&mut docs, Node::Item(&schema), &Pointer::root("a"), &mut problems);
        assert!(problems.is_empty(), "{problems}");
        docs
    }

    #[test]
    fn each_fact_is_one_sentence() {
        let integer = |mut facts: Value| {
            facts["type"] = json!("integer");
            facts["format"] = json!("int64");
            facts
        };
        let string = |mut facts: Value| {
            facts["type"] = json!("string");
            facts
        };
        let list = json!({ "type": "array", "items": { "type": "string" }, "maxItems": 1 });
        let table = [
            (integer(json!({ "default": 10, "x-oci-unit": "GB" })), "In GB. Default: `10`."),
            (integer(json!({ "minimum": 1, "maximum": 1_000_000 })), "From 1 to 1,000,000."),
            (integer(json!({ "minimum": -1000 })), "At least -1,000."),
            (string(json!({ "minLength": 8, "maxLength": 30 })), "From 8 to 30 characters."),
            (string(json!({ "minLength": 0, "maxLength": 30 })), "At most 30 characters."),
            (string(json!({ "minLength": 4, "maxLength": 4 })), "Exactly 4 characters."),
            (string(json!({ "minLength": 2 })), "At least 2 characters."),
            (string(json!({ "minLength": 1, "maxLength": 1 })), "At most 1 character."),
            (integer(json!({ "minimum": 1, "maximum": 9, "example": 5 })), "From 1 to 9."),
            (string(json!({ "pattern": "^a+$" })), "Matches `^a+$`."),
            (string(json!({ "example": "VM.1" })), "Example: `VM.1`."),
            (string(json!({ "x-oci-immutable": true })), "Cannot be changed later."),
            (string(json!({ "x-oci-unique": "tenancy" })), "Unique in the tenancy."),
            (string(json!({ "x-oci-unique": false })), "Does not have to be unique."),
            (string(json!({ "x-oci-ignore-case": true })), "Case-insensitive."),
            (string(json!({ "x-oci-excludes": "key" })), "Mutually exclusive with `key`."),
            (
                string(json!({ "x-oci-sort-orders": { "a": "DESC", "b": "ASC", "c": "DESC" } })),
                "The default order is ascending for `b` and descending for `a` and `c`.",
            ),
            (list, "At most 1 item."),
            (json!({ "type": "number", "minimum": 0, "maximum": 0.5 }), "From 0 to 0.5."),
        ];
        for (schema, expected) in table {
            assert_eq!(described("The thing.", schema), format!("The thing. {expected}"));
        }
    }

    #[test]
    fn binary_unit_replaces_that_of_the_name() {
        let schema = json!({ "type": "integer", "format": "int64", "x-oci-unit": "MiB" });
        assert_eq!(described("The memory in MB.", schema), "The memory in MiB.");
    }

    #[test]
    fn mentioned_facts_are_not_repeated() {
        let table = [
            ("The size in gigabytes.", json!({ "x-oci-unit": "GB" })),
            ("The time in seconds.", json!({ "x-oci-unit": "seconds" })),
            ("The size in MiB.", json!({ "x-oci-unit": "MiB" })),
            ("The mode. By default, the fast one.", json!({ "default": 1 })),
            ("The rank, up to 9.", json!({ "maximum": 9 })),
            (
                "The port, from 1024 to 65535 except 8446.",
                json!({ "minimum": 1024, "maximum": 65535 }),
            ),
            ("The name. It does not have to be unique.", json!({ "x-oci-unique": false })),
            ("The name. It cannot be changed.", json!({ "x-oci-immutable": true })),
            ("The shape, such as `VM.2`.", json!({ "example": "VM.1" })),
        ];
        for (docs, mut schema) in table {
            schema["type"] = json!("integer");
            schema["format"] = json!("int64");
            assert_eq!(described(docs, schema), docs);
        }
    }
}
