//! `cargo xtask generate`: generates crates/services/ from spec/.
//!
//! A service whose input and files are those of the last run is not generated again: a stamp below
//! `target/` has their fingerprints. A service that cannot be generated does not stop the others.

mod summary;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Context;
use oci_sdk_codegen::overview::{self, Row};
use oci_sdk_codegen::stamp::Stamp;
use oci_sdk_codegen::write::{self, Difference, Report};
use oci_sdk_codegen::{Entry, Output, Problems, ReadError, Specs, bundle, parallel};

use self::summary::{Figures, Summary};

/// The directory of the service crates.
const SERVICES: &str = "crates/services";

/// The embedded specs of the published emulator. Builds in the workspace make their own.
const BUNDLE: &str = "crates/emulator/specs.bin";

/// The directory of the pieces of the bundle, below that of the stamps.
const PIECES: &str = "pieces";

/// The result of one service.
enum Outcome {
    /// The files were up to date.
    Fresh(Figures),
    /// The files were generated and written.
    Written(Figures, Report),
    /// The files were generated and differ from those on disk.
    Differs(Figures, Vec<Difference>),
    /// The spec has problems.
    Failed(Problems),
}

/// Generates everything; with `check`, only reports the files that differ.
///
/// # Errors
///
/// When files cannot be read or written. Problems of specs are printed, and the exit code is a failure.
pub(crate) fn run(root: &Path, check: bool) -> anyhow::Result<ExitCode> {
    let start = Instant::now();
    let specs = Specs::read(root)?;
    let stamps = root.join("target/generate");
    fs::create_dir_all(&stamps).with_context(|| format!("cannot create {}", stamps.display()))?;
    let services = &specs.manifest.services;
    let outcomes = parallel::map(
        services,
        |entry| specs.size(entry),
        |entry| {
            service(root, &specs, &stamps, entry, check)
                .with_context(|| format!("cannot generate {}", entry.spec))
        },
    );
    let mut summary = Summary::new(check);
    let mut rows = Vec::new();
    for (entry, outcome) in services.iter().zip(outcomes) {
        let (row, outcome) = outcome?;
        rows.extend(row);
        summary.add(&entry.spec, outcome);
    }
    // Without the row of a service that could not be generated, the table would be wrong.
    if !summary.has_failed() {
        summary.add("docs", update(root, &overview_of(root, &rows)?, Figures::default(), check)?);
    }
    for directory in abandoned(root, &specs)? {
        let output = Output::nothing_in(directory.clone());
        let outcome = update(root, &output, Figures::default(), check)?;
        summary.add(&directory.display().to_string(), outcome);
    }
    if !check && !summary.has_failed() {
        write_bundle(root, &specs, &stamps)?;
    }
    print!("{summary}");
    println!("in {} ms", start.elapsed().as_millis());
    Ok(if summary.is_success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Generates one service, unless its files are up to date.
fn service(
    root: &Path,
    specs: &Specs,
    stamps: &Path,
    entry: &Entry,
    check: bool,
) -> anyhow::Result<(Option<Row>, Outcome)> {
    let source = specs.source(entry)?;
    let input = specs.fingerprint(entry, &source);
    let file = stamps.join(format!("{}.stamp", entry.spec));
    if let Some(stamp) = Stamp::read(&file)
        && let Some(row) = Row::read(stamp.row())
        && let Some(figures) = stamp.fresh(root, input)?.and_then(Figures::read)
    {
        return Ok((Some(row), Outcome::Fresh(figures)));
    }
    let generated = match oci_sdk_codegen::generate(entry, &source, &specs.glossary, "crate") {
        Ok(generated) => generated,
        Err(problems) => return Ok((None, Outcome::Failed(problems))),
    };
    let figures = Figures::of(&generated);
    let output = generated.output(&entry.spec);
    let outcome = update(root, &output, figures, check)?;
    if !check {
        bundle::keep(specs, &stamps.join(PIECES), entry, &source, &generated.document)?;
    }
    if !matches!(outcome, Outcome::Differs(..)) {
        let stamp = Stamp::new(input, figures.write(), generated.row.write(), &output);
        let written = stamp.write(&file);
        written.with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok((Some(generated.row), outcome))
}

/// Returns the table of all crates, and the README with their number.
fn overview_of(root: &Path, rows: &[Row]) -> anyhow::Result<Output> {
    let mut output = Output::default();
    output.add("docs/services.md", overview::file(rows));
    let readme = match fs::read_to_string(root.join("README.md")) {
        Ok(text) => overview::readme(&text, rows),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error).context("cannot read README.md"),
    };
    if let Some(text) = readme {
        output.add("README.md", text);
    }
    Ok(output)
}

/// Writes the files, or compares them with those on disk.
fn update(root: &Path, output: &Output, figures: Figures, check: bool) -> anyhow::Result<Outcome> {
    if !check {
        let report = write::apply(root, output)?;
        let is_changed = !(report.written.is_empty() && report.removed.is_empty());
        return Ok(match is_changed {
            true => Outcome::Written(figures, report),
            false => Outcome::Fresh(figures),
        });
    }
    let differences = write::check(root, output)?;
    Ok(match differences.is_empty() {
        true => Outcome::Fresh(figures),
        false => Outcome::Differs(figures, differences),
    })
}

/// Returns the directories of service crates that are not in the manifest.
fn abandoned(root: &Path, specs: &Specs) -> anyhow::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(root.join(SERVICES)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).context(SERVICES),
    };
    let mut abandoned = Vec::new();
    for entry in entries {
        let name = entry.context(SERVICES)?.file_name();
        if !specs.manifest.services.iter().any(|service| *service.spec == *name) {
            abandoned.push(Path::new(SERVICES).join(name));
        }
    }
    abandoned.sort();
    Ok(abandoned)
}

