// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A patch prohibit instruction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchProhibitInstruction {
    /// The selection.
    pub selection: String,
    /// The value.
    pub value: Option<Value>,
}

model! {
    PatchProhibitInstruction, "operation" = "PROHIBIT" {
        required {
            selection = "selection", with_selection(String);
        }
        optional {
            value = "value", with_value(Value);
        }
    }
}
