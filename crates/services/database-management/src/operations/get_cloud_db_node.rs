// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud DB node.
    ///
    /// The response has the header `etag`.
    GetCloudDbNode = GET "/cloudDbNodes/{cloudDbNodeId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbNode/GetCloudDbNode";
    required {
        cloud_db_node_id = path "cloudDbNodeId" (String);
    }
    returns { json(models::CloudDbNode), state(models::CloudDbNodeLifecycleState) }
}
