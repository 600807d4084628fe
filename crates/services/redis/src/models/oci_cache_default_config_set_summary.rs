// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an OCI cache default configuration set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciCacheDefaultConfigSetSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OciCacheDefaultConfigSetLifecycleState>,
    /// The version of the OCI Cache engine.
    pub software_version: models::OciCacheDefaultConfigSetSoftwareVersion,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    OciCacheDefaultConfigSetSummary {
        id = "id";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        software_version = "softwareVersion";
        time_created = "timeCreated";
    }
}
