// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A literal argument.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiteralArgument {
    /// The data type.
    pub data_type: Option<String>,
    /// The value.
    pub value: Option<Value>,
}

model! {
    LiteralArgument, "type" = "LITERAL" {
        data_type = "dataType";
        value = "value";
    }
}
