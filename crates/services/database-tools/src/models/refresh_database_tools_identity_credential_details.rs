// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a database tools identity credential to refresh.
    ///
    /// The field `type` selects the variant.
    pub enum RefreshDatabaseToolsIdentityCredentialDetails by "type", sent {
        OracleDatabaseResourcePrincipal(models::RefreshDatabaseToolsIdentityOracleDatabaseResourcePrincipalCredentialDetails)
            = "ORACLE_DATABASE_RESOURCE_PRINCIPAL", as_oracle_database_resource_principal;
    }
}
