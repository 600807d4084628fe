//! The project's own commands: `cargo xtask`.

mod generate;
mod secrets;

use std::path::{Path, PathBuf};
use std::process::{self, ExitCode};

use anyhow::Context;
use clap::{Parser, Subcommand};

/// The project's own commands.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Generates the crates of all services from spec/
    Generate {
        /// Write nothing; fail when something would change
        #[arg(long)]
        check: bool,
    },
    /// Transcribes Oracle's Python package into spec/; `transcribe --help` says more
    #[command(disable_help_flag = true)]
    Transcribe {
        /// The package, and options
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Runs all tests with everything traced, and looks for secrets in what they print
    Secrets,
}

fn main() -> anyhow::Result<ExitCode> {
    let root = project_root();
    match Arguments::parse().command {
        Command::Generate { check } => generate::run(&root, check),
        Command::Transcribe { arguments } => transcribe(&root, &arguments),
        Command::Secrets => secrets::run(&root),
    }
}

/// Runs the transcriber, a program of its own: its parser of Python takes long to build, and the
/// package long to read without optimisation.
fn transcribe(root: &Path, arguments: &[String]) -> anyhow::Result<ExitCode> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = process::Command::new(cargo)
        .args(["run", "--quiet", "--release", "--package", "oci-sdk-transcribe"])
        .arg("--manifest-path")
        .arg(root.join("Cargo.toml"))
        .arg("--")
        // Paths among them start where the command was given, and so does the transcriber.
        .args(arguments)
        .status()
        .context("cannot run cargo")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The root of the workspace, wherever the command is run.
fn project_root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}
