// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A software update.
    ///
    /// The field `softwareUpdateType` selects the variant.
    pub enum SoftwareUpdate by "softwareUpdateType" {
        Bds(models::BdsSoftwareUpdate) = "BDS", as_bds;
    }
    shared {
        /// The key of the software update.
        software_update_key = "softwareUpdateKey", str, in Bds;
        /// The version of the software update.
        software_update_version = "softwareUpdateVersion", str, in Bds;
        /// The release time.
        time_released = "timeReleased", copy DateTime<Utc>, in Bds;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::SoftwareUpdateLifecycleState, in Bds;
    }
}
