// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Performs a power action on the DB node.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DbNodeAction = POST "/dbNodes/{dbNodeId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbNode/DbNodeAction";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        db_node_id = path "dbNodeId" (String);
        action = query "action" (models::DbNodeActionAction);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DbNode) }
    then { settled(get_db_node, models::DbNode, models::DbNodeLifecycleState); }
}
