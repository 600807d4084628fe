//! CPU time of `cargo build` for a generated client, compared with stock progenitor's client of the same spec.
//!
//! ```text
//! cargo run -p oci-sdk-conformance --example build_cost [CHECKOUT]
//! ```
//!
//! Builds the dependencies of both first, then the two crates alone, in turn and without incremental compilation, and
//! compares the user CPU time of cargo and all its children, which depends less on the load of the machine than elapsed
//! time. With the path of another checkout, such as the state before a change, its crate is built in the same rounds, and
//! so is a program that calls one operation of each. Reads `/proc`, so it needs Linux.

use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio, id},
    time::{SystemTime, UNIX_EPOCH},
};

/// The number of times that each crate is built; the median counts.
const ROUNDS: usize = 5;

/// The maximum share of progenitor's cost.
const BUDGET: f64 = 0.24;

/// Linux counts CPU time for programs in hundredths of a second, whatever the kernel's own clock does.
const TICKS_PER_SECOND: f64 = 100.0;

const OURS: &[&str] = &["--package", "oci-sdk-data-science"];

/// The library has nothing but the client of the one feature.
const THEIRS: &[&str] =
    &["--package", "oci-sdk-differential", "--no-default-features", "--features", "data-science"];

/// A program that calls one operation.
const PROGRAM: &str = r#"
use oci_sdk_data_science::{Config, DataScienceClient, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = Config::load().await?;
    let client = DataScienceClient::new(&config)?;
    let run = client.get_job_run("ocid1.datasciencejobrun.oc1..example").await?;
    println!("{} {:?}", run.id, run.lifecycle_state);
    Ok(())
}
"#;

/// A crate to build.
struct Candidate {
    name: &'static str,
    /// The folder of the workspace or the program.
    folder: PathBuf,
    package: &'static [&'static str],
    target: PathBuf,
    seconds: Vec<f64>,
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let target = here.join("target/build-cost");
    let candidate = |name, folder: &Path, package, target: &Path| Candidate {
        name,
        folder: folder.to_owned(),
        package,
        target: target.to_owned(),
        seconds: Vec::new(),
    };
    let mut candidates = vec![
        candidate("ours", &here, OURS, &target),
        candidate("progenitor's", &here, THEIRS, &target),
    ];
    if let Some(before) = env::args_os().nth(1) {
        let before = PathBuf::from(before).canonicalize()?;
        let before_target = here.join("target/build-cost-before");
        candidates.push(candidate("before", &before, OURS, &before_target));
        for (name, checkout, target) in
            [("program", &here, &target), ("program before", &before, &before_target)]
        {
            let folder = program(checkout, target)?;
            candidates.push(candidate(name, &folder, &[], target));
        }
    }
    for candidate in &candidates {
        eprintln!("building the dependencies of {}", candidate.name);
        cargo(candidate, "warm-up")?;
    }

    // Cargo rebuilds a crate, and it alone, when the flags that it gets are new.
    let start = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
    for round in 0..ROUNDS {
        for candidate in &mut candidates {
            let seconds = cargo(candidate, &format!("run_{start}_{round}"))?;
            eprintln!("round {round}: {} {seconds:.2} s", candidate.name);
            candidate.seconds.push(seconds);
        }
    }
    println!("user CPU time to build data-science, medians of {ROUNDS}, cargo included:");
    for candidate in &candidates {
        println!("  {:14} {:6.2} s", candidate.name, median(&candidate.seconds));
    }
    let ratio = |one: &Candidate, other: &Candidate| {
        let pairs = one.seconds.iter().zip(&other.seconds).map(|(one, other)| one / other);
        median(&pairs.collect::<Vec<_>>())
    };
    let share = ratio(&candidates[0], &candidates[1]);
    println!("  ours / progenitor's     {share:6.3}    (at most {BUDGET}; median of the pairs)");
    if let [ours, _, before, program, program_before] = candidates.as_slice() {
        println!("  ours / before           {:6.3}", ratio(ours, before));
        println!("  program / before        {:6.3}", ratio(program, program_before));
    }
    Ok(if share <= BUDGET { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Writes the program that uses the crate of a checkout, and returns its folder.
fn program(checkout: &Path, target: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let folder = target.join("program");
    fs::create_dir_all(folder.join("src"))?;
    let service = checkout.join("crates/services/data-science");
    let manifest = format!(
        "[package]\nname = \"program\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         oci-sdk-data-science = {{ path = {service:?} }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/main.rs"), PROGRAM)?;
    fs::copy(checkout.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(folder)
}

/// Builds one crate, and returns the seconds of user CPU time that it took.
fn cargo(candidate: &Candidate, name: &str) -> Result<f64, Box<dyn Error>> {
    let before = children()?;
    let kind = if candidate.package.is_empty() { "--bins" } else { "--lib" };
    let status = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["rustc", "--quiet", kind])
        .args(candidate.package)
        .arg("--target-dir")
        .arg(&candidate.target)
        .args(["--", "--cfg", &format!("build_cost=\"{name}\"")])
        .current_dir(&candidate.folder)
        .env("CARGO_INCREMENTAL", "0")
        .stdin(Stdio::null())
        .status()?;
    if !status.success() {
        return Err(format!("cargo failed: {status}").into());
    }
    Ok(children()? - before)
}

/// Returns the user CPU time of the child processes that have ended, and of theirs, in seconds.
fn children() -> Result<f64, Box<dyn Error>> {
    let stat = fs::read_to_string(format!("/proc/{}/stat", id()))?;
    // The second field is the name of the program, in brackets; the sixteenth is `cutime`.
    let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields);
    let ticks: f64 = fields.split_whitespace().nth(13).ok_or("no cutime in /proc")?.parse()?;
    Ok(ticks / TICKS_PER_SECOND)
}

fn median(seconds: &[f64]) -> f64 {
    let mut seconds = seconds.to_vec();
    seconds.sort_by(f64::total_cmp);
    seconds[seconds.len() / 2]
}
