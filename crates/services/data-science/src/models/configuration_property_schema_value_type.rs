// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the value type of a configuration property schema.
    pub enum ConfigurationPropertySchemaValueType {
        String = "STRING",
        Secret = "SECRET",
        VaultSecretId = "VAULT_SECRET_ID",
    }
}
