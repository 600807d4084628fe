//! The build time of a generated client, compared with stock progenitor's client of the same spec.
//!
//! ```text
//! cargo run -p oci-sdk-conformance --example build_cost
//! ```
//!
//! Builds the dependencies of both first, then rebuilds the two crates alone, in turn and without incremental
//! compilation, and compares the user CPU time of cargo and all its children. Unlike wall-clock time, that
//! hardly depends on the load of the machine. Reads `/proc`, so it needs Linux.

use std::{
    env,
    error::Error,
    fs,
    path::Path,
    process::{Command, ExitCode, Stdio, id},
    time::{SystemTime, UNIX_EPOCH},
};

/// The number of builds of each crate, of which the median is used.
const ROUNDS: usize = 3;

/// The maximum ratio of our cost to progenitor's.
const BUDGET: f64 = 0.3;

/// Linux reports CPU time in hundredths of a second, regardless of the clock of the kernel.
const TICKS_PER_SECOND: f64 = 100.0;

const OURS: &[&str] = &["--package", "oci-sdk-data-science"];

/// The library contains only the client of one feature.
const THEIRS: &[&str] =
    &["--package", "oci-sdk-differential", "--no-default-features", "--features", "data-science"];

fn main() -> Result<ExitCode, Box<dyn Error>> {
    eprintln!("building the dependencies of both");
    cargo(OURS, "warm-up")?;
    cargo(THEIRS, "warm-up")?;

    // Cargo rebuilds only this crate if its flags change.
    let start = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let name = format!("run_{start}_{round}");
        ours.push(cargo(OURS, &name)?);
        theirs.push(cargo(THEIRS, &name)?);
        eprintln!("round {round}: ours {:.2} s, progenitor's {:.2} s", ours[round], theirs[round]);
    }
    // The flags are unchanged now, so this is the time of cargo itself, without the compiler.
    let idle = cargo(OURS, &format!("run_{start}_{}", ROUNDS - 1))?;

    let (ours, theirs) = (median(ours), median(theirs));
    let ratio = ours / theirs;
    println!(
        "user CPU time to build data-science, median of {ROUNDS}, cargo included ({idle:.2} s):"
    );
    println!("  ours          {ours:6.2} s");
    println!("  progenitor's  {theirs:6.2} s");
    println!("  ratio         {ratio:6.3}    (at most {BUDGET})");
    Ok(if ratio <= BUDGET { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Builds one library in a separate target directory, and returns the user CPU time in seconds.
fn cargo(package: &[&str], name: &str) -> Result<f64, Box<dyn Error>> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let before = children()?;
    let status = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["rustc", "--quiet", "--lib"])
        .args(package)
        .arg("--target-dir")
        .arg(workspace.join("target/build-cost"))
        .args(["--", "--cfg", &format!("build_cost=\"{name}\"")])
        .current_dir(&workspace)
        .env("CARGO_INCREMENTAL", "0")
        .stdin(Stdio::null())
        .status()?;
    if !status.success() {
        return Err(format!("cargo failed: {status}").into());
    }
    Ok(children()? - before)
}

/// Returns the user CPU time of the awaited child processes and their children, in seconds.
fn children() -> Result<f64, Box<dyn Error>> {
    let stat = fs::read_to_string(format!("/proc/{}/stat", id()))?;
    // The second field is the name of the program, in brackets; the sixteenth is `cutime`.
    let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields);
    let ticks: f64 = fields.split_whitespace().nth(13).ok_or("no cutime in /proc")?.parse()?;
    Ok(ticks / TICKS_PER_SECOND)
}

fn median(mut seconds: Vec<f64>) -> f64 {
    seconds.sort_by(f64::total_cmp);
    seconds[seconds.len() / 2]
}
