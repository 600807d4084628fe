// @generated from spec/secrets.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of secret bundle content.
    ///
    /// The field `contentType` selects the variant.
    pub enum SecretBundleContentDetails by "contentType" {
        Base64(models::Base64SecretBundleContentDetails) = "BASE64", as_base64;
    }
}
