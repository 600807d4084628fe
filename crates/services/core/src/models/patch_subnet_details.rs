// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a subnet to patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchSubnetDetails {
    /// The patch subnet instructions.
    pub patch_subnet_instructions: Vec<models::PatchSubnetInstruction>,
}

model! {
    PatchSubnetDetails {
        required {
            patch_subnet_instructions = "patchSubnetInstructions",
                with_patch_subnet_instructions([models::PatchSubnetInstruction]);
        }
    }
}
