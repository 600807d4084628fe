// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a database tools identity Oracle database resource principal credential to
/// refresh.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefreshDatabaseToolsIdentityOracleDatabaseResourcePrincipalCredentialDetails {}

model! {
    RefreshDatabaseToolsIdentityOracleDatabaseResourcePrincipalCredentialDetails, "type" = "ORACLE_DATABASE_RESOURCE_PRINCIPAL" {
        optional {}
    }
}
