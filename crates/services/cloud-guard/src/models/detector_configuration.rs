// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A detector configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectorConfiguration {
    /// The key of the configuration.
    pub config_key: String,
    /// The name.
    pub name: String,
    /// The value.
    pub value: Option<String>,
    /// The data type.
    pub data_type: Option<String>,
    /// The values.
    pub values: Option<Vec<models::ConfigValue>>,
    /// The allowed values data type.
    pub allowed_values_data_type: Option<String>,
    /// The allowed values.
    pub allowed_values: Option<Vec<models::PropertyTuple>>,
    /// The additional properties.
    pub additional_properties: Option<Vec<models::AdditionalConfigPropertyDefinition>>,
}

model! {
    DetectorConfiguration {
        required {
            config_key = "configKey", with_config_key(String);
            name = "name", with_name(String);
        }
        optional {
            value = "value", with_value(String);
            data_type = "dataType", with_data_type(String);
            values = "values", with_values([models::ConfigValue]);
            allowed_values_data_type = "allowedValuesDataType",
                with_allowed_values_data_type(String);
            allowed_values = "allowedValues", with_allowed_values([models::PropertyTuple]);
            additional_properties = "additionalProperties",
                with_additional_properties([models::AdditionalConfigPropertyDefinition]);
        }
    }
}
