// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A database function.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseFunction {
    /// The name.
    pub name: String,
}

model! {
    DatabaseFunction {
        required {
            name = "name", with_name(String);
        }
    }
}
