//! The conformance runner: compares the generated clients with lines that the official Python SDK
//! wrote.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use oci_sdk_conformance::{Filter, check_requests, check_responses};

/// Compares the generated clients with what the official Python SDK sends and reads.
#[derive(Debug, Parser)]
#[command(name = "oci-sdk-conformance")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Builds the request of each line through the generated client, and compares what would be sent
    Requests(Lines),
    /// Reads the body of each line into its generated type, writes it again, and compares
    Responses(Lines),
}

#[derive(Debug, Args)]
struct Lines {
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

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<ExitCode> {
    let tally = match Arguments::parse().command {
        Command::Requests(Lines { files, services, operations }) => {
            check_requests(&files, &Filter { services, operations }).await?
        }
        Command::Responses(Lines { files, services, operations }) => {
            check_responses(&files, &Filter { services, operations })
        }
    };
    println!("{tally}");
    Ok(if tally.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
