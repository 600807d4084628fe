//! The program of `cargo xtask conformance`, which is built for the services of its lines.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use oci_sdk_core::{Error, ErrorKind};

use crate::lines::Filter;
use crate::requests::check_requests;
use crate::responses::check_responses;
use crate::service::{Part, Services};
use crate::tally::Tally;

/// Compares the generated clients with what the official Python SDK sends and reads.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask conformance")]
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

/// Runs the program with its command line. The last line that it prints has the numbers of passed and
/// failed lines.
pub fn run(parts: &[&'static Part]) -> ExitCode {
    let services = Services::new(parts);
    match check(&services, Arguments::parse().command) {
        Ok(tally) => {
            println!("{tally}");
            if tally.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn check(services: &Services, command: Command) -> Result<Tally, Error> {
    match command {
        Command::Requests(Lines { files, services: names, operations }) => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            let runtime = runtime.map_err(|error| {
                Error::new(ErrorKind::Config, "cannot start a runtime").with_source(error)
            })?;
            let filter = Filter { services: names, operations };
            runtime.block_on(check_requests(services, &files, &filter))
        }
        Command::Responses(Lines { files, services: names, operations }) => {
            Ok(check_responses(services, &files, &Filter { services: names, operations }))
        }
    }
}
