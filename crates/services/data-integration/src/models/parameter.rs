// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Parameter {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The configuration values.
    pub config_values: Option<models::ConfigValues>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type.
    pub type_: Option<Value>,
    /// The default value.
    pub default_value: Option<Value>,
    /// The default value, which can be an object such as a data entity.
    pub root_object_default_value: Option<Value>,
    /// Whether it is input.
    pub is_input: Option<bool>,
    /// Whether it is output.
    pub is_output: Option<bool>,
    /// The output aggregation type.
    pub output_aggregation_type: Option<models::ParameterOutputAggregationType>,
    /// The name of the type.
    pub type_name: Option<String>,
    /// The purpose of the parameter, such as the shape of the driver.
    pub used_for: Option<String>,
}

model! {
    Parameter, "modelType" = "PARAMETER" {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            config_values = "configValues", with_config_values(models::ConfigValues);
            object_status = "objectStatus", with_object_status(i64);
            name = "name", with_name(String);
            description = "description", with_description(String);
            type_ = "type", with_type(Value);
            default_value = "defaultValue", with_default_value(Value);
            root_object_default_value = "rootObjectDefaultValue",
                with_root_object_default_value(Value);
            is_input = "isInput", with_is_input(bool);
            is_output = "isOutput", with_is_output(bool);
            output_aggregation_type = "outputAggregationType",
                with_output_aggregation_type(models::ParameterOutputAggregationType);
            type_name = "typeName", with_type_name(String);
            used_for = "usedFor", with_used_for(String);
        }
    }
}
