// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cloud DB node.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCloudDbNode = PUT "/cloudDbNodes/{cloudDbNodeId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbNode/UpdateCloudDbNode";
    facts { without_default_retry(); }
    required {
        cloud_db_node_id = path "cloudDbNodeId" (String);
        update_cloud_db_node_details = json(models::UpdateCloudDbNodeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_cloud_db_node, models::CloudDbNode, models::CloudDbNodeLifecycleState); }
}
