// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Configuration parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigParams {
    /// The key of the configuration.
    pub config_key: String,
    /// The default value of the configuration variable.
    pub default_config_value: String,
    /// The value of the variable that the user selected.
    pub overriden_config_value: Option<String>,
    /// The allowed values.
    pub allowed_values: String,
    /// Whether a change of the value requires a restart of the database.
    pub is_restart_required: bool,
    /// The data type.
    pub data_type: String,
    /// Whether the value can be overridden.
    pub is_overridable: bool,
    /// The description.
    pub description: String,
}

model! {
    ConfigParams {
        config_key = "configKey";
        default_config_value = "defaultConfigValue";
        overriden_config_value = "overridenConfigValue";
        allowed_values = "allowedValues";
        is_restart_required = "isRestartRequired";
        data_type = "dataType";
        is_overridable = "isOverridable";
        description = "description";
    }
}
