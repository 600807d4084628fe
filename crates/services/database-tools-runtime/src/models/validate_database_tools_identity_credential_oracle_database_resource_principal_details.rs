// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a database tools identity credential Oracle database resource principal to
/// validate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateDatabaseToolsIdentityCredentialOracleDatabaseResourcePrincipalDetails {}

model! {
    ValidateDatabaseToolsIdentityCredentialOracleDatabaseResourcePrincipalDetails, "type" = "ORACLE_DATABASE_RESOURCE_PRINCIPAL" {
        optional {}
    }
}
