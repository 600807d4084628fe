// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the value category of a named credential field definition.
    pub enum NamedCredentialFieldDefinitionValueCategory {
        ClearText = "CLEAR_TEXT",
        SecretIdentifier = "SECRET_IDENTIFIER",
        AdbIdentifier = "ADB_IDENTIFIER",
        AllowedValue = "ALLOWED_VALUE",
    }
}
