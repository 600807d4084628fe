//! Facts of another official source that the Python package does not state: `spec/facts/go-only.json`.
//!
//! Response headers, widths of numbers, values of some enums and base64 fields. Services, operations
//! and models can be missing, as the sources have different dates.

use serde_json::Value;

use crate::problem::Failure;
use crate::types::Type;

/// The file.
#[derive(Debug)]
pub(crate) struct Facts(Value);

/// The facts of one service.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ServiceFacts<'a>(Option<&'a Value>);

/// The width of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Width {
    Int32,
    Int64,
    Float,
    Double,
}

impl Facts {
    /// Returns an empty set of facts.
    pub(crate) fn none() -> Self {
        Self(Value::Null)
    }

    /// Parses the file.
    pub(crate) fn read(file: &str, text: &str) -> Result<Self, Failure> {
        serde_json::from_str(text)
            .map(Self)
            .map_err(|error| Failure::Input { file: file.to_owned(), message: error.to_string() })
    }

    /// Returns the facts of a service by its Python module.
    pub(crate) fn service(&self, module: &str) -> ServiceFacts<'_> {
        ServiceFacts(self.0.get("services").and_then(|services| services.get(module)))
    }
}

impl<'a> ServiceFacts<'a> {
    fn kind(self, kind: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
        self.0
            .and_then(|service| service.get(kind))
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
    }

    /// Returns the entry of an operation or model. The case of abbreviations is ignored.
    fn entry(self, kind: &str, name: &str) -> Option<(&'a str, &'a Value)> {
        let name = letters(name);
        let mut entries = self.kind(kind);
        entries
            .find(|(other, _)| letters(other) == name)
            .map(|(other, value)| (other.as_str(), value))
    }

    fn field(self, kind: &str, model: &str, wire: &str) -> Option<&'a Value> {
        self.entry(kind, model)?.1.get(wire)
    }

    /// Returns the name of an operation in Oracle's own specs.
    pub(crate) fn operation_id(self, name: &str) -> Option<&'a str> {
        Some(self.entry("response_headers", name)?.0)
    }

    /// Returns the headers of a response with their Go types, if the operation is known.
    pub(crate) fn response_headers(self, operation: &str) -> Option<Vec<(&'a str, &'a str)>> {
        let headers = self.entry("response_headers", operation)?.1.as_object()?;
        Some(
            headers
                .iter()
                .filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)))
                .collect(),
        )
    }

    /// Returns the width of the numbers in a field.
    pub(crate) fn width(self, model: &str, wire: &str) -> Option<Width> {
        width(self.field("number_types", model, wire)?.as_str()?)
    }

    /// Returns the values of an enum.
    pub(crate) fn values(self, model: &str, wire: &str) -> Option<Vec<String>> {
        let values = self.field("enum_values", model, wire)?.as_array()?;
        Some(values.iter().filter_map(Value::as_str).map(str::to_owned).collect())
    }

    /// Whether a field is base64.
    pub(crate) fn is_base64(self, model: &str, wire: &str) -> bool {
        let fields =
            self.entry("base64_attributes", model).and_then(|(_, fields)| fields.as_array());
        fields.is_some_and(|fields| fields.iter().any(|field| field.as_str() == Some(wire)))
    }
}

/// Returns the width of a Go type; lists and maps have that of their elements.
pub(crate) fn width(go: &str) -> Option<Width> {
    let innermost = go.rsplit(']').next()?;
    Some(match innermost {
        // Go's `int` stands for int32 and for a missing format.
        "int" | "int32" => Width::Int32,
        "int64" => Width::Int64,
        "float32" => Width::Float,
        "float64" => Width::Double,
        _ => return None,
    })
}

/// Returns the type of a header from its Go type.
pub(crate) fn header_type(go: &str) -> (Type, Option<Width>) {
    let value = match go {
        "bool" => Type::Boolean,
        "common.SDKTime" => Type::DateTime,
        "map[string]string" => Type::Map(Box::new(Type::String)),
        _ => match width(go) {
            Some(Width::Int32 | Width::Int64) => Type::Integer,
            Some(Width::Float | Width::Double) => Type::Number,
            // Includes enums whose values are unknown.
            None => Type::String,
        },
    };
    (value, width(go))
}

fn letters(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|char| char.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Width, width};

    #[test]
    fn widths() {
        let cases = [
            ("int", Some(Width::Int32)),
            ("[]int64", Some(Width::Int64)),
            ("map[string]float32", Some(Width::Float)),
            ("[][]float64", Some(Width::Double)),
            // Collected by mistake, because the name contains `int`.
            ("MaintenanceWindow", None),
            ("[]Endpoint", None),
        ];
        for (go, expected) in cases {
            assert_eq!(width(go), expected, "{go}");
        }
    }
}
