// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a database tools identity credential to validate.
    ///
    /// The field `type` selects the variant.
    pub enum ValidateDatabaseToolsIdentityCredentialDetails by "type", sent {
        OracleDatabaseResourcePrincipal(models::ValidateDatabaseToolsIdentityCredentialOracleDatabaseResourcePrincipalDetails)
            = "ORACLE_DATABASE_RESOURCE_PRINCIPAL", as_oracle_database_resource_principal;
    }
}
