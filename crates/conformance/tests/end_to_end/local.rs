//! A client of the Work Requests API against an emulator of its own.

use oci_sdk_core::config::ConfigBuilder;
use oci_sdk_core::{Config, RetryPolicy};
use oci_sdk_emulator::{Emulator, TestIdentity};
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
        oci_sdk_witness::watch();
        let emulator = Emulator::start().await.unwrap();
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

    #[allow(dead_code, reason = "each test program uses what it needs")]
    pub(crate) async fn client(&self) -> WorkRequestClient {
        WorkRequestClient::new(&self.config().load().await.unwrap()).unwrap()
    }
}
