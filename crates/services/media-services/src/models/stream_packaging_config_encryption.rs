// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Stream packaging configuration encryption.
    ///
    /// The field `algorithm` selects the variant.
    pub enum StreamPackagingConfigEncryption by "algorithm" {
        Aes128(models::StreamPackagingConfigEncryptionAes128) = "AES128", as_aes128;
        None(models::StreamPackagingConfigEncryptionNone) = "NONE", as_none;
    }
}
