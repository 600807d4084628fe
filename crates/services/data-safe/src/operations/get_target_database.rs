// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the target database.
    ///
    /// The response has the header `etag`.
    GetTargetDatabase = GET "/targetDatabases/{targetDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/TargetDatabase/GetTargetDatabase";
    facts { with_secret_fields(&["keyStoreContent", "password", "storePassword"]); }
    required {
        target_database_id = path "targetDatabaseId" (String);
    }
    returns { json(models::TargetDatabase), state(models::TargetDatabaseLifecycleState) }
}
