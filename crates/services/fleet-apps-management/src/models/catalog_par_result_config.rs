// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

/// A catalog PAR result configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogParResultConfig {
    /// The working directory.
    pub working_directory: Option<String>,
    /// The package URL.
    pub package_url: Option<Secret>,
    /// The expiration time.
    pub time_expires: Option<DateTime<Utc>>,
}

model! {
    CatalogParResultConfig, "configResultType" = "PAR_RESULT_CONFIG" {
        working_directory = "workingDirectory";
        package_url = "packageUrl";
        time_expires = "timeExpires";
    }
}
