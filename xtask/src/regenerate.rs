//! `cargo xtask regenerate`: brings specs and crates to a version of Oracle's Python package, with
//! changelogs and versions.
//!
//! The package is transcribed into a scratch directory. What changed in a crate follows from the interfaces
//! that the generator makes of the specs before and after. A change of the generator itself is not seen this
//! way; `--generator` says what it means.

mod changelog;
mod entries;
mod plan;
mod summary;
mod version;
mod wording;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};
use std::time::SystemTime;

use anyhow::{Context, bail};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use self::plan::{Outcome, Places, Plan};
use self::summary::Summary;
use self::version::Level;
use crate::{cargo, generate};

/// The arguments of the command.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The package `oci`: a wheel, or an unpacked directory
    package: PathBuf,
    /// Add the services that the manifest does not list
    #[arg(long, visible_alias = "all")]
    new: bool,
    /// Write nothing; only report
    #[arg(long)]
    dry_run: bool,
    /// The generator changed: crates with other files get a version of this weight, too
    #[arg(long, value_name = "WEIGHT")]
    generator: Option<Level>,
    /// Write all changes to this file, as JSON
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

/// Regenerates all crates whose spec changes.
///
/// # Errors
///
/// When the package cannot be transcribed, or files cannot be read or written. If single crates cannot be
/// regenerated, the others are, and the exit code is a failure.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let scratch = root.join("target/regenerate");
    let transcription = transcribe(root, &scratch, arguments)?;
    let specs = scratch.join("spec");
    let strings = |name: &str| -> Vec<String> {
        let list = transcription[name].as_array().into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let package = transcription["version"].as_str().context("the transcriber names no version")?;

    let places = Places { root, specs: &specs };
    let mut plans = Vec::new();
    for plan in plan::plans(places, arguments.generator.is_some())? {
        let next = plan.next(arguments.generator)?;
        plans.push((plan, next));
    }
    if !arguments.dry_run {
        write(places, package, &mut plans)?;
        // What the generator prints is in the summary, unless it fails.
        if generate::run(root, false)? != ExitCode::SUCCESS {
            bail!("the crates could not be generated");
        }
        resolve(root, &plans)?;
    }
    let unlisted = if arguments.new { Vec::new() } else { strings("unlisted") };
    let gone = strings("gone");
    let summary = Summary {
        package,
        plans: &plans,
        unlisted: &unlisted,
        gone: &gone,
        written: !arguments.dry_run,
    };
    if let Some(path) = &arguments.json {
        let crates: Vec<_> =
            plans.iter().map(|(plan, next)| json!({ "next": next, "plan": plan })).collect();
        let report = json!({
            "package": package,
            "crates": crates,
            "unlisted": unlisted,
            "gone": gone,
        });
        fs::write(path, format!("{report:#}\n"))
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    print!("\n{summary}");
    Ok(if summary.has_rejected() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Transcribes the package into a copy of the specs, and returns the report of the transcriber.
fn transcribe(root: &Path, scratch: &Path, arguments: &Arguments) -> anyhow::Result<Value> {
    let specs = scratch.join("spec");
    if specs.exists() {
        fs::remove_dir_all(&specs).with_context(|| format!("cannot remove {}", specs.display()))?;
    }
    fs::create_dir_all(&specs).with_context(|| format!("cannot create {}", specs.display()))?;
    let copy = |from: &Path, to: &Path| {
        fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))
    };
    copy(&root.join("spec/services.yaml"), &specs.join("services.yaml"))?;
    let (report, facts) = (scratch.join("report.json"), root.join("spec/facts/go-only.json"));
    let mut command = crate::transcriber();
    command.arg(&arguments.package).arg("--spec").arg(&specs).arg("--facts").arg(facts);
    command.arg("--report").arg(&report);
    if arguments.new {
        command.arg("--all");
    }
    let status = command.stdout(Stdio::null()).status().context("cannot run cargo")?;
    if !status.success() {
        bail!("the package could not be transcribed");
    }
    let text =
        fs::read_to_string(&report).with_context(|| format!("cannot read {}", report.display()))?;
    Ok(serde_json::from_str(&text)?)
}

/// Writes changelogs, specs and versions. Changelogs come first: an entry that is there already is not added
/// again, so that a run that was interrupted can be repeated.
fn write(
    places: Places<'_>,
    package: &str,
    plans: &mut [(Plan, Option<String>)],
) -> anyhow::Result<()> {
    let date = DateTime::<Utc>::from(SystemTime::now()).format("%Y-%m-%d").to_string();
    for (plan, next) in plans.iter_mut() {
        let Some(body) = body(plan, next.is_some(), package) else { continue };
        let path = places.root.join("crates/services").join(&plan.spec).join("CHANGELOG.md");
        let version = next.as_deref().unwrap_or(&plan.current);
        let (text, version) =
            changelog::add(plan::optional(&path)?.as_deref(), version, &date, &body);
        save(&path, &text)?;
        if next.is_some() {
            *next = Some(version);
        }
    }
    let old = fs::read_to_string(places.root.join("spec/services.yaml"))?;
    let mut manifest = fs::read_to_string(places.specs.join("services.yaml"))?;
    for (plan, next) in plans.iter() {
        if matches!(plan.outcome, Outcome::Rejected { .. }) {
            manifest = entries::with_entry_of(&manifest, &old, &plan.spec);
            continue;
        }
        let file = format!("{}.yaml", plan.spec);
        let spec = fs::read_to_string(places.specs.join(&file))?;
        save(&places.root.join("spec").join(&file), &spec)?;
        if let Some(version) = next {
            manifest = entries::with_version(&manifest, &plan.spec, version);
        }
    }
    save(&places.root.join("spec/services.yaml"), &manifest)
}

/// Writes the versions of the crates to `Cargo.toml` and `Cargo.lock` of the workspace, so that it resolves
/// and commands with `--locked` work.
fn resolve(root: &Path, plans: &[(Plan, Option<String>)]) -> anyhow::Result<()> {
    let path = root.join("Cargo.toml");
    let mut cargo =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    for (plan, next) in plans {
        if let Some(version) = next {
            cargo = entries::with_dependency(&cargo, &plan.package, version);
        }
    }
    save(&path, &cargo)?;
    let status = cargo::command()
        .args(["update", "--quiet", "--workspace", "--offline", "--manifest-path"])
        .arg(path)
        .status()
        .context("cannot run cargo")?;
    if status.success() { Ok(()) } else { bail!("Cargo.lock could not be updated") }
}

/// Writes a file if it differs.
fn save(path: &Path, text: &str) -> anyhow::Result<()> {
    if plan::optional(path)?.as_deref() == Some(text) {
        return Ok(());
    }
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory)
            .with_context(|| format!("cannot create {}", directory.display()))?;
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// Returns the entry in the changelog of a crate, if it gets one.
fn body(plan: &Plan, has_next: bool, package: &str) -> Option<String> {
    let source = match &plan.from {
        Some(from) if from != package => {
            format!("From Oracle's Python package {package} (before: {from}).")
        }
        _ => format!("From Oracle's Python package {package}."),
    };
    match &plan.outcome {
        Outcome::Changed { changes, .. } => {
            Some(changelog::body(&source, &wording::lines(changes)))
        }
        Outcome::New { operations } => {
            let source = format!("The first version. Operations: {operations}. {source}");
            Some(changelog::body(&source, &[]))
        }
        Outcome::Unchanged { generator: true, .. } if has_next => {
            let source = "Generated by a later version of the generator, from the same API.";
            Some(changelog::body(source, &[]))
        }
        Outcome::Unchanged { .. } | Outcome::Rejected { .. } => None,
    }
}
