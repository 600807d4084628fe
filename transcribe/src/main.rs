//! `cargo xtask transcribe`: transcribes Oracle's Python package into specs.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use oci_sdk_transcribe::{Options, run};

/// Transcribes Oracle's Python package into spec/
#[derive(Debug, Parser)]
#[command(name = "cargo xtask transcribe", bin_name = "cargo xtask transcribe")]
struct Arguments {
    /// The package `oci`: a wheel, or an unpacked directory
    package: PathBuf,
    /// Write only this service; can be given several times [default: those of the manifest]
    #[arg(long, value_name = "NAME")]
    service: Vec<String>,
    /// Write every service of the package
    #[arg(long)]
    all: bool,
    /// Write nothing; only report
    #[arg(long)]
    dry_run: bool,
    /// Write nothing; fail if a spec is not that of the package
    #[arg(long)]
    check: bool,
    /// The directory of the specs [default: that of the project]
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// The facts that the package does not state [default: facts/go-only.json below the specs]
    #[arg(long, value_name = "FILE")]
    facts: Option<PathBuf>,
    /// Write a report for programs to this file, as JSON
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Fail unless the package has this many operations
    #[arg(long, value_name = "N")]
    expect_operations: Option<usize>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let spec = arguments.spec.unwrap_or_else(project_specs);
    let mut options = Options::new(arguments.package, spec);
    options.services = arguments.service;
    options.all = arguments.all;
    options.dry_run = arguments.dry_run || arguments.check;
    if let Some(facts) = arguments.facts {
        options.facts = facts;
    }
    let report = match run(&options) {
        Ok(report) => report,
        Err(failure) => {
            eprintln!("{failure}");
            return ExitCode::FAILURE;
        }
    };
    println!("{report}");
    if let Some(path) = arguments.report
        && let Err(error) = fs::write(&path, format!("{:#}\n", report.json()))
    {
        eprintln!("cannot write {}: {error}", path.display());
        return ExitCode::FAILURE;
    }
    if let Some(expected) = arguments.expect_operations
        && expected != report.counts.operations
    {
        eprintln!("{} operations; expected {expected}", report.counts.operations);
        return ExitCode::FAILURE;
    }
    if arguments.check && report.is_outdated() {
        eprintln!("specs are out of date; run `cargo xtask transcribe` without `--check`");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Returns the directory of the project's specs, as a relative path if the current directory is the root.
fn project_specs() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = manifest.parent().unwrap_or(manifest);
    match env::current_dir() {
        Ok(current) if current == root => PathBuf::from("spec"),
        _ => root.join("spec"),
    }
}
