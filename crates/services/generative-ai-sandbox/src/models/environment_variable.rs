// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// An environment variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentVariable {
    /// The name.
    pub name: String,
    /// The value.
    pub value: Value,
}

model! {
    EnvironmentVariable {
        required {
            name = "name", with_name(String);
            value = "value", with_value(Value);
        }
    }
}
