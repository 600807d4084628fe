// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of governance instances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GovernanceInstanceCollection {
    /// The items on this page.
    pub items: Vec<models::GovernanceInstanceSummary>,
}

model! {
    GovernanceInstanceCollection {
        items = "items";
    }
}
