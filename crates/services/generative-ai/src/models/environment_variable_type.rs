// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The type of the value: plain text or a vault secret.
    pub enum EnvironmentVariableType {
        Plaintext = "PLAINTEXT",
        Vault = "VAULT",
    }
}
