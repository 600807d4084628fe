// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the key type of a credential.
    pub enum CredentialKeyType {
        CredentialName = "CREDENTIAL_NAME",
        PublicSynonym = "PUBLIC_SYNONYM",
    }
}
