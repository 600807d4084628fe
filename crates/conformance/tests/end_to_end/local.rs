//! An emulator of its own for each test, and the configuration of its clients.

use oci_sdk_core::config::ConfigBuilder;
use oci_sdk_core::{Config, RetryPolicy};
use oci_sdk_emulator::{Emulator, EmulatorBuilder, TestIdentity};
use oci_sdk_work_requests::WorkRequestClient;
use tempfile::TempDir;

/// An emulator with an identity and its configuration file.
pub(crate) struct Local {
    pub(crate) emulator: Emulator,
    pub(crate) identity: TestIdentity,
    pub(crate) folder: TempDir,
}

impl Local {
    pub(crate) async fn start() -> Self {
        Self::with(Emulator::builder()).await
    }

    pub(crate) async fn with(builder: EmulatorBuilder) -> Self {
        oci_sdk_witness::watch();
        let emulator = builder.start().await.unwrap();
        let identity = emulator.issue_identity().unwrap();
        let folder = tempfile::tempdir().unwrap();
        identity.write_profile(folder.path()).unwrap();
        Self { emulator, identity, folder }
    }

    /// Returns a configuration for the emulator with the profile.
    pub(crate) fn config(&self) -> ConfigBuilder {
        Config::builder()
            .with_retry(RetryPolicy::none())
            .with_config_file(self.folder.path().join("config"))
            .with_endpoint(self.emulator.endpoint())
    }

    /// Returns a configuration for the clients of one service.
    #[allow(dead_code, reason = "each test program uses what it needs")]
    pub(crate) async fn config_of(&self, service: &str) -> Config {
        let endpoint = self.emulator.endpoint_of(service).unwrap();
        self.config().with_endpoint(endpoint).load().await.unwrap()
    }

    #[allow(dead_code, reason = "each test program uses what it needs")]
    pub(crate) async fn client(&self) -> WorkRequestClient {
        WorkRequestClient::new(&self.config().load().await.unwrap()).unwrap()
    }
}
