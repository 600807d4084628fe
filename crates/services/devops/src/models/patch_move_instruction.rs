// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A patch move instruction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchMoveInstruction {
    /// The selection.
    pub selection: String,
    /// The start or origin.
    pub from: String,
    /// The position.
    pub position: Option<models::PatchMoveInstructionPosition>,
}

model! {
    PatchMoveInstruction, "operation" = "MOVE" {
        required {
            selection = "selection", with_selection(String);
            from = "from", with_from(String);
        }
        optional {
            position = "position", with_position(models::PatchMoveInstructionPosition);
        }
    }
}
