// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An expression.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Expression {
    /// The key of the object.
    pub key: Option<String>,
    /// The type of the object.
    pub model_type: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The expr string.
    pub expr_string: Option<String>,
    /// The configuration values.
    pub config_values: Option<models::ConfigValues>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
}

model! {
    Expression {
        optional {
            key = "key", with_key(String);
            model_type = "modelType", with_model_type(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            expr_string = "exprString", with_expr_string(String);
            config_values = "configValues", with_config_values(models::ConfigValues);
            object_status = "objectStatus", with_object_status(i64);
        }
    }
}
