// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a target alert policy association to patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchTargetAlertPolicyAssociationDetails {
    /// The items on this page.
    pub items: Vec<models::PatchInstruction>,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    PatchTargetAlertPolicyAssociationDetails {
        required {
            items = "items", with_items([models::PatchInstruction]);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
