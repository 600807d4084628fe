// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the user.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetUser = GET "/managedDatabases/{managedDatabaseId}/users/{userName}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/GetUser";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        user_name = path "userName" (String);
    }
    optional {
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns { json(models::User) }
}
