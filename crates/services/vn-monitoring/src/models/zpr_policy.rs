// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A ZPR policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZprPolicy {
    /// The OCID of the resource.
    pub id: String,
    /// The policy statements.
    pub policy_statements: Vec<String>,
}

model! {
    ZprPolicy {
        id = "id";
        policy_statements = "policyStatements";
    }
}
