// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A patch insert multiple instruction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchInsertMultipleInstruction {
    /// The selection.
    pub selection: String,
    /// The values.
    pub values: Vec<Value>,
    /// The selection of the reference item in the array.
    pub selected_item: Option<String>,
    /// The position.
    pub position: Option<models::PatchInsertMultipleInstructionPosition>,
}

model! {
    PatchInsertMultipleInstruction, "operation" = "INSERT_MULTIPLE" {
        required {
            selection = "selection", with_selection(String);
            values = "values", with_values([Value]);
        }
        optional {
            selected_item = "selectedItem", with_selected_item(String);
            position = "position", with_position(models::PatchInsertMultipleInstructionPosition);
        }
    }
}
