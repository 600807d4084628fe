//! `cargo xtask check-all`: compiles every service crate, and runs clippy on them.

use std::fmt;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{ExitCode, Stdio};
use std::str::FromStr;
use std::time::Instant;

use anyhow::Context;
use oci_sdk_codegen::Specs;

use crate::cargo;

/// A share of the services: the `number`th of `count`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Share {
    number: usize,
    count: usize,
}

impl FromStr for Share {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (number, count) = text.split_once('/').ok_or("expected N/M, such as 1/4")?;
        let parse = |text: &str| text.parse::<usize>().map_err(|_| "expected N/M, such as 1/4");
        let (number, count) = (parse(number)?, parse(count)?);
        if (1..=count).contains(&number) {
            Ok(Self { number, count })
        } else {
            Err("N must be between 1 and M")
        }
    }
}

impl Share {
    /// Splits the services: those of the share, and the others. Every service is in one share.
    fn split(self, services: &[String]) -> (Vec<&str>, Vec<&str>) {
        let mut sorted: Vec<&str> = services.iter().map(String::as_str).collect();
        sorted.sort_unstable();
        let (mut share, mut others) = (Vec::new(), Vec::new());
        for (index, service) in sorted.into_iter().enumerate() {
            let list = if index % self.count == self.number - 1 { &mut share } else { &mut others };
            list.push(service);
        }
        (share, others)
    }
}

/// The results of the runs of Cargo.
#[derive(Debug, Default)]
struct Outcome {
    warnings: usize,
    failures: usize,
}

impl Outcome {
    /// Counts a line of Cargo's messages. Returns whether it is worth printing.
    fn count(&mut self, line: &str) -> bool {
        let message = line.trim_start();
        if message.starts_with("error: could not compile") {
            self.failures += 1;
        } else if message.starts_with("warning: ") && !message.contains(" generated ") {
            self.warnings += 1;
        }
        !["Compiling ", "Checking ", "Blocking ", "Finished ", "Doc-tests ", "Running "]
            .iter()
            .any(|progress| message.starts_with(progress))
    }
}

/// Checks the service crates: clippy for those of the share, else for all; the others are compiled.
///
/// # Errors
///
/// When the manifest cannot be read, or Cargo cannot be run.
pub(crate) fn run(root: &Path, share: Option<Share>, docs: bool) -> anyhow::Result<ExitCode> {
    let start = Instant::now();
    let packages: Vec<String> =
        Specs::read(root)?.manifest.services.into_iter().map(|entry| entry.package).collect();
    let (linted, compiled) = share.unwrap_or(Share { number: 1, count: 1 }).split(&packages);
    let mut outcome = Outcome::default();
    let mut is_success = true;
    let mut step = |arguments: &[&str], packages: &[&str], rest: &[&str]| -> anyhow::Result<()> {
        if !packages.is_empty() {
            is_success &= execute(root, arguments, packages, rest, &mut outcome)?;
        }
        Ok(())
    };
    step(&["check", "--keep-going"], &compiled, &[])?;
    step(&["clippy", "--keep-going"], &linted, &["--", "-D", "warnings"])?;
    if docs {
        step(&["test", "--doc", "--no-fail-fast", "--quiet"], &linted, &[])?;
    }
    let Outcome { warnings, failures } = outcome;
    println!(
        "{} crates: {} with clippy, {} compiled, {} with documentation tests; {warnings} warnings, \
         {failures} failures; {} user CPU, {} s",
        packages.len(),
        linted.len(),
        compiled.len(),
        if docs { linted.len() } else { 0 },
        Seconds(children_cpu()),
        start.elapsed().as_secs(),
    );
    Ok(if is_success && warnings == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs Cargo on these packages, and prints its messages without the progress.
fn execute(
    root: &Path,
    arguments: &[&str],
    packages: &[&str],
    rest: &[&str],
    outcome: &mut Outcome,
) -> anyhow::Result<bool> {
    let mut cargo = cargo::command()
        .args(arguments)
        .args(["--locked", "--jobs", &cargo::jobs().to_string()])
        .args(packages.iter().flat_map(|package| ["--package", package]))
        .args(rest)
        .current_dir(root)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .context("cannot run cargo")?;
    let messages = cargo.stderr.take().context("the messages of cargo are piped")?;
    for line in BufReader::new(messages).lines() {
        let line = line?;
        if outcome.count(&line) {
            eprintln!("{line}");
        }
    }
    Ok(cargo.wait()?.success())
}

/// The CPU time of the processes that were run, in seconds; `None` where the system does not tell it.
struct Seconds(Option<u64>);

impl fmt::Display for Seconds {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(seconds) => write!(formatter, "{seconds} s"),
            None => formatter.write_str("unknown"),
        }
    }
}

fn children_cpu() -> Option<u64> {
    children_ticks(&fs::read_to_string("/proc/self/stat").ok()?).map(|ticks| ticks / 100)
}

/// Reads the user time of terminated descendants from `/proc/self/stat`: the 16th field, in ticks of 10 ms.
fn children_ticks(stat: &str) -> Option<u64> {
    // The second field is the name of the program in parentheses, which may contain spaces.
    stat.rsplit_once(") ")?.1.split(' ').nth(13)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_service_is_in_one_share() {
        let services: Vec<String> = ["d", "a", "c", "b", "e"].map(str::to_owned).to_vec();
        let share = |text: &str| text.parse::<Share>().unwrap().split(&services);
        assert_eq!(share("1/2"), (vec!["a", "c", "e"], vec!["b", "d"]));
        assert_eq!(share("2/2"), (vec!["b", "d"], vec!["a", "c", "e"]));
        assert_eq!(share("1/1").1, Vec::<&str>::new());
        for wrong in ["", "1", "0/2", "3/2", "a/b"] {
            assert!(wrong.parse::<Share>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn messages_of_cargo_are_counted() {
        let mut outcome = Outcome::default();
        let printed: Vec<bool> = [
            "   Compiling oci-sdk-core v0.1.0",
            "warning: unused import: `x`",
            "warning: `oci-sdk-x` (lib) generated 1 warning",
            "error: could not compile `oci-sdk-x` (lib) due to 1 previous error",
        ]
        .map(|line| outcome.count(line))
        .to_vec();
        assert_eq!(printed, [false, true, true, true]);
        assert_eq!((outcome.warnings, outcome.failures), (1, 1));
    }

    #[test]
    fn time_of_descendants_is_the_sixteenth_field() {
        let fields: Vec<String> = (3..=52).map(|field| field.to_string()).collect();
        let stat = format!("1 (a (b) c) {}", fields.join(" "));
        assert_eq!(children_ticks(&stat), Some(16));
        assert_eq!(children_ticks(""), None);
    }
}
