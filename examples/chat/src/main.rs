//! A chat that streams into the terminal.
//!
//! `cargo run -p chat -- "Why is the sky blue?"` starts an emulator, whose model repeats the
//! question. With `--profile`, `--compartment` and `--model` it calls a model of the real service:
//!
//! ```text
//! cargo run -p chat -- --profile DEFAULT --compartment <OCID> --model meta.llama-3.3-70b-instruct \
//!     "Why is the sky blue?"
//! ```

mod conversation;
mod stage;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;
use oci_sdk_generative_ai_inference::GenerativeAiInferenceClient;

use crate::stage::Stage;

/// A chat that streams into the terminal.
///
/// Without options it calls an emulator on this machine, whose model repeats the question. With
/// --profile, --compartment and --model it calls a model of the real service.
#[derive(Debug, Parser)]
#[command(name = "chat")]
struct Arguments {
    /// Question. Several words are joined.
    #[arg(required = true)]
    question: Vec<String>,

    /// Profile of the configuration file.
    #[arg(long, value_name = "NAME", requires_all = ["compartment", "model"])]
    profile: Option<String>,

    /// OCID of the compartment that is charged for the chat.
    #[arg(long, value_name = "OCID", requires = "profile")]
    compartment: Option<String>,

    /// Model, by its name or OCID, such as `meta.llama-3.3-70b-instruct`. Names that begin with
    /// `cohere.` select the API of Cohere.
    #[arg(long, value_name = "ID", requires = "profile")]
    model: Option<String>,

    /// Region, in place of that of the profile. Not every region has every model.
    #[arg(long, value_name = "REGION", requires = "profile")]
    region: Option<String>,

    /// Configuration file [default: OCI_CONFIG_FILE, else ~/.oci/config].
    #[arg(long, value_name = "FILE", requires = "profile")]
    config: Option<PathBuf>,

    /// Endpoint, in place of that of the region.
    #[arg(long, value_name = "URL", requires = "profile")]
    endpoint: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // An error of the SDK is complete in one line.
            match error.downcast_ref::<oci_sdk_core::Error>() {
                Some(error) => eprintln!("\nerror: {error}{}", stage::remedy(error)),
                None => eprintln!("\nerror: {error:#}"),
            }
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<()> {
    let question = arguments.question.join(" ");
    let stage = match (arguments.profile, arguments.compartment, arguments.model) {
        (Some(profile), Some(compartment), Some(model)) => {
            let (file, region) = (arguments.config, arguments.region);
            Stage::real(profile, file, region, arguments.endpoint, compartment, model).await?
        }
        _ => Stage::local().await?,
    };
    let client = GenerativeAiInferenceClient::new(&stage.config)?;
    conversation::ask(&client, &stage, &question).await
}
