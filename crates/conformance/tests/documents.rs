//! Everything that Oracle's reference pages list is in the generated crates.
//!
//! What the pages list, without their sentences, is in `vectors/documented.json`, made by
//! `python/documented.py`.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

/// A generated file of a service.
fn source(service: &str, path: &str) -> Result<String, String> {
    let services = Path::new(env!("CARGO_MANIFEST_DIR")).join("../services");
    fs::read_to_string(services.join(service).join("src").join(path))
        .map_err(|error| format!("{service}: {path}: {error}"))
}

#[test]
fn every_documented_operation_has_every_documented_parameter() {
    let mut missing = Vec::new();
    let mut counts = BTreeMap::new();
    for fact in facts() {
        let Some(operation) = fact["operation"].as_str() else { continue };
        let service = fact["service"].as_str().unwrap();
        let text = match source(service, &format!("operations/{operation}.rs")) {
            Ok(text) => text,
            Err(error) => {
                missing.push(error);
                continue;
            }
        };
        // Required ones are arguments of the constructor, the others have setters.
        let constructor = text.split_once("pub(crate) fn new(").unwrap().1;
        let constructor = constructor.split_once(") -> Self").unwrap().0;
        for (parameter, required) in fact["parameters"].as_object().unwrap() {
            let found = if required == true {
                // Bytes have no name on the wire; the pages call them after what they are.
                let bytes = parameter.ends_with("_artifact") && constructor.contains("body: Body");
                bytes || constructor.contains(&format!("{parameter}: "))
            } else {
                text.contains(&format!("    pub fn {parameter}("))
            };
            if !found {
                missing.push(format!("{service}: {operation}: {parameter}"));
            }
        }
        *counts.entry(service.to_owned()).or_insert(0) += 1;
    }
    assert!(missing.is_empty(), "{missing:#?}");
    let expected = [("clinical-data-exchange", 1), ("data-science", 61), ("work-requests", 4)];
    assert_eq!(counts, expected.map(|(service, count)| (service.to_owned(), count)).into());
}

#[test]
fn every_documented_model_has_every_documented_member() {
    let mut models = 0;
    for fact in facts() {
        let Some(model) = fact["model"].as_str() else { continue };
        let service = fact["service"].as_str().unwrap();
        assert_eq!(model, "WorkRequest", "the pages are about this model");
        let text = source(service, "models/work_request.rs").unwrap();
        for member in fact["members"].as_array().unwrap() {
            let field = format!("    pub {}: ", member.as_str().unwrap());
            assert!(text.contains(&field), "{service}: {model}: {member}");
        }
        models += 1;
    }
    assert_eq!(models, 3);
}

fn facts() -> Vec<Value> {
    serde_json::from_str(include_str!("vectors/documented.json")).unwrap()
}
