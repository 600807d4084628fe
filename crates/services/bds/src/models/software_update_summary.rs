// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a software update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftwareUpdateSummary {
    /// The key of the software update.
    pub software_update_key: String,
    /// The version of the software update.
    pub software_update_version: String,
    /// The release time.
    pub time_released: DateTime<Utc>,
    /// The type of the software update.
    pub software_update_type: models::SoftwareUpdateType,
    /// The lifecycle state.
    pub lifecycle_state: models::SoftwareUpdateLifecycleState,
}

model! {
    SoftwareUpdateSummary {
        software_update_key = "softwareUpdateKey";
        software_update_version = "softwareUpdateVersion";
        time_released = "timeReleased";
        software_update_type = "softwareUpdateType";
        lifecycle_state = "lifecycleState";
    }
}
