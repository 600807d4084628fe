//! The environment of the tour: a local emulator or a real tenancy.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result};
use oci_sdk_core::Config;
use oci_sdk_emulator::{Emulator, WorkRequestSeed};
use tempfile::TempDir;

use crate::screen::Screen;

/// The configuration and the compartment of the tour.
#[derive(Debug)]
pub(crate) struct Stage {
    pub(crate) config: Config,
    pub(crate) compartment: String,
    profile: String,
    local: Option<Local>,
}

/// The emulator and the folder of the temporary profile; dropping it removes both.
#[derive(Debug)]
struct Local {
    _emulator: Emulator,
    folder: TempDir,
}

impl Stage {
    /// Uses the real service, or the server at `endpoint`.
    pub(crate) async fn real(
        profile: String,
        config_file: Option<PathBuf>,
        endpoint: Option<String>,
        compartment: String,
    ) -> Result<Self> {
        let mut config = Config::builder().with_profile(&profile);
        if let Some(file) = config_file {
            config = config.with_config_file(file);
        }
        if let Some(endpoint) = endpoint {
            config = config.with_endpoint(endpoint);
        }
        Ok(Self { config: config.load().await?, compartment, profile, local: None })
    }

    /// Starts an emulator with seeded work requests, and writes a profile with a new key for it.
    pub(crate) async fn local() -> Result<Self> {
        let emulator = Emulator::builder()
            .step(Duration::from_millis(600))
            .start()
            .await
            .context("the emulator did not start")?;
        let identity = emulator.issue_identity()?;
        let folder = tempfile::Builder::new().prefix("oci-quickstart-").tempdir()?;
        let config_file = identity.write_profile(folder.path())?;
        seed(&emulator, &identity.tenancy);

        // Only the endpoint differs from a configuration for the real service.
        let config = Config::builder()
            .with_config_file(config_file)
            .with_endpoint(emulator.endpoint())
            .load()
            .await?;
        Ok(Self {
            config,
            compartment: identity.tenancy,
            profile: "DEFAULT".to_owned(),
            local: Some(Local { _emulator: emulator, folder }),
        })
    }

    pub(crate) fn is_local(&self) -> bool {
        self.local.is_some()
    }

    pub(crate) fn show(&self, screen: &Screen) {
        if let Some(local) = &self.local {
            screen.fact("emulator", "a local OCI; no request leaves this machine");
            let folder = local.folder.path().display();
            screen.fact(
                "profile",
                format_args!("{} in {folder}, with a key for this run", self.profile),
            );
        } else {
            screen.fact("profile", &self.profile);
        }
        screen.fact("compartment", &self.compartment);
    }
}

/// Seeds eleven work requests that have finished, and one that is going to fail.
fn seed(emulator: &Emulator, compartment: &str) {
    let operations = ["CreateVcn", "LaunchInstance", "AttachVolume", "UpdateInstance"];
    let over = operations.iter().cycle().take(11).enumerate().map(|(index, operation)| {
        let instance = format!("ocid1.instance.oc1.phx.quickstart{index}");
        WorkRequestSeed::new(compartment)
            .operation_type(*operation)
            .resource("instance", instance)
            .step(Duration::ZERO)
    });
    let failing = WorkRequestSeed::new(compartment)
        .operation_type("LaunchInstance")
        .resource("instance", "ocid1.instance.oc1.phx.quickstartlast")
        .fails_with("OutOfHostCapacity", "No host is free for the shape VM.Standard.E5.Flex.");
    emulator.work_requests().seed_many(over.chain([failing]));
}
