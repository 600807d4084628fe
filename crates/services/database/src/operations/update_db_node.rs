// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DB node.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDbNode = PUT "/dbNodes/{dbNodeId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbNode/UpdateDbNode";
    facts { without_default_retry(); }
    required {
        db_node_id = path "dbNodeId" (String);
        update_db_node_details = json(models::UpdateDbNodeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DbNode) }
    then { settled(get_db_node, models::DbNode, models::DbNodeLifecycleState); }
}
