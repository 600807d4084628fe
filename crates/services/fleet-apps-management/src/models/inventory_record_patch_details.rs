// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of an inventory record patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryRecordPatchDetails {
    /// The OCID of the patch.
    pub patch_id: Option<String>,
    /// The name of the patch.
    pub patch_name: String,
    /// The description of the patch.
    pub patch_description: String,
    /// The time when the patch was applied.
    pub time_applied: DateTime<Utc>,
    /// The type of the patch.
    pub patch_type: String,
    /// The release time.
    pub time_released: Option<DateTime<Utc>>,
    /// The patch level.
    pub patch_level: Option<String>,
}

model! {
    InventoryRecordPatchDetails {
        patch_id = "patchId";
        patch_name = "patchName";
        patch_description = "patchDescription";
        time_applied = "timeApplied";
        patch_type = "patchType";
        time_released = "timeReleased";
        patch_level = "patchLevel";
    }
}
