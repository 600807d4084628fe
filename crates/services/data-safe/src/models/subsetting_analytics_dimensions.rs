// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Subsetting analytics dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubsettingAnalyticsDimensions {
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The OCID of the policy.
    pub policy_id: Option<String>,
}

model! {
    SubsettingAnalyticsDimensions {
        target_id = "targetId";
        policy_id = "policyId";
    }
}
