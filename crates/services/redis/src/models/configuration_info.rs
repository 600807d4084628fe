// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Configuration information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationInfo {
    /// The key of the configuration.
    pub config_key: String,
    /// The configuration value.
    pub config_value: String,
}

model! {
    ConfigurationInfo {
        required {
            config_key = "configKey", with_config_key(String);
            config_value = "configValue", with_config_value(String);
        }
    }
}
