// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A responder configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponderConfiguration {
    /// The key of the configuration.
    pub config_key: String,
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    ResponderConfiguration {
        required {
            config_key = "configKey", with_config_key(String);
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
