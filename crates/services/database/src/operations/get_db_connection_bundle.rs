// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DB connection bundle.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDbConnectionBundle = GET "/dbConnectionBundles/{dbConnectionBundleId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbConnectionBundle/GetDbConnectionBundle";
    facts { without_default_retry(); }
    required {
        db_connection_bundle_id = path "dbConnectionBundleId" (String);
    }
    returns { json(models::DbConnectionBundle), state(models::DbConnectionBundleLifecycleState) }
}
