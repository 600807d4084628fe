//! `cargo xtask generate`: generates crates/services/ from spec/.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Context;
use oci_sdk_codegen::write::{self, Difference};
use oci_sdk_codegen::{Crate, Descriptions, Entry, Glossary, Manifest, Output, Source};

const COMMAND: &str = "cargo xtask generate";

/// Descriptions of names that mean the same in every service.
const GLOSSARY: &str = "spec/glossary/common.yaml";

/// Generates everything; with `check`, only reports the files that differ.
///
/// # Errors
///
/// When files cannot be read or written. Problems of specs are printed, and the exit code is a failure.
pub(crate) fn run(root: &Path, check: bool) -> anyhow::Result<ExitCode> {
    let start = Instant::now();
    let read = |path: &str| {
        fs::read_to_string(root.join(path)).with_context(|| format!("cannot read {path}"))
    };
    let manifest = Manifest::read("spec/services.yaml", &read("spec/services.yaml")?)?;
    let glossary = Glossary::read(GLOSSARY, &read(GLOSSARY)?)?;
    let services = manifest
        .services
        .iter()
        .map(|entry| Ok((entry, source(root, entry)?)))
        .collect::<anyhow::Result<Vec<_>>>()?;

    let (output, crates) = match oci_sdk_codegen::generate_all(&services, &glossary) {
        Ok(generated) => generated,
        Err(problems) => {
            eprint!("{problems}");
            eprintln!("problems: {}; nothing was written", problems.len());
            return Ok(ExitCode::FAILURE);
        }
    };
    for (name, generated) in &crates {
        println!("{}", summary(name, generated));
    }
    report_undecided(&crates);
    let code = if check { compare(root, &output)? } else { apply(root, &output)? };
    println!("services: {}, in {} ms", crates.len(), start.elapsed().as_millis());
    Ok(code)
}

/// Reads the spec of a service, and its overlay and glossary if it has them.
fn source(root: &Path, entry: &Entry) -> anyhow::Result<Source> {
    let file = format!("spec/{}.yaml", entry.spec);
    let text =
        fs::read_to_string(root.join(&file)).with_context(|| format!("cannot read {file}"))?;
    let overlay = optional(root, format!("spec/overlays/{}.yaml", entry.spec))?;
    let glossary = optional(root, format!("spec/glossary/{}.yaml", entry.spec))?;
    let secrets = optional(root, "spec/secrecy.yaml".to_owned())?;
    Ok(Source { file, text, overlay, glossary, secrets })
}

/// Prints the names that sound like secrets and are not decided in `spec/secrecy.yaml`.
fn report_undecided(crates: &[(String, Crate)]) {
    for path in crates.iter().flat_map(|(_, generated)| &generated.secrets.undecided) {
        println!("treated as secret, because spec/secrecy.yaml does not decide: {path}");
    }
}

/// Reads a file that may be missing; returns its path and content.
fn optional(root: &Path, file: String) -> anyhow::Result<Option<(String, String)>> {
    match fs::read_to_string(root.join(&file)) {
        Ok(text) => Ok(Some((file, text))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {file}")),
    }
}

fn summary(name: &str, generated: &Crate) -> String {
    let Descriptions { own, glossary, derived } = generated.descriptions;
    format!(
        "{name}: {} operations, {} files; descriptions: {own} own, {glossary} from the glossary, \
         {derived} derived from names",
        generated.operations,
        generated.files.len(),
    )
}

fn apply(root: &Path, output: &Output) -> anyhow::Result<ExitCode> {
    let report = write::apply(root, output)?;
    for path in &report.written {
        println!("wrote {}", path.display());
    }
    for path in &report.removed {
        println!("removed {}", path.display());
    }
    println!(
        "{} written, {} unchanged, {} removed",
        report.written.len(),
        report.unchanged,
        report.removed.len()
    );
    Ok(ExitCode::SUCCESS)
}

fn compare(root: &Path, output: &Output) -> anyhow::Result<ExitCode> {
    let differences = write::check(root, output)?;
    for difference in &differences {
        match difference {
            Difference::Missing(path) => println!("missing: {}", path.display()),
            Difference::Stale(path) => println!("stale: {}", path.display()),
            Difference::Changed(path, line, is, should) => {
                println!("differs: {}:{line}\n  - {is}\n  + {should}", path.display());
            }
        }
    }
    if differences.is_empty() {
        println!("everything is up to date");
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("{} generated files are out of date; run `{COMMAND}`", differences.len());
    Ok(ExitCode::FAILURE)
}
