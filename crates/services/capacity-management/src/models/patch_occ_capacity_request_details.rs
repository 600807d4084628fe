// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an OCC capacity request to patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchOccCapacityRequestDetails {
    /// The items on this page.
    pub items: Option<Vec<models::PatchInstruction>>,
}

model! {
    PatchOccCapacityRequestDetails {
        optional {
            items = "items", with_items([models::PatchInstruction]);
        }
    }
}
