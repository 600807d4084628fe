// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A BDS software update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BdsSoftwareUpdate {
    /// The key of the software update.
    pub software_update_key: String,
    /// The version of the software update.
    pub software_update_version: String,
    /// The release time.
    pub time_released: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::SoftwareUpdateLifecycleState,
    /// The time of the due.
    pub time_due: DateTime<Utc>,
}

model! {
    BdsSoftwareUpdate, "softwareUpdateType" = "BDS" {
        software_update_key = "softwareUpdateKey";
        software_update_version = "softwareUpdateVersion";
        time_released = "timeReleased";
        lifecycle_state = "lifecycleState";
        time_due = "timeDue";
    }
}
