// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A validate database tools identity credential result.
    ///
    /// The field `type` selects the variant.
    pub enum ValidateDatabaseToolsIdentityCredentialResult by "type" {
        OracleDatabaseResourcePrincipal(models::ValidateDatabaseToolsIdentityCredentialOracleDatabaseResourcePrincipalResult)
            = "ORACLE_DATABASE_RESOURCE_PRINCIPAL", as_oracle_database_resource_principal;
    }
    shared {
        /// The code.
        code = "code", str, in OracleDatabaseResourcePrincipal;
        /// The message.
        message = "message", str, in OracleDatabaseResourcePrincipal;
        /// The cause.
        cause = "cause", str, in OracleDatabaseResourcePrincipal;
        /// The action.
        action = "action", str, in OracleDatabaseResourcePrincipal;
    }
}
