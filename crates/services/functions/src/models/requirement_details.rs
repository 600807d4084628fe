// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a requirement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequirementDetails {
    /// The minimum memory required, in megabytes.
    pub min_memory_required_in_mbs: i64,
    /// The policies.
    pub policies: Option<Vec<models::PolicyDetails>>,
}

model! {
    RequirementDetails {
        min_memory_required_in_mbs = "minMemoryRequiredInMBs";
        policies = "policies";
    }
}
