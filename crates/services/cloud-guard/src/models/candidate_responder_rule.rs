// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A candidate responder rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CandidateResponderRule {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// Whether it is preferred.
    pub is_preferred: Option<bool>,
}

model! {
    CandidateResponderRule {
        id = "id";
        display_name = "displayName";
        is_preferred = "isPreferred";
    }
}
