// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of compliance to patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchComplianceDetails {
    /// The patch compliance status.
    pub patch_compliance_status: Option<models::PatchComplianceStatus>,
    /// The patch compliance version.
    pub patch_compliance_version: Option<String>,
}

model! {
    PatchComplianceDetails {
        patch_compliance_status = "patchComplianceStatus";
        patch_compliance_version = "patchComplianceVersion";
    }
}
