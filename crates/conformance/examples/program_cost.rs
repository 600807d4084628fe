//! CPU time to build a program that lists the users of a tenancy from nothing, dependencies included.
//!
//! ```text
//! cargo run -p oci-sdk-conformance --example program_cost [CHECKOUT]
//! ```
//!
//! Writes a program for each form of this SDK and one for aws-sdk-iam, and builds them in turn, each in an empty
//! target directory below `target/program-cost`, which is removed afterwards. The programs with all features, with none,
//! and with all but one show what a feature costs. With the path of another checkout, such as the state before a change,
//! its program is built as well. The user CPU time of cargo and all its children depends less on the load of the machine
//! than elapsed time, but on a busy machine it grows, too: compare figures of one run only. Needs Linux, as it reads
//! `/proc`, a C compiler, and the registry.

use std::{
    collections::BTreeSet,
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode, id},
    time::{Duration, Instant},
};

/// The maximum for a program without the features that it does not need, in seconds.
const BUDGET: f64 = 100.0;

/// Linux counts CPU time for programs in hundredths of a second, whatever the kernel's own clock does.
const TICKS_PER_SECOND: f64 = 100.0;

const FEATURES: [&str; 3] = ["encrypted-keys", "http2", "instance-principal"];

const OURS: &str = r#"
use oci_sdk_identity::{Config, Error, IdentityClient};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = Config::load().await?;
    let client = IdentityClient::new(&config)?;
    let mut users = client.list_users("ocid1.tenancy.oc1..example").items();
    while let Some(user) = users.try_next().await? {
        println!("{} {}", user.name, user.id);
    }
    Ok(())
}
"#;

const THEIRS: &str = r#"
use aws_sdk_iam::Client;

#[tokio::main]
async fn main() -> Result<(), aws_sdk_iam::Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let client = Client::new(&config);
    let mut users = client.list_users().into_paginator().items().send();
    while let Some(user) = users.try_next().await? {
        println!("{} {}", user.user_name(), user.user_id());
    }
    Ok(())
}
"#;

const AWS: &str = "aws-config = \"1\"\naws-sdk-iam = \"1\"\n";

/// A program to build.
struct Program {
    name: String,
    source: &'static str,
    dependencies: String,
    /// The lock file to start with, so that the dependencies are those of a checkout.
    lock: Option<PathBuf>,
}

/// The cost of a build.
struct Cost {
    seconds: f64,
    elapsed: Duration,
    crates: usize,
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let scratch = here.join("target/program-cost");
    let mut programs = Vec::new();
    if let Some(before) = env::args_os().nth(1) {
        let before = PathBuf::from(before).canonicalize()?;
        programs.push(ours("before", &before, None));
    }
    programs.push(ours("default features", &here, None));
    programs.push(ours("no features", &here, Some(&[])));
    for left_out in FEATURES {
        let others: Vec<_> = FEATURES.into_iter().filter(|feature| *feature != left_out).collect();
        programs.push(ours(&format!("without {left_out}"), &here, Some(&others)));
    }
    programs.push(Program {
        name: "aws-sdk-iam".to_owned(),
        source: THEIRS,
        dependencies: AWS.to_owned(),
        lock: None,
    });

    println!("| program | user CPU | elapsed | crates |\n|---|---|---|---|");
    let mut least = None;
    for program in &programs {
        let cost = program.build(&scratch)?;
        println!(
            "| {} | {:.1} s | {:.0} s | {} |",
            program.name,
            cost.seconds,
            cost.elapsed.as_secs_f64(),
            cost.crates
        );
        if program.name == "no features" {
            least = Some(cost.seconds);
        }
    }
    let least = least.unwrap_or_default();
    println!("no features: {least:.1} s of at most {BUDGET} s");
    Ok(if least <= BUDGET { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Returns the program that uses the crate of a checkout; without `features`, with the default ones.
fn ours(name: &str, checkout: &Path, features: Option<&[&str]>) -> Program {
    let service = checkout.join("crates/services/identity");
    let features = features
        .map(|names| format!(", default-features = false, features = {names:?}"))
        .unwrap_or_default();
    Program {
        name: name.to_owned(),
        source: OURS,
        dependencies: format!("oci-sdk-identity = {{ path = {service:?}{features} }}\n"),
        lock: Some(checkout.join("Cargo.lock")),
    }
}

impl Program {
    /// Builds the program from nothing, and removes what it has built.
    fn build(&self, scratch: &Path) -> Result<Cost, Box<dyn Error>> {
        if scratch.exists() {
            fs::remove_dir_all(scratch)?;
        }
        fs::create_dir_all(scratch.join("src"))?;
        let manifest = format!(
            "[package]\nname = \"program\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{}\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n",
            self.dependencies
        );
        fs::write(scratch.join("Cargo.toml"), manifest)?;
        fs::write(scratch.join("src/main.rs"), self.source)?;
        if let Some(lock) = &self.lock {
            fs::copy(lock, scratch.join("Cargo.lock"))?;
        }
        // Downloading is not building.
        run(cargo(scratch, &["fetch", "--quiet"]))?;
        let (before, start) = (children()?, Instant::now());
        run(cargo(scratch, &["build", "--quiet"]))?;
        let (seconds, elapsed) = (children()? - before, start.elapsed());
        let crates = self.crates(scratch)?;
        fs::remove_dir_all(scratch)?;
        Ok(Cost { seconds, elapsed, crates })
    }

    /// Returns the number of crates that were compiled, the program included.
    fn crates(&self, scratch: &Path) -> Result<usize, Box<dyn Error>> {
        let arguments = ["tree", "--edges", "normal,build", "--prefix", "none", "--no-dedupe"];
        let output = cargo(scratch, &arguments).output()?;
        let tree = String::from_utf8(output.stdout)?;
        let packages = tree.lines().filter_map(|line| {
            let mut words = line.split(' ');
            Some((words.next()?, words.next()?))
        });
        Ok(packages.collect::<BTreeSet<_>>().len())
    }
}

fn cargo(scratch: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(arguments)
        .current_dir(scratch)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TARGET_DIR", scratch.join("target"))
        // Those of the `cargo run` that has started this.
        .env_remove("CARGO_MAKEFLAGS")
        .env_remove("MAKEFLAGS");
    command
}

fn run(mut command: Command) -> Result<(), Box<dyn Error>> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(format!("cargo failed: {status}").into()) }
}

/// Returns the user CPU time of the child processes that have ended, and of theirs, in seconds.
fn children() -> Result<f64, Box<dyn Error>> {
    let stat = fs::read_to_string(format!("/proc/{}/stat", id()))?;
    // The second field is the name of the program, in brackets; the sixteenth is `cutime`.
    let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields);
    let ticks: f64 = fields.split_whitespace().nth(13).ok_or("no cutime in /proc")?.parse()?;
    Ok(ticks / TICKS_PER_SECOND)
}
