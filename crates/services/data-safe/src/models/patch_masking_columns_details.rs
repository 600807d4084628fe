// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of masking columns to patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchMaskingColumnsDetails {
    /// The items on this page.
    pub items: Option<Vec<models::PatchInstruction>>,
}

model! {
    PatchMaskingColumnsDetails {
        optional {
            items = "items", with_items([models::PatchInstruction]);
        }
    }
}
