//! Whether the bodies of answers survive being read and written.

use std::path::Path;

use serde_json::Value;

use crate::compare;
use crate::lines::{self, Filter, Line};
use crate::tally::{Mismatch, Tally};

/// Checks every line of the files.
pub fn check_responses(files: &[impl AsRef<Path>], filter: &Filter) -> Tally {
    let mut tally = Tally::default();
    for line in lines::read(files, filter, "type", &mut tally) {
        let mismatches = differences(&line);
        tally.count(line.name, mismatches);
    }
    tally
}

fn differences(line: &Line) -> Vec<Mismatch> {
    let (name, Some(json)) = (line.text("type"), line.json.get("json")) else {
        return vec![Mismatch::Impossible("the line has no `json`".to_owned())];
    };
    let again = match line.service.again(name, json) {
        None => return vec![Mismatch::Impossible(format!("there is no type `{name}`"))],
        Some(Err(why)) => return vec![Mismatch::new("reading", json, why)],
        Some(Ok(again)) => again,
    };
    let mut mismatches = Vec::new();
    match asked(line.text("variant")) {
        Asked::Same => compare::json("", json, &again, &mut mismatches),
        Asked::Kept => {
            compare::json("", json, &again, &mut mismatches);
            mismatches.retain(|mismatch| !is_null(mismatch));
        }
        Asked::Parsed => {
            // Members that nobody knows are skipped, but where any JSON may stand.
            if let Some(parsed) = line.json.get("parsed") {
                compare::json("", parsed, &again, &mut mismatches);
                mismatches.retain(|mismatch| !is_kept(mismatch, json));
            }
        }
        Asked::Read => {}
    }
    mismatches
}

/// What is asked of a line beside that its body can be read.
#[derive(Debug, PartialEq)]
enum Asked {
    /// That it is written as it was.
    Same,
    /// That nothing is lost: unknown texts of enums, and what came as an unknown subtype.
    Kept,
    /// That what the Python SDK has read is there, if the line says it.
    Parsed,
    /// Nothing.
    Read,
}

/// What a variant asks for: `full`, `full:Subtype`, `sub:3`. Where it has several words, what the
/// last of them does to the body decides: `sub:3:nulls` only has to be read.
fn asked(variant: &str) -> Asked {
    let (first, rest) = variant.split_once(':').unwrap_or((variant, ""));
    match first {
        "" => Asked::Same,
        // What stands behind is the name of a subtype, mostly.
        "full" | "required" => {
            let mut others = rest.split(':').map(asked_by_word);
            others.find_map(|other| other).unwrap_or(Asked::Same)
        }
        // The number of the subtype says nothing.
        "sub" => asked(rest.split_once(':').map_or("", |(_, rest)| rest)),
        other => asked_by_word(other).unwrap_or(Asked::Read),
    }
}

fn asked_by_word(word: &str) -> Option<Asked> {
    match word {
        "unknown" => Some(Asked::Kept),
        "extra" => Some(Asked::Parsed),
        "nulls" | "missing" => Some(Asked::Read),
        _ => None,
    }
}

/// Whether the mismatch is that a null is a missing value.
fn is_null(mismatch: &Mismatch) -> bool {
    matches!(mismatch, Mismatch::Differs { expected, .. } if expected == "null")
}

/// Whether the mismatch is that a member is still there as it came.
fn is_kept(mismatch: &Mismatch, json: &Value) -> bool {
    let Mismatch::Differs { what, expected, got } = mismatch else { return false };
    let came = json.pointer(what).map(Value::to_string);
    expected == compare::NOTHING && came.as_ref() == Some(got)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_of_a_variant() {
        let cases = [
            ("", Asked::Same),
            ("full", Asked::Same),
            ("required", Asked::Same),
            ("full:DataflowStep", Asked::Same),
            ("sub:12", Asked::Same),
            ("sub:1:required", Asked::Same),
            ("unknown", Asked::Kept),
            ("sub:1:unknown", Asked::Kept),
            ("extra", Asked::Parsed),
            ("full:DataflowStep:extra", Asked::Parsed),
            ("nulls", Asked::Read),
            ("missing", Asked::Read),
            ("sub:1:nulls", Asked::Read),
            ("required:DataflowStep:missing", Asked::Read),
            ("something new", Asked::Read),
        ];
        for (variant, expected) in cases {
            assert_eq!(asked(variant), expected, "{variant}");
        }
    }
}
