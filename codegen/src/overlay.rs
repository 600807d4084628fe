//! Overlays: our descriptions and corrections of a spec.
//!
//! An overlay is a JSON Merge Patch (RFC 7396), with three additions: a list of parameters is
//! patched by name, `properties` of a subtype apply to its `allOf`, and a patch without a target is a
//! problem, because it is misspelt or outdated. Intended additions are marked.

use serde_json::{Map, Value};

use crate::problem::{Pointer, Problems};
use crate::profile::{PARAMETER, PATH, Shape, unknown_field};

/// The mark of an added entry.
const ADDED: &str = "x-oci-added";

const ALL_OF: &str = "allOf";
const PROPERTIES: &str = "properties";

/// Applies a merge patch: null removes, objects are merged, and other values replace.
pub(crate) fn merge(target: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else {
        *target = patch;
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    let Value::Object(target) = target else { return };
    for (name, patch) in patch {
        if patch.is_null() {
            target.shift_remove(&name);
        } else {
            merge(target.entry(name).or_insert(Value::Null), patch);
        }
    }
}

/// Converts an overlay to a plain merge patch. Patches without a target are problems.
pub(crate) fn resolve(
    target: &Value,
    patch: &Value,
    shape: &Shape,
    pointer: &Pointer,
    problems: &mut Problems,
) -> Value {
    match (patch, target, shape) {
        (_, _, Shape::Any) => patch.clone(),
        (Value::Object(patch), Value::Array(list), Shape::List(element))
            if element.is(&PARAMETER) =>
        {
            Value::Array(resolve_parameters(list, patch, pointer, problems))
        }
        (Value::Object(patch), target, _) => {
            Value::Object(resolve_object(target, patch, shape, pointer, problems))
        }
        _ => patch.clone(),
    }
}

fn resolve_object(
    target: &Value,
    patch: &Map<String, Value>,
    shape: &Shape,
    pointer: &Pointer,
    problems: &mut Problems,
) -> Map<String, Value> {
    let mut resolved = Map::new();
    for (name, value) in patch {
        let pointer = pointer.at(name);
        let Some(field) = shape.field(name) else {
            problems.add(&pointer, unknown_field(name));
            continue;
        };
        if let (PROPERTIES, None, Some((mut parts, own))) =
            (name.as_str(), target.get(PROPERTIES), parts_of(target))
        {
            let properties = &mut parts[own][PROPERTIES];
            let patch = resolve(properties, value, field, &pointer, problems);
            merge(properties, patch);
            resolved.insert(ALL_OF.to_owned(), Value::Array(parts));
            continue;
        }
        let value = match target.get(name) {
            Some(_) if value.is_null() => Value::Null,
            Some(target) => resolve(target, value, field, &pointer, problems),
            None if value.is_null() => {
                problems.add(&pointer, "the spec has nothing to remove here");
                continue;
            }
            None if is_entry(shape, value) => match added(value) {
                Some(added) => added,
                None => {
                    let message = format!(
                        "the spec has no `{name}` here; to add it, set `{ADDED}: true` in it"
                    );
                    problems.add(&pointer, message);
                    continue;
                }
            },
            None => resolve(&Value::Null, value, field, &pointer, problems),
        };
        resolved.insert(name.clone(), value);
    }
    resolved
}

/// Returns the parts of a subtype, and the index of the part with its own fields.
fn parts_of(schema: &Value) -> Option<(Vec<Value>, usize)> {
    let parts = schema.get(ALL_OF)?.as_array()?;
    Some((parts.clone(), parts.iter().rposition(|part| part.get(PROPERTIES).is_some())?))
}

/// Whether the keys of this shape are names, which can be misspelt.
fn is_entry(shape: &Shape, value: &Value) -> bool {
    matches!(shape, Shape::Map(_)) || shape.is(&PATH) && value.is_object()
}

/// Returns an added entry without the mark.
fn added(value: &Value) -> Option<Value> {
    let mut entry = value.as_object()?.clone();
    (entry.shift_remove(ADDED)? == Value::Bool(true)).then_some(Value::Object(entry))
}

/// Returns the parameters with the patches merged by name.
fn resolve_parameters(
    list: &[Value],
    patch: &Map<String, Value>,
    pointer: &Pointer,
    problems: &mut Problems,
) -> Vec<Value> {
    let mut list = list.to_vec();
    for (name, patch) in patch {
        let pointer = pointer.at(name);
        let mut named: Vec<_> =
            list.iter_mut().filter(|parameter| parameter["name"] == name.as_str()).collect();
        match named.as_mut_slice() {
            [] => problems.add(&pointer, format!("the operation has no parameter `{name}`")),
            [parameter] => {
                let patch = resolve(parameter, patch, &PARAMETER, &pointer, problems);
                merge(parameter, patch);
            }
            _ => problems.add(&pointer, format!("the operation has several parameters `{name}`")),
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::profile::DOCUMENT;

    /// The table of RFC 7396, appendix A.
    #[test]
    fn merge_follows_table_of_the_rfc() {
        let table = [
            (json!({ "a": "b" }), json!({ "a": "c" }), json!({ "a": "c" })),
            (json!({ "a": "b" }), json!({ "b": "c" }), json!({ "a": "b", "b": "c" })),
            (json!({ "a": "b" }), json!({ "a": null }), json!({})),
            (json!({ "a": "b", "b": "c" }), json!({ "a": null }), json!({ "b": "c" })),
            (json!({ "a": ["b"] }), json!({ "a": "c" }), json!({ "a": "c" })),
            (json!({ "a": "c" }), json!({ "a": ["b"] }), json!({ "a": ["b"] })),
            (
                json!({ "a": { "b": "c" } }),
                json!({ "a": { "b": "d", "c": null } }),
                json!({ "a": { "b": "d" } }),
            ),
            (json!({ "a": [{ "b": "c" }] }), json!({ "a": [1] }), json!({ "a": [1] })),
            (json!(["a", "b"]), json!(["c", "d"]), json!(["c", "d"])),
            (json!({ "a": "b" }), json!(["c"]), json!(["c"])),
            (json!({ "a": "foo" }), json!(null), json!(null)),
            (json!({ "a": "foo" }), json!("bar"), json!("bar")),
            (json!({ "e": null }), json!({ "a": 1 }), json!({ "e": null, "a": 1 })),
            (json!([1, 2]), json!({ "a": "b", "c": null }), json!({ "a": "b" })),
            (json!({}), json!({ "a": { "bb": { "ccc": null } } }), json!({ "a": { "bb": {} } })),
        ];
        for (mut target, patch, expected) in table {
            let case = format!("{target} patched with {patch}");
            merge(&mut target, patch);
            assert_eq!(target, expected, "{case}");
        }
    }

    fn spec() -> Value {
        json!({
            "paths": { "/jobs": { "get": {
                "operationId": "ListJobs",
                "parameters": [{ "name": "limit", "in": "query" }, { "name": "page", "in": "query" }],
            } } },
            "components": { "schemas": { "Job": { "type": "object", "properties": {
                "id": { "type": "string" },
                "description": { "type": "string" },
            } }, "ShellJob": { "allOf": [
                { "$ref": "#/components/schemas/Job" },
                { "type": "object", "properties": { "script": { "type": "string" } } },
            ] } } },
        })
    }

    fn resolved(overlay: &Value) -> (Value, String) {
        let mut problems = Problems::default();
        let mut spec = spec();
        let patch = resolve(&spec, overlay, &DOCUMENT, &Pointer::root("x.yaml"), &mut problems);
        merge(&mut spec, patch);
        (spec, problems.to_string())
    }

    #[test]
    fn parameters_are_patched_by_name() {
        let overlay = json!({ "paths": { "/jobs": { "get": { "parameters": {
            "page": { "description": "Where to go on." },
        } } } } });
        let (spec, problems) = resolved(&overlay);
        assert_eq!(problems, "");
        let parameters = &spec["paths"]["/jobs"]["get"]["parameters"];
        assert_eq!(
            *parameters,
            json!([
                { "name": "limit", "in": "query" },
                { "name": "page", "in": "query", "description": "Where to go on." },
            ])
        );
    }

    #[test]
    fn descriptions_and_known_keywords_can_be_added() {
        let overlay = json!({
            "info": { "description": "Jobs." },
            "paths": { "/jobs": { "get": { "x-oci-default-retry": true } } },
            "components": { "schemas": { "Job": {
                "description": "A job.",
                "properties": { "id": { "description": "Its id." } },
            } } },
        });
        assert_eq!(resolved(&overlay).1, "");
    }

    #[test]
    fn patch_of_a_subtype_applies_to_its_own_fields() {
        let overlay = |name: &str| {
            json!({ "components": { "schemas": { "ShellJob": { "properties": {
                name: { "format": "password" },
            } } } } })
        };
        let (spec, problems) = resolved(&overlay("script"));
        assert_eq!(problems, "");
        assert_eq!(
            spec["components"]["schemas"]["ShellJob"],
            json!({ "allOf": [
                { "$ref": "#/components/schemas/Job" },
                { "type": "object", "properties": {
                    "script": { "type": "string", "format": "password" },
                } },
            ] })
        );
        let (_, problems) = resolved(&overlay("id"));
        assert!(
            problems.contains("ShellJob/properties/id: the spec has no `id` here"),
            "{problems}"
        );
    }

    #[test]
    fn marked_entry_is_added() {
        let overlay = json!({ "components": { "schemas": { "Job": { "properties": {
            "name": { "x-oci-added": true, "type": "string" },
        } } } } });
        let (spec, problems) = resolved(&overlay);
        assert_eq!(problems, "");
        let added = &spec["components"]["schemas"]["Job"]["properties"]["name"];
        assert_eq!(*added, json!({ "type": "string" }));
    }

    #[test]
    fn patch_without_a_target_is_a_problem() {
        let overlay = json!({
            "paths": {
                "/job": { "get": { "description": "Lists jobs." } },
                "/jobs": {
                    "get": { "deprecated": null, "parameters": { "limt": { "required": true } } },
                },
            },
            "components": { "schemas": { "Job": {
                "descripton": "A job.",
                "properties": { "di": { "description": "Its id." } },
            } } },
        });
        assert_eq!(
            resolved(&overlay).1,
            "\
x.yaml#/components/schemas/Job/descripton: unknown keyword `descripton`
x.yaml#/components/schemas/Job/properties/di: the spec has no `di` here; to add it, set `x-oci-added: true` in it
x.yaml#/paths/~1job: the spec has no `/job` here; to add it, set `x-oci-added: true` in it
x.yaml#/paths/~1jobs/get/deprecated: the spec has nothing to remove here
x.yaml#/paths/~1jobs/get/parameters/limt: the operation has no parameter `limt`
"
        );
    }
}
