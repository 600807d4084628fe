// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A patch insert instruction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchInsertInstruction {
    /// The selection.
    pub selection: String,
    /// The value.
    pub value: Value,
    /// The selection of the reference item in the array.
    pub selected_item: Option<String>,
    /// The position.
    pub position: Option<models::PatchInsertInstructionPosition>,
}

model! {
    PatchInsertInstruction, "operation" = "INSERT" {
        required {
            selection = "selection", with_selection(String);
            value = "value", with_value(Value);
        }
        optional {
            selected_item = "selectedItem", with_selected_item(String);
            position = "position", with_position(models::PatchInsertInstructionPosition);
        }
    }
}
