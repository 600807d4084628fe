// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of registration policies.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistrationPolicyCollection {
    /// The items on this page.
    pub items: Vec<models::RegistrationPolicySummary>,
}

model! {
    RegistrationPolicyCollection {
        items = "items";
    }
}
