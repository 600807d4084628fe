// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Compliance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Compliance {
    /// The compliance state.
    pub compliance_state: String,
    /// The number of confirmed targets.
    pub confirmed_target_count: i64,
    /// The number of non compliant targets.
    pub non_compliant_target_count: i64,
}

model! {
    Compliance {
        compliance_state = "complianceState";
        confirmed_target_count = "confirmedTargetCount";
        non_compliant_target_count = "nonCompliantTargetCount";
    }
}
