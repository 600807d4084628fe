// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DB home.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDbHome = GET "/dbHomes/{dbHomeId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbHome/GetDbHome";
    facts { without_default_retry(); }
    required {
        db_home_id = path "dbHomeId" (String);
    }
    returns { json(models::DbHome), state(models::DbHomeLifecycleState) }
}
