// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the pluggable database.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetPluggableDatabase = GET "/pluggableDatabases/{pluggableDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/PluggableDatabase/GetPluggableDatabase";
    facts { without_default_retry(); }
    required {
        pluggable_database_id = path "pluggableDatabaseId" (String);
    }
    returns { json(models::PluggableDatabase), state(models::PluggableDatabaseLifecycleState) }
}
