// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DB system.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDbSystem = GET "/dbSystems/{dbSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbSystem/GetDbSystem";
    facts { without_default_retry(); }
    required {
        db_system_id = path "dbSystemId" (String);
    }
    returns { json(models::DbSystem), state(models::DbSystemLifecycleState) }
}
