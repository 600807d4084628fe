//! Whether the bodies of answers survive being read and written.

use std::path::Path;

use serde_json::Value;

use crate::compare;
use crate::lines::{self, Filter, Line};
use crate::tally::{Mismatch, Tally};

/// Checks every line of the files.
pub fn check_responses(files: &[impl AsRef<Path>], filter: &Filter) -> Tally {
    let mut tally = Tally::default();
    for file in files {
        for line in lines::read(file.as_ref(), filter, "type", &mut tally) {
            let mismatches = differences(&line);
            tally.count(line.name, mismatches);
        }
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
    if line.text("variant").split(':').next() != Some("extra") {
        // All stays: unknown texts of enums too, and what came as an unknown subtype.
        compare::json("", json, &again, &mut mismatches);
    } else if let Some(parsed) = line.json.get("parsed") {
        // Members that nobody knows are skipped, but where any JSON may stand.
        compare::json("", parsed, &again, &mut mismatches);
        mismatches.retain(|mismatch| !is_kept(mismatch, json));
    }
    mismatches
}

/// Whether the mismatch is that a member is still there as it came.
fn is_kept(mismatch: &Mismatch, json: &Value) -> bool {
    let Mismatch::Differs { what, expected, got } = mismatch else { return false };
    let came = json.pointer(what).map(Value::to_string);
    expected == compare::NOTHING && came.as_ref() == Some(got)
}
