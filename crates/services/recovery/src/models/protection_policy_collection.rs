// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of protection policies.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectionPolicyCollection {
    /// The items on this page.
    pub items: Vec<models::ProtectionPolicySummary>,
}

model! {
    ProtectionPolicyCollection {
        items = "items";
    }
}
