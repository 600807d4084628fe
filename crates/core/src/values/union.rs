//! Unions: one of several objects, told apart by a field that names the subtype.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::wire::Name;

/// Reads a union: its JSON is kept until the discriminator is known, which may be the last field.
/// `select` gets the value of the discriminator and the JSON.
pub fn read_union<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    discriminator: &'static str,
    select: fn(&str, &str) -> Result<T, serde_json::Error>,
) -> Result<T, D::Error> {
    let json = Box::<RawValue>::deserialize(deserializer)?;
    let tag = Tag::find(discriminator, json.get()).map_err(D::Error::custom)?;
    select(&tag, json.get()).map_err(D::Error::custom)
}

/// Reads a subtype or an unknown value from JSON.
///
/// From bytes, always: the same instance of the parser as for whole bodies, compiled once.
pub fn from_json<'de, T: Deserialize<'de>>(json: &'de str) -> Result<T, serde_json::Error> {
    serde_json::from_slice(json.as_bytes())
}

/// Finds the discriminator in the JSON text of an object.
struct Tag;

impl Tag {
    /// Returns the value of the field; empty if it is missing, null, or no string.
    fn find(name: &'static str, json: &str) -> Result<String, serde_json::Error> {
        struct TagVisitor(&'static str);

        impl<'de> Visitor<'de> for TagVisitor {
            type Value = String;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<String, A::Error> {
                let mut tag = String::new();
                while let Some(Name(name)) = map.next_key()? {
                    if name == self.0 {
                        if let Value::String(text) = map.next_value()? {
                            tag = text;
                        }
                    } else {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
                Ok(tag)
            }
        }

        serde_json::Deserializer::from_slice(json.as_bytes()).deserialize_map(TagVisitor(name))
    }
}
