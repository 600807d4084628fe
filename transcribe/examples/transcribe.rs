//! `cargo run -p oci-sdk-transcribe --example transcribe -- <wheel or folder> [--spec DIR]
//! [--facts FILE] [--service NAME]... [--all] [--dry-run] [--expect-operations N]`
//!
//! Until `cargo xtask transcribe` does the same.

use std::error::Error;
use std::process::ExitCode;

use oci_sdk_transcribe::{Options, run};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let package = arguments.next().ok_or("which package?")?;
    let mut options = Options::new(package, "spec");
    let mut expected = None;
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--spec" => options = Options { spec: value()?.into(), ..options },
            "--facts" => options.facts = value()?.into(),
            "--service" => options.services.push(value()?),
            "--expect-operations" => expected = Some(value()?.parse::<usize>()?),
            "--all" => options.all = true,
            "--dry-run" => options.dry_run = true,
            _ => return Err(format!("unknown argument {argument}").into()),
        }
    }
    let report = match run(&options) {
        Ok(report) => report,
        Err(failure) => {
            eprintln!("{failure}");
            return Ok(ExitCode::FAILURE);
        }
    };
    println!("{report}");
    if expected.is_some_and(|expected| expected != report.counts.operations) {
        eprintln!("expected {} operations", expected.unwrap_or_default());
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}
