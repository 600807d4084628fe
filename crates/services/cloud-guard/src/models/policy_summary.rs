// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolicySummary {
    /// The policy.
    pub policy: String,
}

model! {
    PolicySummary {
        policy = "policy";
    }
}
