// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the content type of a secret version.
    pub enum SecretVersionContentType {
        Base64 = "BASE64",
    }
}
