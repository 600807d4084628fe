// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A secret detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretDetail {
    /// The name of the secret.
    pub secret_name: String,
    /// The template object storage path.
    pub template_object_storage_path: Option<String>,
    /// The secret data.
    pub secret_data: Vec<models::SecretData>,
}

model! {
    SecretDetail {
        required {
            secret_name = "secretName", with_secret_name(String);
            secret_data = "secretData", with_secret_data([models::SecretData]);
        }
        optional {
            template_object_storage_path = "templateObjectStoragePath",
                with_template_object_storage_path(String);
        }
    }
}
