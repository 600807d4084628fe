//! `cargo xtask transcribe`: Oracle's Python package in, specs out.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use oci_sdk_transcribe::{Options, run};

/// Transcribes Oracle's Python package into spec/, and says what changed.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask transcribe", bin_name = "cargo xtask transcribe")]
struct Arguments {
    /// The package `oci`: a wheel, or the folder that it is unpacked in
    package: PathBuf,
    /// Write only this service; again for more [default: those of the manifest]
    #[arg(long, value_name = "NAME")]
    service: Vec<String>,
    /// Write every service of the package
    #[arg(long)]
    all: bool,
    /// Write nothing; end with the counts
    #[arg(long)]
    dry_run: bool,
    /// Where the specs are
    #[arg(long, value_name = "DIR", default_value = "spec")]
    spec: PathBuf,
    /// What the package does not state [default: facts/go-only.json below the specs]
    #[arg(long, value_name = "FILE")]
    facts: Option<PathBuf>,
    /// Fail unless the package has this many operations
    #[arg(long, value_name = "N")]
    expect_operations: Option<usize>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut options = Options::new(arguments.package, arguments.spec);
    options.services = arguments.service;
    options.all = arguments.all;
    options.dry_run = arguments.dry_run;
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
    match arguments.expect_operations {
        Some(expected) if expected != report.counts.operations => {
            eprintln!("{} operations, where {expected} were expected", report.counts.operations);
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}
