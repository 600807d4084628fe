// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the SQL plan baseline configuration.
    GetSqlPlanBaselineConfiguration =
        GET "/managedDatabases/{managedDatabaseId}/sqlPlanBaselineConfiguration",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/GetSqlPlanBaselineConfiguration";
    required {
        managed_database_id = path "managedDatabaseId" (String);
    }
    optional {
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns { json(models::SqlPlanBaselineConfiguration) }
}
