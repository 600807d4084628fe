// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A compliance patch detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompliancePatchDetail {
    /// The OCID of the patch.
    pub patch_id: Option<String>,
    /// The name of the patch.
    pub patch_name: String,
    /// The description of the patch.
    pub patch_description: Option<String>,
    /// The release time.
    pub time_released: Option<DateTime<Utc>>,
    /// The type of the patch.
    pub patch_type: String,
    /// The severity.
    pub severity: Option<models::CompliancePatchDetailSeverity>,
    /// The product.
    pub product: Option<models::ComplianceDetailProduct>,
}

model! {
    CompliancePatchDetail {
        patch_id = "patchId";
        patch_name = "patchName";
        patch_description = "patchDescription";
        time_released = "timeReleased";
        patch_type = "patchType";
        severity = "severity";
        product = "product";
    }
}
