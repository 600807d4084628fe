//! The environment of the chat: a local emulator or a real tenancy.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result};
use oci_sdk_core::{Config, Error};
use oci_sdk_emulator::{Emulator, Fault};
use tempfile::TempDir;

/// The delay between the events of the emulator, so that the reply is seen to grow.
const PACE: Duration = Duration::from_millis(40);

/// The configuration, and the model that is called.
#[derive(Debug)]
pub(crate) struct Stage {
    pub(crate) config: Config,
    pub(crate) compartment: String,
    pub(crate) model: String,
    /// The emulator and the folder of the temporary profile; dropping them removes both.
    _local: Option<(Emulator, TempDir)>,
}

impl Stage {
    /// Uses the real service, or the server at `endpoint`.
    pub(crate) async fn real(
        profile: String,
        config_file: Option<PathBuf>,
        region: Option<String>,
        endpoint: Option<String>,
        compartment: String,
        model: String,
    ) -> Result<Self> {
        let mut config = Config::builder().with_profile(profile);
        if let Some(file) = config_file {
            config = config.with_config_file(file);
        }
        if let Some(region) = region {
            config = config.with_region(region);
        }
        if let Some(endpoint) = endpoint {
            config = config.with_endpoint(endpoint);
        }
        Ok(Self { config: config.load().await?, compartment, model, _local: None })
    }

    /// Starts an emulator, and writes a profile with a new key for it.
    pub(crate) async fn local() -> Result<Self> {
        let emulator = Emulator::start().await.context("the emulator did not start")?;
        emulator.fail_next(Fault::none().pace(PACE).operation("Chat"));
        let identity = emulator.issue_identity()?;
        let folder = tempfile::Builder::new().prefix("oci-chat-").tempdir()?;
        // Only the endpoint differs from a configuration for the real service.
        let config = Config::builder()
            .with_config_file(identity.write_profile(folder.path())?)
            .with_endpoint(emulator.endpoint())
            .load()
            .await?;
        let model = "meta.llama-3.3-70b-instruct".to_owned();
        let compartment = identity.tenancy;
        Ok(Self { config, compartment, model, _local: Some((emulator, folder)) })
    }
}

/// Returns the remedy for an error that the service does not explain.
pub(crate) fn remedy(error: &Error) -> &'static str {
    match error.status().map(|status| status.as_u16()) {
        _ if error.operation() != Some("Chat") => "",
        Some(400) => {
            "\ncheck --model: it has to be a chat model that is available in the region; names \
             that begin with `cohere.` use the API of Cohere"
        }
        Some(404) => {
            "\ncheck --compartment, --model and --region; the user needs the permission `use \
             generative-ai-chat` in the compartment"
        }
        _ => "",
    }
}
