// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Configuration overrides.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigOverrides {
    /// The key of the configuration.
    pub config_key: String,
    /// The value of the variable that the user selected.
    pub overriden_config_value: String,
}

model! {
    ConfigOverrides {
        required {
            config_key = "configKey", with_config_key(String);
            overriden_config_value = "overridenConfigValue", with_overriden_config_value(String);
        }
    }
}
