// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A sensitive attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SensitiveAttribute {
    /// The secret configuration.
    pub secret_config: Option<models::SecretConfig>,
    /// The value.
    pub value: Option<String>,
}

model! {
    SensitiveAttribute {
        optional {
            secret_config = "secretConfig", with_secret_config(models::SecretConfig);
            value = "value", with_value(String);
        }
    }
}
