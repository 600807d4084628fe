// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A pivot field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PivotField {
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
    /// The expression.
    pub expr: Option<models::Expression>,
    /// The type to use.
    pub use_type: Option<models::ConfiguredType>,
    /// The type.
    pub type_: Option<models::BaseType>,
    /// The pattern for the names of generated columns. It can contain `%PIVOT_KEY_VALUE%` and
    /// `%MACRO_INPUT%`.
    pub column_name_pattern: Option<String>,
}

model! {
    PivotField, "modelType" = "PIVOT_FIELD" {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            config_values = "configValues", with_config_values(models::ConfigValues);
            object_status = "objectStatus", with_object_status(i64);
            name = "name", with_name(String);
            description = "description", with_description(String);
            expr = "expr", with_expr(models::Expression);
            use_type = "useType", with_use_type(models::ConfiguredType);
            type_ = "type", with_type(models::BaseType);
            column_name_pattern = "columnNamePattern", with_column_name_pattern(String);
        }
    }
}
