//! The commands of the project: `cargo xtask`.

mod api;
mod cargo;
mod check_all;
mod conformance;
mod generate;
mod licences;
mod package;
mod regenerate;
mod secrets;
mod tidy;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::{Parser, Subcommand};

/// The commands of the project.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Compares the public API of the core with that of the last release
    Api {
        /// Replace the baseline by the current sources; part of a release
        #[arg(long)]
        renew: bool,
    },
    /// Compiles every service crate, and runs clippy on them
    CheckAll {
        /// Run clippy only on the Nth of M shares of the services; the others are compiled
        #[arg(long, value_name = "N/M")]
        share: Option<check_all::Share>,
        /// Run the examples of their documentation as well
        #[arg(long)]
        docs: bool,
    },
    /// Compares the generated clients with what the official Python SDK sends and reads
    Conformance {
        #[command(subcommand)]
        lines: conformance::Lines,
    },
    /// Generates the crates of all services from spec/
    Generate {
        /// Write nothing; fail if a file is out of date
        #[arg(long)]
        check: bool,
    },
    /// Creates the packages that are published, compiles them, and checks their content
    Package {
        /// All of them, not only those written by hand, seven services and a sample of the others
        #[arg(long)]
        all: bool,
    },
    /// Brings specs and crates to a version of Oracle's package, with changelogs and versions
    Regenerate(regenerate::Arguments),
    /// Transcribes Oracle's Python package into spec/; see `transcribe --help`
    #[command(disable_help_flag = true)]
    Transcribe {
        /// The path of the package, and options
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Runs all tests with tracing enabled, and searches their output for secrets
    Secrets,
    /// Checks the rules of the house: module cycles, documentation, file sizes and wording
    Tidy {
        /// Print the module graphs
        #[arg(long)]
        graph: bool,
        /// Check only files below these paths
        paths: Vec<String>,
    },
}

fn main() -> anyhow::Result<ExitCode> {
    let root = project_root();
    match Arguments::parse().command {
        Command::Api { renew } => api::run(&root, renew),
        Command::CheckAll { share, docs } => check_all::run(&root, share, docs),
        Command::Conformance { lines } => conformance::run(&root, &lines),
        Command::Generate { check } => licences::run(&root, check, generate::run(&root, check)?),
        Command::Package { all } => package::run(&root, all),
        Command::Regenerate(arguments) => regenerate::run(&root, &arguments),
        Command::Transcribe { arguments } => transcribe(&arguments),
        Command::Secrets => secrets::run(&root),
        Command::Tidy { graph, paths } => tidy::run(&root, graph, &paths),
    }
}

/// Runs the transcriber.
fn transcribe(arguments: &[String]) -> anyhow::Result<ExitCode> {
    let status = transcriber().args(arguments).status().context("cannot run cargo")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Returns the command of the transcriber, in release mode. It is a separate program because its Python
/// parser takes long to build, and because reading the package without optimisation is slow. Relative paths
/// are relative to the current directory, which it inherits.
fn transcriber() -> std::process::Command {
    let mut command = cargo::command();
    command.args(["run", "--quiet", "--release", "--package", "oci-sdk-transcribe"]);
    // The specs can be those of another directory than the sources of the tools.
    command
        .arg("--manifest-path")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml"))
        .arg("--");
    command
}

/// Returns the root of the workspace, independent of the current directory. Cargo sets the variable for
/// what it runs; a program that is started directly belongs to the workspace that it was built in.
fn project_root() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.parent().map(Path::to_owned).unwrap_or(manifest)
}
