// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of masking policy referential relations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaskingPolicyReferentialRelationCollection {
    /// The items on this page.
    pub items: Vec<models::MaskingPolicyReferentialRelationSummary>,
}

model! {
    MaskingPolicyReferentialRelationCollection {
        items = "items";
    }
}
