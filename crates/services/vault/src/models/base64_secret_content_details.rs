// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of base64 secret content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base64SecretContentDetails {
    /// The name.
    pub name: Option<String>,
    /// The rotation state of the version. Default: `CURRENT`.
    pub stage: Option<models::SecretContentStage>,
    /// The content.
    pub content: Option<Secret>,
}

model! {
    Base64SecretContentDetails, "contentType" = "BASE64" {
        optional {
            name = "name", with_name(String);
            stage = "stage", with_stage(models::SecretContentStage);
            content = "content", with_content(Secret);
        }
    }
}
