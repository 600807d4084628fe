//! Everything that Oracle's reference pages list is in the generated crates.
//!
//! The pages are Oracle's and not in the repository. The names that they list, without sentences, are
//! in `vectors/documented.json`. If the pages are available, in `../shared/facts/docs` beside the workspace
//! or in the directory `OCI_SDK_DOCUMENTS`, they are read and compared with the file.
//! `UPDATE_DOCUMENTED=1` rewrites the file.

#![allow(clippy::unwrap_used, reason = "clippy does not know that helpers of tests are tests")]

#[path = "documents/pages.rs"]
mod pages;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

/// A path in this crate.
fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A generated file of a service.
fn source(service: &str, path: &str) -> Result<String, String> {
    fs::read_to_string(here("../services").join(service).join("src").join(path))
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
        // Required and optional parameters are parts of the table.
        let block = |keyword: &str| {
            let rest = text.split_once(&format!("\n    {keyword} {{\n"));
            rest.and_then(|(_, rest)| rest.split_once("\n    }\n")).map_or("", |(rows, _)| rows)
        };
        let has = |rows: &str, name: &str| {
            let mut rows = rows.lines().map(str::trim_start);
            rows.any(|row| row.strip_prefix(name).is_some_and(|rest| rest.starts_with(" =")))
        };
        let (needed, optional) = (block("required"), block("optional"));
        for (parameter, required) in fact["parameters"].as_object().unwrap() {
            let found = if required == true {
                // Bytes have no name on the wire; the pages name them after their content.
                let bytes = parameter.ends_with("_artifact") && has(needed, "body");
                bytes || has(needed, parameter)
            } else {
                // The core sets these headers.
                let is_set = ["content_length", "expect", "opc_request_id"].contains(&&**parameter);
                is_set || has(optional, parameter)
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
fn every_documented_model_has_every_documented_field() {
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

/// Returns the names from the pages if they are available, else from the file.
fn facts() -> Vec<Value> {
    documented().unwrap_or_else(recorded)
}

/// Reads the file.
fn recorded() -> Vec<Value> {
    serde_json::from_str(&fs::read_to_string(here(DOCUMENTED)).unwrap()).unwrap()
}

/// Reads the pages, if they are available.
fn documented() -> Option<Vec<Value>> {
    let said = env::var_os("OCI_SDK_DOCUMENTS").map(PathBuf::from);
    let is_said = said.is_some();
    let folder = said.unwrap_or_else(|| here("../../../shared/facts/docs"));
    (is_said || folder.is_dir()).then(|| pages::facts(&folder))
}

const DOCUMENTED: &str = "tests/vectors/documented.json";

#[test]
fn file_matches_pages() {
    let Some(facts) = documented() else { return };
    if env::var_os("UPDATE_DOCUMENTED").is_some() {
        let lines: Vec<_> = facts.iter().map(Value::to_string).collect();
        fs::write(here(DOCUMENTED), format!("[\n{}\n]\n", lines.join(",\n"))).unwrap();
    }
    let recorded = recorded();
    for (fact, recorded) in facts.iter().zip(&recorded) {
        assert_eq!(fact, recorded, "run it with UPDATE_DOCUMENTED=1 after a look at the change");
    }
    assert_eq!(facts.len(), recorded.len());
}
