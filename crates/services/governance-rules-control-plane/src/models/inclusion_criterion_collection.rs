// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of inclusion criteria.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InclusionCriterionCollection {
    /// The items on this page.
    pub items: Vec<models::InclusionCriterionSummary>,
}

model! {
    InclusionCriterionCollection {
        items = "items";
    }
}
