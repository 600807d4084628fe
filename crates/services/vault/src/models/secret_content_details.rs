// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of secret content.
    ///
    /// The field `contentType` selects the variant.
    pub enum SecretContentDetails by "contentType", sent {
        Base64(models::Base64SecretContentDetails) = "BASE64", as_base64;
    }
    shared {
        /// The name.
        name = "name", str, in Base64;
        /// The rotation state of the version. Default: `CURRENT`.
        stage = "stage", copy models::SecretContentStage, in Base64;
    }
}
