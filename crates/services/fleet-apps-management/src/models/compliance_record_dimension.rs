// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A compliance record dimension.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComplianceRecordDimension {
    /// The compliance state.
    pub compliance_state: models::ComplianceRecordDimensionComplianceState,
    /// The compliance level.
    pub compliance_level: models::ComplianceRecordDimensionComplianceLevel,
}

model! {
    ComplianceRecordDimension {
        compliance_state = "complianceState";
        compliance_level = "complianceLevel";
    }
}
