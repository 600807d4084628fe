// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the stage of secret content.
    pub enum SecretContentStage {
        Current = "CURRENT",
        Pending = "PENDING",
    }
}
