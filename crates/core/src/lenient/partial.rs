//! Truncated JSON.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Parses JSON up to its first error, and returns the complete values. An incomplete object has its
/// complete fields.
pub(crate) fn partial_json(json: &[u8]) -> Value {
    let mut value = Value::Null;
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    // The error is expected: the JSON is truncated.
    _ = Partial(&mut value).deserialize(&mut deserializer);
    value
}

/// The destination of a value, which is kept if an error follows.
struct Partial<'a>(&'a mut Value);

impl<'de> DeserializeSeed<'de> for Partial<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Partial<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        *self.0 = Value::from(value);
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        *self.0 = Value::from(value);
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        *self.0 = Value::from(value);
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        *self.0 = Value::from(value);
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        *self.0 = Value::from(value);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        let mut array = Vec::new();
        while let Some(element) = elements.next_element()? {
            array.push(element);
        }
        *self.0 = Value::Array(array);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        *self.0 = Value::Object(Map::new());
        let Value::Object(object) = self.0 else { return Ok(()) };
        let mut last_number = None;
        loop {
            let name: String = match members.next_key() {
                Ok(Some(name)) => name,
                Ok(None) => return Ok(()),
                Err(error) => {
                    // Its last digits may be missing.
                    last_number.map(|name: String| object.remove(&name));
                    return Err(error);
                }
            };
            let mut member = Value::Null;
            let result = members.next_value_seed(Partial(&mut member));
            if result.is_ok() || member.is_object() {
                last_number = member.is_number().then(|| name.clone());
                object.insert(name, member);
            }
            result?;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn complete_members_are_kept() {
        for (text, expected) in [
            (r#"{"a":"b","c":{"d":1.5,"e":[1,"f"#, json!({"a": "b", "c": {"d": 1.5}})),
            (r#"{"a":true,"b":null,"c":[1],"d"#, json!({"a": true, "b": null, "c": [1]})),
            (r#"{"a":-1,"b":40"#, json!({"a": -1})),
            (r#"{"a":{"b":40"#, json!({"a": {}})),
            (r#"{"a":4}x"#, json!({"a": 4})),
            (r#"{"a":nul"#, json!({})),
            (r#"["a","b"#, json!(null)),
            ("<html>", json!(null)),
            ("", json!(null)),
        ] {
            assert_eq!(partial_json(text.as_bytes()), expected, "{text}");
        }
        // Nested beyond the recursion limit of the parser.
        let deep = r#"{"a":"#.repeat(10_000);
        assert!(partial_json(deep.as_bytes()).is_object());
    }

    proptest! {
        #[test]
        fn complete_json_is_unchanged(members: std::collections::BTreeMap<String, Vec<Option<u64>>>) {
            let value = json!(members);
            prop_assert_eq!(partial_json(value.to_string().as_bytes()), value);
        }
    }
}
