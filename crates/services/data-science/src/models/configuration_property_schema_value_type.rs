// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The type of the value: a string, a secret, or the OCID of a secret in the vault.
    pub enum ConfigurationPropertySchemaValueType {
        String = "STRING",
        Secret = "SECRET",
        VaultSecretId = "VAULT_SECRET_ID",
    }
}
