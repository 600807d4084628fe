// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolicyDetails {
    /// The policy.
    pub policy: String,
    /// The description.
    pub description: String,
}

model! {
    PolicyDetails {
        policy = "policy";
        description = "description";
    }
}
