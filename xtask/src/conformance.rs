//! `cargo xtask conformance`: compares lines of what the official Python SDK sends and reads with the
//! generated clients of their services.
//!
//! The code that connects the services to the runner is rendered for the services of the lines, into
//! packages of a separate workspace below `target/`. A large service has several, so that none takes
//! long to compile.

mod needed;
mod workspace;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::{Args, Subcommand};
use oci_sdk_codegen::{ReadError, Specs, parallel};

use self::needed::Needed;
use self::workspace::Part;

/// The operations and types of one package, which take less than 10 s of CPU time to compile.
const LIMIT: usize = 400;

#[derive(Debug, Subcommand)]
pub(crate) enum Lines {
    /// Builds the request of each line through the generated client, and compares what would be sent
    Requests(Selection),
    /// Reads the body of each line into its generated type, writes it again, and compares
    Responses(Selection),
}

#[derive(Debug, Args)]
pub(crate) struct Selection {
    /// JSON lines, plain or compressed with gzip
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Only lines of this service; can be repeated
    #[arg(long = "service")]
    services: Vec<String>,
    /// Only lines of this operation (of this type, for responses); can be repeated
    #[arg(long = "op")]
    operations: Vec<String>,
}

/// Checks the lines. The last line of the output has the numbers of passed and failed ones.
///
/// # Errors
///
/// When the specs cannot be read, or the packages cannot be written.
pub(crate) fn run(root: &Path, lines: &Lines) -> anyhow::Result<ExitCode> {
    let (command, selection) = match lines {
        Lines::Requests(selection) => ("requests", selection),
        Lines::Responses(selection) => ("responses", selection),
    };
    let specs = Specs::read(root)?;
    let needed = Needed::of(&selection.files, &selection.services);
    let entries: Vec<_> = specs
        .manifest
        .services
        .iter()
        .filter(|entry| needed.includes(&entry.spec) || needed.includes(&entry.python_module()))
        .collect();
    let texts = parallel::map(
        &entries,
        |entry| specs.size(entry),
        |entry| {
            let source = specs.source(entry)?;
            let texts = oci_sdk_codegen::dispatch(entry, &source, &specs.glossary, LIMIT)?;
            Ok::<_, ReadError>(texts)
        },
    );
    let mut parts = Vec::new();
    for (entry, texts) in entries.iter().zip(texts) {
        match texts {
            Ok(texts) => parts.extend(texts.into_iter().enumerate().map(|(index, text)| Part {
                service: entry.spec.clone(),
                package: entry.package.clone(),
                number: index + 1,
                text,
            })),
            // The lines of the service fail, as there is no such service.
            Err(error) => eprint!("{} cannot be generated:\n{error}", entry.spec),
        }
    }
    let mut build = workspace::write(root, &parts).context("cannot write the packages")?;
    build.args(["build", "--quiet"]);
    if !build.status().context("cannot run cargo")?.success() {
        eprintln!("the packages of the services do not compile");
        println!("0 passed, 1 failed");
        return Ok(ExitCode::FAILURE);
    }
    let mut program = workspace::program(root);
    program.arg(command).args(&selection.files);
    for (option, values) in [("--service", &selection.services), ("--op", &selection.operations)] {
        program.args(values.iter().flat_map(|value| [option, value]));
    }
    let status = program.status().context("cannot run the runner")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
