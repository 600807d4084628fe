// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the password secret access mode of basic named credential content.
    pub enum BasicNamedCredentialContentPasswordSecretAccessMode {
        UserPrincipal = "USER_PRINCIPAL",
        ResourcePrincipal = "RESOURCE_PRINCIPAL",
    }
}
