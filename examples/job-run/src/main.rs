//! Runs a job of Data Science, and follows it with its log until it has ended.
//!
//! `cargo run -p job-run` starts an emulator, creates a job in it, and runs it; with `--fail`, the run
//! fails. With `--profile` and `--job` it runs a job of the real service:
//!
//! ```text
//! cargo run -p job-run -- --profile DEFAULT --job <OCID> --arguments "--epochs 3"
//! ```

mod follow;
mod log;
mod stage;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Result;
use clap::Parser;

use crate::stage::Stage;

/// Runs a job of Data Science, and follows it with its log until it has ended.
///
/// Without options it runs a job of an emulator on this machine. With --profile and --job it runs a
/// job of the real service, which is charged.
#[derive(Debug, Parser)]
#[command(name = "job-run")]
struct Arguments {
    /// Profile of the configuration file.
    #[arg(long, value_name = "NAME", requires = "job")]
    profile: Option<String>,

    /// OCID of the job.
    #[arg(long, value_name = "OCID", requires = "profile")]
    job: Option<String>,

    /// Command-line arguments of the job, in place of its own.
    #[arg(long, value_name = "ARGUMENTS", allow_hyphen_values = true)]
    arguments: Option<String>,

    /// Time limit of the run, in minutes.
    #[arg(long, value_name = "MINUTES", default_value_t = 60)]
    timeout: u64,

    /// Configuration file [default: OCI_CONFIG_FILE, else ~/.oci/config].
    #[arg(long, value_name = "FILE", requires = "profile")]
    config: Option<PathBuf>,

    /// Endpoint, in place of that of the region.
    #[arg(long, value_name = "URL", requires = "profile")]
    endpoint: Option<String>,

    /// Lets the run fail, to show how that looks.
    #[arg(long, conflicts_with = "profile")]
    fail: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            match error.downcast_ref::<oci_sdk_core::Error>() {
                Some(error) => eprintln!("\nerror: {error}{}", follow::remedy(error)),
                None => eprintln!("\nerror: {error:#}"),
            }
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<()> {
    let stage = match (arguments.profile, arguments.job) {
        (Some(profile), Some(job)) => {
            Stage::real(profile, arguments.config, arguments.endpoint, job).await?
        }
        _ => Stage::local(arguments.fail).await?,
    };
    let limit = Duration::from_secs(arguments.timeout.saturating_mul(60));
    follow::run(&stage, arguments.arguments, limit).await
}
