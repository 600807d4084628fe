// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The changes to the list of models in a cloned model group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchModelGroupMemberModelDetails {
    /// The patch instructions.
    pub items: Option<Vec<models::PatchInstruction>>,
}

model! {
    PatchModelGroupMemberModelDetails {
        optional {
            items = "items", with_items([models::PatchInstruction]);
        }
    }
}
