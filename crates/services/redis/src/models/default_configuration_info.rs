// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Default configuration information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultConfigurationInfo {
    /// The key of the configuration.
    pub config_key: String,
    /// The default value of the configuration variable.
    pub default_config_value: String,
    /// The allowed values.
    pub allowed_values: Option<String>,
    /// The data type.
    pub data_type: String,
    /// Whether it is modifiable.
    pub is_modifiable: bool,
    /// The description.
    pub description: Option<String>,
}

model! {
    DefaultConfigurationInfo {
        config_key = "configKey";
        default_config_value = "defaultConfigValue";
        allowed_values = "allowedValues";
        data_type = "dataType";
        is_modifiable = "isModifiable";
        description = "description";
    }
}
