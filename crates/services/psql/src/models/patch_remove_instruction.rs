// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A patch remove instruction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchRemoveInstruction {
    /// The selection.
    pub selection: String,
}

model! {
    PatchRemoveInstruction, "operation" = "REMOVE" {
        required {
            selection = "selection", with_selection(String);
        }
    }
}
