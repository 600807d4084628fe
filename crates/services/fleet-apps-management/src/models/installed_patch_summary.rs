// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an installed patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstalledPatchSummary {
    /// The OCID of the patch.
    pub patch_id: String,
    /// The name of the patch.
    pub patch_name: String,
    /// The description of the patch.
    pub patch_description: String,
    /// The time when the patch was applied.
    pub time_applied: Option<DateTime<Utc>>,
    /// The release time.
    pub time_released: Option<DateTime<Utc>>,
    /// The type of the patch.
    pub patch_type: Option<String>,
    /// The patch level.
    pub patch_level: Option<String>,
    /// The severity.
    pub severity: Option<models::InstalledPatchSeverity>,
}

model! {
    InstalledPatchSummary {
        patch_id = "patchId";
        patch_name = "patchName";
        patch_description = "patchDescription";
        time_applied = "timeApplied";
        time_released = "timeReleased";
        patch_type = "patchType";
        patch_level = "patchLevel";
        severity = "severity";
    }
}
