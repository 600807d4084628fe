// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a VCN to patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchVcnDetails {
    /// The patch VCN instructions.
    pub patch_vcn_instructions: Vec<models::PatchVcnInstruction>,
}

model! {
    PatchVcnDetails {
        required {
            patch_vcn_instructions = "patchVcnInstructions",
                with_patch_vcn_instructions([models::PatchVcnInstruction]);
        }
    }
}
