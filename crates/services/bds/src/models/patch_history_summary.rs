// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a patch history.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchHistorySummary {
    /// The version.
    pub version: String,
    /// The lifecycle state.
    pub lifecycle_state: models::PatchHistoryLifecycleState,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The type of the patch.
    pub patch_type: models::PatchHistoryPatchType,
}

model! {
    PatchHistorySummary {
        version = "version";
        lifecycle_state = "lifecycleState";
        time_updated = "timeUpdated";
        patch_type = "patchType";
    }
}
