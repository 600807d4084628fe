// @generated from spec/secrets.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of base64 secret bundle content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base64SecretBundleContentDetails {
    /// The content.
    pub content: Option<Secret>,
}

model! {
    Base64SecretBundleContentDetails, "contentType" = "BASE64" {
        content = "content";
    }
}
