// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A patch replace instruction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchReplaceInstruction {
    /// The selection.
    pub selection: String,
    /// The value.
    pub value: Value,
}

model! {
    PatchReplaceInstruction, "operation" = "REPLACE" {
        required {
            selection = "selection", with_selection(String);
            value = "value", with_value(Value);
        }
    }
}
