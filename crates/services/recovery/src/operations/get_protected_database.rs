// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the protected database.
    ///
    /// The response has the header `etag`.
    GetProtectedDatabase = GET "/protectedDatabases/{protectedDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/ProtectedDatabase/GetProtectedDatabase";
    required {
        protected_database_id = path "protectedDatabaseId" (String);
    }
    returns { json(models::ProtectedDatabase), state(models::ProtectedDatabaseLifecycleState) }
}
