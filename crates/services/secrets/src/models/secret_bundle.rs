// @generated from spec/secrets.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A secret bundle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretBundle {
    /// The OCID of the secret.
    pub secret_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The version number of the secret.
    pub version_number: i64,
    /// The name of the version.
    pub version_name: Option<String>,
    /// The secret bundle content.
    pub secret_bundle_content: Option<models::SecretBundleContentDetails>,
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
    /// The expiration time.
    pub time_of_expiry: Option<DateTime<Utc>>,
    /// The rotation states of the secret version.
    pub stages: Option<Vec<models::SecretBundleStage>>,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, Value>>,
}

model! {
    SecretBundle {
        secret_id = "secretId";
        time_created = "timeCreated";
        version_number = "versionNumber";
        version_name = "versionName";
        secret_bundle_content = "secretBundleContent";
        time_of_deletion = "timeOfDeletion";
        time_of_expiry = "timeOfExpiry";
        stages = "stages";
        metadata = "metadata";
    }
}
