// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Checks the cloud Exadata storage connector.
    ///
    /// The response has the header `etag`.
    CheckCloudExadataStorageConnector =
        POST "/cloudExadataStorageConnectors/{cloudExadataStorageConnectorId}/actions/checkStatus",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudExadataStorageConnector/CheckCloudExadataStorageConnector";
    facts { with_retry_token(); }
    required {
        cloud_exadata_storage_connector_id = path "cloudExadataStorageConnectorId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CloudExadataStorageConnectorStatus) }
}
