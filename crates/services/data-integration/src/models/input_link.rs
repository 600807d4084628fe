// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An input link.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InputLink {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The description.
    pub description: Option<String>,
    /// The port.
    pub port: Option<String>,
    /// The reference to the link from which the data comes.
    pub from_link: Option<String>,
    /// The field map.
    pub field_map: Option<models::FieldMap>,
}

model! {
    InputLink, "modelType" = "INPUT_LINK" {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            object_status = "objectStatus", with_object_status(i64);
            description = "description", with_description(String);
            port = "port", with_port(String);
            from_link = "fromLink", with_from_link(String);
            field_map = "fieldMap", with_field_map(models::FieldMap);
        }
    }
}
