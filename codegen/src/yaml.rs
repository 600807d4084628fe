//! Reading of YAML.

use crate::problem::{Pointer, Problems};
use serde::de::DeserializeOwned;

/// Reads a document. An empty file is an empty object.
pub(crate) fn read<T: DeserializeOwned>(
    file: &str,
    text: &str,
    problems: &mut Problems,
) -> Option<T> {
    let options = serde_saphyr::options! {
        // Specs are trusted files, and can be large.
        budget: None,
        // YAML 1.2: `ON`, `NO` and `y` are strings. They are values of enums.
        strict_booleans: true,
    };
    problems.note(&Pointer::root(file), serde_saphyr::from_str_with_options(text, options))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn booleans_of_yaml_1_1_are_strings() {
        let mut problems = Problems::default();
        let text = "enum: [ON, OFF, NO, y, true, '007']\n\"on\": 1\n";
        let value: Option<Value> = read("x.yaml", text, &mut problems);
        let expected = json!({ "enum": ["ON", "OFF", "NO", "y", true, "007"], "on": 1 });
        assert_eq!(value.as_ref(), Some(&expected), "{problems}");
    }

    #[test]
    fn duplicate_key_is_a_problem() {
        let mut problems = Problems::default();
        assert_eq!(read::<Value>("x.yaml", "a: 1\na: 2\n", &mut problems), None);
        assert!(problems.to_string().contains("duplicate mapping key: a"), "{problems}");
    }
}
