// @generated from spec/secrets.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a secret bundle version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretBundleVersionSummary {
    /// The OCID of the secret.
    pub secret_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The version number of the secret.
    pub version_number: i64,
    /// The name of the version.
    pub version_name: Option<String>,
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
    /// The expiration time.
    pub time_of_expiry: Option<DateTime<Utc>>,
    /// The rotation states of the secret version.
    pub stages: Option<Vec<models::SecretBundleVersionStage>>,
}

model! {
    SecretBundleVersionSummary {
        secret_id = "secretId";
        time_created = "timeCreated";
        version_number = "versionNumber";
        version_name = "versionName";
        time_of_deletion = "timeOfDeletion";
        time_of_expiry = "timeOfExpiry";
        stages = "stages";
    }
}
