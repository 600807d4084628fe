// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A compliance report patch detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComplianceReportPatchDetail {
    /// The name of the patch.
    pub patch_name: String,
    /// The description of the patch.
    pub patch_description: Option<String>,
    /// The time when the patch was applied.
    pub time_applied: Option<DateTime<Utc>>,
    /// The release time.
    pub time_released: Option<DateTime<Utc>>,
    /// The type of the patch.
    pub patch_type: String,
}

model! {
    ComplianceReportPatchDetail {
        patch_name = "patchName";
        patch_description = "patchDescription";
        time_applied = "timeApplied";
        time_released = "timeReleased";
        patch_type = "patchType";
    }
}
