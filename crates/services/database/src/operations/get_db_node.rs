// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DB node.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDbNode = GET "/dbNodes/{dbNodeId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbNode/GetDbNode";
    facts { without_default_retry(); }
    required {
        db_node_id = path "dbNodeId" (String);
    }
    returns { json(models::DbNode), state(models::DbNodeLifecycleState) }
}
