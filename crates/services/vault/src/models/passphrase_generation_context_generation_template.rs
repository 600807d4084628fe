// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the generation template of a passphrase generation context.
    pub enum PassphraseGenerationContextGenerationTemplate {
        SecretsDefaultPassword = "SECRETS_DEFAULT_PASSWORD",
        DbaasDefaultPassword = "DBAAS_DEFAULT_PASSWORD",
    }
}
