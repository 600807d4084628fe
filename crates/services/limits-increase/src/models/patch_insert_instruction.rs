// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A patch insert instruction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchInsertInstruction {
    /// The selection.
    pub selection: String,
    /// The value.
    pub value: Value,
}

model! {
    PatchInsertInstruction, "operation" = "INSERT" {
        required {
            selection = "selection", with_selection(String);
            value = "value", with_value(Value);
        }
    }
}
