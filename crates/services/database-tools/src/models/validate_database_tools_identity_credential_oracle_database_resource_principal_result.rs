// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A validate database tools identity credential Oracle database resource principal result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateDatabaseToolsIdentityCredentialOracleDatabaseResourcePrincipalResult {
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
    /// The cause.
    pub cause: Option<String>,
    /// The action.
    pub action: Option<String>,
}

model! {
    ValidateDatabaseToolsIdentityCredentialOracleDatabaseResourcePrincipalResult, "type" = "ORACLE_DATABASE_RESOURCE_PRINCIPAL" {
        code = "code";
        message = "message";
        cause = "cause";
        action = "action";
    }
}
