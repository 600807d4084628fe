// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a flatten.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlattenDetails {
    /// The flatten projection preferences.
    pub flatten_projection_preferences: Option<models::FlattenProjectionPreferences>,
    /// The flatten attribute root.
    pub flatten_attribute_root: Option<String>,
    /// The flatten attribute path.
    pub flatten_attribute_path: Option<String>,
    /// The flatten columns.
    pub flatten_columns: Option<Vec<models::TypedObject>>,
    /// The key of the object.
    pub key: Option<String>,
    /// The type of the object.
    pub model_type: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
}

model! {
    FlattenDetails {
        optional {
            flatten_projection_preferences = "flattenProjectionPreferences",
                with_flatten_projection_preferences(models::FlattenProjectionPreferences);
            flatten_attribute_root = "flattenAttributeRoot", with_flatten_attribute_root(String);
            flatten_attribute_path = "flattenAttributePath", with_flatten_attribute_path(String);
            flatten_columns = "flattenColumns", with_flatten_columns([models::TypedObject]);
            key = "key", with_key(String);
            model_type = "modelType", with_model_type(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            object_status = "objectStatus", with_object_status(i64);
        }
    }
}
