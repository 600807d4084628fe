//! The outcome of a transcription for each crate. Nothing is written here.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::Context;
use oci_sdk_codegen::interface::{Change, Interface};
use oci_sdk_codegen::{Entry, Glossary, Manifest, Problems, Source, Specs, generate};
use serde::Serialize;

use super::version::{self, Level};

/// The plan for one crate.
#[derive(Debug, Serialize)]
pub(super) struct Plan {
    /// The name of the spec and of the directory of the crate.
    pub(super) spec: String,
    /// The package.
    pub(super) package: String,
    /// The module of Oracle's package.
    pub(super) module: String,
    /// The version of Oracle's package that the spec was transcribed from.
    pub(super) from: Option<String>,
    /// The current version of the crate.
    pub(super) current: String,
    /// The outcome of the transcription.
    pub(super) outcome: Outcome,
}

/// The outcome of a transcription.
#[derive(Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Outcome {
    /// The spec is the same, or differs only in what programs do not see.
    Unchanged {
        /// Whether the spec differs.
        spec: bool,
        /// Whether the generator writes other files, with the same interface as far as specs tell.
        generator: bool,
    },
    /// The interface differs.
    Changed {
        /// The changes.
        changes: Vec<Change>,
        /// The fields and parameters of each enum, before and after.
        enums: [Enums; 2],
    },
    /// The crate is new.
    New {
        /// The number of operations.
        operations: usize,
    },
    /// The crate cannot be generated; it stays as it is.
    Rejected {
        /// The problems, one in each line.
        problems: Vec<String>,
    },
}

/// The fields and parameters of each enum, such as `Job.lifecycleState`.
type Enums = BTreeMap<String, BTreeSet<String>>;

/// The directories of a run.
#[derive(Debug, Clone, Copy)]
pub(super) struct Places<'a> {
    /// The root of the workspace.
    pub(super) root: &'a Path,
    /// The new specs, with the new manifest.
    pub(super) specs: &'a Path,
}

impl Plan {
    /// Returns the next version of the crate; `None` if it stays. `generator` is the weight of a change of
    /// the generator.
    pub(super) fn next(&self, generator: Option<Level>) -> anyhow::Result<Option<String>> {
        let level = match &self.outcome {
            Outcome::Changed { changes, .. } => version::level(changes).max(generator),
            Outcome::Unchanged { generator: true, .. } => generator,
            Outcome::Unchanged { .. } | Outcome::New { .. } | Outcome::Rejected { .. } => None,
        };
        level.map(|level| version::next(&self.current, level)).transpose()
    }
}

/// Returns the plans of all crates of the new manifest that are transcribed. With `generator`, crates whose
/// files the generator would change are detected.
///
/// # Errors
///
/// When a file cannot be read.
pub(super) fn plans(places: Places<'_>, generator: bool) -> anyhow::Result<Vec<Plan>> {
    let workspace = Specs::read(places.root)?;
    let before = &workspace.manifest;
    let after = read(&places.specs.join("services.yaml"))?;
    let after = Manifest::read("spec/services.yaml", &after)?;
    let mut plans = Vec::new();
    for entry in &after.services {
        let Some(module) = entry.source["module"].as_str() else { continue };
        // The package no longer has the service; its spec and crate stay.
        if !places.specs.join(format!("{}.yaml", entry.spec)).exists() {
            continue;
        }
        let earlier = before.services.iter().find(|earlier| earlier.spec == entry.spec);
        plans.push(Plan {
            spec: entry.spec.clone(),
            package: entry.package.clone(),
            module: module.to_owned(),
            from: earlier.and_then(|entry| entry.source["version"].as_str().map(str::to_owned)),
            current: entry.version().to_owned(),
            outcome: outcome(places, &workspace, earlier, entry, generator)?,
        });
    }
    Ok(plans)
}

fn outcome(
    places: Places<'_>,
    workspace: &Specs,
    earlier: Option<&Entry>,
    entry: &Entry,
    generator: bool,
) -> anyhow::Result<Outcome> {
    let file = format!("{}.yaml", entry.spec);
    let glossary = &workspace.glossary;
    let after = workspace.source_of(entry, read(&places.specs.join(&file))?)?;
    let before = optional(&places.root.join("spec").join(&file))?;
    let differs = before.as_ref() != Some(&after.text);
    let stale = || -> anyhow::Result<Outcome> {
        let outdated = generator && is_outdated(places.root, entry, &after, glossary)?;
        Ok(Outcome::Unchanged { spec: differs, generator: outdated })
    };
    if !differs && earlier.is_some() {
        return stale();
    }
    let later = match Interface::read(entry, &after, glossary) {
        Ok(later) => later,
        Err(problems) => return Ok(rejected(&problems)),
    };
    let (Some(earlier), Some(text)) = (earlier, before) else {
        return Ok(Outcome::New { operations: later.operations });
    };
    let before = workspace.source_of(earlier, text)?;
    let before = match Interface::read_earlier(earlier, &before, glossary) {
        Ok(before) => before,
        Err(problems) => return Ok(rejected(&problems)),
    };
    let changes = later.changes_since(&before);
    if changes.is_empty() {
        return stale();
    }
    let enums = [before.enums().clone(), later.enums().clone()];
    Ok(Outcome::Changed { changes, enums })
}

fn rejected(problems: &Problems) -> Outcome {
    let problems = problems.to_string();
    Outcome::Rejected { problems: problems.lines().map(str::to_owned).collect() }
}

/// Whether the generator would change files of the crate.
fn is_outdated(
    root: &Path,
    entry: &Entry,
    source: &Source,
    glossary: &Glossary,
) -> anyhow::Result<bool> {
    let Ok(generated) = generate(entry, source, glossary, "crate") else { return Ok(false) };
    let directory = root.join("crates/services").join(&entry.spec);
    for (path, text) in &generated.files {
        if optional(&directory.join(path))?.as_ref() != Some(text) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn read(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Reads a file that may be missing.
pub(super) fn optional(path: &Path) -> anyhow::Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}
