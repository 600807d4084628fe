// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a limits increase request to patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchLimitsIncreaseRequestDetails {
    /// The items on this page.
    pub items: Option<Vec<models::PatchInstruction>>,
}

model! {
    PatchLimitsIncreaseRequestDetails {
        optional {
            items = "items", with_items([models::PatchInstruction]);
        }
    }
}
