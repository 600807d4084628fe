// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A map type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MapType {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The description.
    pub description: Option<String>,
    /// The key element type.
    pub key_element_type: Option<String>,
    /// The value element type.
    pub value_element_type: Option<String>,
    /// Whether it contains null.
    pub contains_null: Option<bool>,
}

model! {
    MapType, "modelType" = "MAP_TYPE" {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            name = "name", with_name(String);
            object_status = "objectStatus", with_object_status(i64);
            description = "description", with_description(String);
            key_element_type = "keyElementType", with_key_element_type(String);
            value_element_type = "valueElementType", with_value_element_type(String);
            contains_null = "containsNull", with_contains_null(bool);
        }
    }
}
