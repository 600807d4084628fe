// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A patch require instruction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchRequireInstruction {
    /// The selection.
    pub selection: String,
    /// The value.
    pub value: Option<Value>,
}

model! {
    PatchRequireInstruction, "operation" = "REQUIRE" {
        required {
            selection = "selection", with_selection(String);
        }
        optional {
            value = "value", with_value(Value);
        }
    }
}
