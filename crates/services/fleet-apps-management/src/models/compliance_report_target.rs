// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A compliance report target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComplianceReportTarget {
    /// The ID of the target.
    pub target_id: String,
    /// The name of the target.
    pub target_name: String,
    /// The version.
    pub version: Option<String>,
    /// The compliance state.
    pub compliance_state: models::ComplianceReportTargetComplianceState,
    /// The patches installed on the target.
    pub installed_patches: Option<Vec<models::ComplianceReportPatchDetail>>,
    /// The recommended patches.
    pub recommended_patches: Option<Vec<models::ComplianceReportPatchDetail>>,
}

model! {
    ComplianceReportTarget {
        target_id = "targetId";
        target_name = "targetName";
        version = "version";
        compliance_state = "complianceState";
        installed_patches = "installedPatches";
        recommended_patches = "recommendedPatches";
    }
}
