//! Round trips of response bodies.

use std::path::Path;

use serde_json::Value;

use crate::compare;
use crate::lines::{self, Filter, Line};
use crate::service::Services;
use crate::tally::{Mismatch, Tally};

/// Checks every line of the files.
pub fn check_responses(services: &Services, files: &[impl AsRef<Path>], filter: &Filter) -> Tally {
    let mut tally = Tally::default();
    for line in lines::read(services, files, filter, "type", &mut tally) {
        let mismatches = differences(&line);
        tally.count(line.name, mismatches);
    }
    tally
}

fn differences(line: &Line<'_>) -> Vec<Mismatch> {
    let (name, Some(json)) = (line.text("type"), line.json.get("json")) else {
        return vec![Mismatch::Impossible("the line has no `json`".to_owned())];
    };
    let again = match line.service.again(name, json) {
        None => return vec![Mismatch::Impossible(format!("there is no type `{name}`"))],
        Some(Err(why)) => return vec![Mismatch::new("reading", json, why)],
        Some(Ok(again)) => again,
    };
    let mut mismatches = Vec::new();
    match check_of(line.text("variant")) {
        Check::Same => compare::json("", json, &again, &mut mismatches),
        Check::Kept => {
            compare::json("", json, &again, &mut mismatches);
            mismatches.retain(|mismatch| !is_null(mismatch));
        }
        Check::Parsed => {
            // Unknown fields are skipped, except in any JSON.
            if let Some(parsed) = line.json.get("parsed") {
                compare::json("", parsed, &again, &mut mismatches);
                mismatches.retain(|mismatch| !is_kept(mismatch, json));
            }
        }
        Check::Read => {}
    }
    mismatches
}

/// The check of a line, beside reading its body.
#[derive(Debug, PartialEq)]
enum Check {
    /// The body is written unchanged.
    Same,
    /// Nothing is lost: unknown values of enums, and unknown subtypes.
    Kept,
    /// The values that the Python SDK has read are kept, if the line has them.
    Parsed,
    /// Nothing.
    Read,
}

/// Returns the check of a variant: `full`, `full:Subtype`, `sub:3`. If it has several words, the last
/// one decides: `sub:3:nulls` only has to be read.
fn check_of(variant: &str) -> Check {
    let (first, rest) = variant.split_once(':').unwrap_or((variant, ""));
    match first {
        "" => Check::Same,
        // The rest is usually the name of a subtype.
        "full" | "required" => {
            let mut others = rest.split(':').map(check_of_word);
            others.find_map(|other| other).unwrap_or(Check::Same)
        }
        // The number of the subtype has no meaning.
        "sub" => check_of(rest.split_once(':').map_or("", |(_, rest)| rest)),
        other => check_of_word(other).unwrap_or(Check::Read),
    }
}

fn check_of_word(word: &str) -> Option<Check> {
    match word {
        "unknown" => Some(Check::Kept),
        "extra" => Some(Check::Parsed),
        "nulls" | "missing" => Some(Check::Read),
        _ => None,
    }
}

/// Whether the mismatch is that a null is a missing value.
fn is_null(mismatch: &Mismatch) -> bool {
    matches!(mismatch, Mismatch::Differs { expected, .. } if expected == "null")
}

/// Whether the mismatch is a field that was kept unmodified.
fn is_kept(mismatch: &Mismatch, json: &Value) -> bool {
    let Mismatch::Differs { what, expected, got } = mismatch else { return false };
    let came = json.pointer(what).map(Value::to_string);
    expected == compare::NOTHING && came.as_ref() == Some(got)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_word_of_a_variant_selects_the_check() {
        let cases = [
            ("", Check::Same),
            ("full", Check::Same),
            ("required", Check::Same),
            ("full:DataflowStep", Check::Same),
            ("sub:12", Check::Same),
            ("sub:1:required", Check::Same),
            ("unknown", Check::Kept),
            ("sub:1:unknown", Check::Kept),
            ("extra", Check::Parsed),
            ("full:DataflowStep:extra", Check::Parsed),
            ("nulls", Check::Read),
            ("missing", Check::Read),
            ("sub:1:nulls", Check::Read),
            ("required:DataflowStep:missing", Check::Read),
            ("something new", Check::Read),
        ];
        for (variant, expected) in cases {
            assert_eq!(check_of(variant), expected, "{variant}");
        }
    }
}
