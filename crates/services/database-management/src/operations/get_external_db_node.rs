// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external DB node.
    ///
    /// The response has the header `etag`.
    GetExternalDbNode = GET "/externalDbNodes/{externalDbNodeId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalDbNode/GetExternalDbNode";
    required {
        external_db_node_id = path "externalDbNodeId" (String);
    }
    returns { json(models::ExternalDbNode), state(models::ExternalDbNodeLifecycleState) }
}