/// Writes the embedded specs of the published emulator, which are not checked in.
///
/// # Errors
///
/// When specs have problems, or files cannot be read or written.
pub(crate) fn write_embedded_specs(root: &Path) -> anyhow::Result<()> {
    write_bundle(root, &Specs::read(root)?, &root.join("target/generate"))
}

/// Writes the embedded specs if the workspace has the emulator. `stamps` has the directory of the pieces.
fn write_bundle(root: &Path, specs: &Specs, stamps: &Path) -> anyhow::Result<()> {
    let file = root.join(BUNDLE);
    if !file.parent().is_some_and(Path::is_dir) {
        return Ok(());
    }
    let bundle = bundle::bundle(specs, &stamps.join(PIECES)).map_err(|error| match error {
        ReadError::Problems(problems) => anyhow::anyhow!("{problems}"),
        error => error.into(),
    })?;
    if fs::read(&file).ok().is_none_or(|found| found != bundle) {
        fs::write(&file, bundle).with_context(|| format!("cannot write {BUNDLE}"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Creates a workspace with a service for each of these fixtures of the generator.
    fn workspace(fixtures: &[&str]) -> tempfile::TempDir {
        let directory = tempfile::tempdir().unwrap();
        let spec = directory.path().join("spec");
        fs::create_dir_all(spec.join("glossary")).unwrap();
        fs::write(spec.join("glossary/common.yaml"), "id: The OCID.\n").unwrap();
        let mut manifest = "services:\n".to_owned();
        for fixture in fixtures {
            let file = format!("../codegen/tests/fixtures/{fixture}.yaml");
            let text = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
            fs::copy(text, spec.join(format!("{fixture}.yaml"))).unwrap();
            manifest += &format!(
                "  - {{spec: {fixture}, crate: oci-sdk-{fixture}, title: Fixture, clients: [{{name: FixtureClient}}]}}\n"
            );
        }
        fs::write(spec.join("services.yaml"), manifest).unwrap();
        directory
    }

    #[test]
    fn service_with_problems_does_not_stop_the_others() {
        let directory = workspace(&["array-body", "many-errors"]);
        let root = directory.path();
        assert_eq!(run(root, false).unwrap(), ExitCode::FAILURE);
        assert!(root.join("crates/services/array-body/src/lib.rs").is_file());
        assert!(!root.join("crates/services/many-errors").exists());
        assert_eq!(run(root, true).unwrap(), ExitCode::FAILURE);
    }

    #[test]
    fn check_finds_every_change_of_input_and_output() {
        let directory = workspace(&["array-body", "update-model"]);
        let root = directory.path();
        assert_eq!(run(root, true).unwrap(), ExitCode::FAILURE, "nothing is generated yet");
        assert_eq!(run(root, false).unwrap(), ExitCode::SUCCESS);
        assert_eq!(run(root, true).unwrap(), ExitCode::SUCCESS);
        let changes = [
            ("crates/services/array-body/src/lib.rs", "// Changed.\n"),
            ("crates/services/array-body/src/models/stale.rs", "// @generated from nothing\n"),
            ("crates/services/abandoned/src/lib.rs", "// @generated from nothing\n"),
            ("spec/glossary/common.yaml", "id: Something else.\nname: A name.\nkey: A key.\n"),
        ];
        for (path, text) in changes {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
            assert_eq!(run(root, true).unwrap(), ExitCode::FAILURE, "{}", path.display());
            assert_eq!(run(root, false).unwrap(), ExitCode::SUCCESS);
            assert_eq!(run(root, true).unwrap(), ExitCode::SUCCESS, "{}", path.display());
        }
    }
}
