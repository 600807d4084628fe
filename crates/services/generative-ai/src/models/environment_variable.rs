// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// An environment variable of a hosted application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentVariable {
    /// The name of the environment variable.
    pub name: String,
    /// The type of the value: plain text or a vault secret.
    pub type_: models::EnvironmentVariableType,
    /// The value of the environment variable.
    pub value: Value,
}

model! {
    EnvironmentVariable {
        required {
            name = "name", with_name(String);
            type_ = "type", with_type(models::EnvironmentVariableType);
            value = "value", with_value(Value);
        }
    }
}
