// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A referenced data object from API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferencedDataObjectFromAPI {
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The external key of the object.
    pub external_key: Option<String>,
    /// The key of the object.
    pub key: Option<String>,
}

model! {
    ReferencedDataObjectFromAPI, "modelType" = "API" {
        optional {
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            name = "name", with_name(String);
            object_version = "objectVersion", with_object_version(i64);
            resource_name = "resourceName", with_resource_name(String);
            object_status = "objectStatus", with_object_status(i64);
            external_key = "externalKey", with_external_key(String);
            key = "key", with_key(String);
        }
    }
}
