//! A first tour of the Oracle Cloud Infrastructure SDK.
//!
//! `cargo run -p quickstart` starts an emulator, creates a temporary key and profile, and calls the
//! Work Requests API: it lists work requests in pages, polls one until it has finished, and shows the
//! error of a call that fails. With `--profile` and `--compartment` it calls the real service.

mod screen;
mod stage;
mod tour;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;
use oci_sdk_work_requests::WorkRequestClient;

use crate::screen::Screen;
use crate::stage::Stage;

/// A first tour of the Oracle Cloud Infrastructure SDK.
///
/// Without options it calls an emulator on this machine. With --profile and --compartment it calls
/// the real service, and only reads.
#[derive(Debug, Parser)]
#[command(name = "quickstart")]
struct Arguments {
    /// Profile of the configuration file.
    #[arg(long, value_name = "NAME", requires = "compartment")]
    profile: Option<String>,

    /// Configuration file [default: OCI_CONFIG_FILE, else ~/.oci/config].
    #[arg(long, value_name = "FILE", requires = "profile")]
    config: Option<PathBuf>,

    /// Endpoint, in place of that of the region.
    #[arg(long, value_name = "URL", requires = "profile")]
    endpoint: Option<String>,

    /// OCID of the compartment whose work requests are listed.
    #[arg(long, value_name = "OCID", requires = "profile")]
    compartment: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let screen = Screen::new();
    match run(arguments, &screen).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            screen.failure(&error);
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments, screen: &Screen) -> Result<()> {
    screen.title("Oracle Cloud Infrastructure SDK for Rust: quickstart");
    let stage = match (arguments.profile, arguments.compartment) {
        (Some(profile), Some(compartment)) => {
            Stage::real(profile, arguments.config, arguments.endpoint, compartment).await?
        }
        _ => Stage::local().await?,
    };
    stage.show(screen);
    let client = WorkRequestClient::new(&stage.config)?;
    screen.fact("endpoint", client.endpoint());
    let follow = tour::list(&client, &stage, screen).await?;
    tour::follow(&client, follow, screen).await?;
    tour::fail(&client, screen).await;
    screen.farewell(stage.is_local());
    Ok(())
}
