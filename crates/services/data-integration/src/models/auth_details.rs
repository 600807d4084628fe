// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an auth.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthDetails {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The type of the object.
    pub model_type: Option<models::AuthModelType>,
}

model! {
    AuthDetails {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            model_type = "modelType", with_model_type(models::AuthModelType);
        }
    }
}
