// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a BDS API key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BdsApiKeySummary {
    /// The ID of the resource.
    pub id: String,
    /// The name that distinguishes the API key from others. Only ASCII letters and digits are
    /// allowed.
    pub key_alias: String,
    /// The lifecycle state.
    pub lifecycle_state: models::BdsApiKeyLifecycleState,
    /// The region of the Object Storage endpoint.
    pub default_region: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    BdsApiKeySummary {
        id = "id";
        key_alias = "keyAlias";
        lifecycle_state = "lifecycleState";
        default_region = "defaultRegion";
        time_created = "timeCreated";
    }
}
