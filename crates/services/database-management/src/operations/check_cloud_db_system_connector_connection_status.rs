// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Checks the cloud DB system connector connection status.
    ///
    /// The response has the header `content-location`.
    CheckCloudDbSystemConnectorConnectionStatus =
        POST "/cloudDbSystemConnectors/{cloudDbSystemConnectorId}/actions/checkConnectionStatus",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbSystemConnector/CheckCloudDbSystemConnectorConnectionStatus";
    facts { with_retry_token(); }
    required {
        cloud_db_system_connector_id = path "cloudDbSystemConnectorId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CloudDbSystemConnector) }
    then {
        settled(get_cloud_db_system_connector, models::CloudDbSystemConnector,
            models::CloudDbSystemConnectorLifecycleState);
        with_id("cloudDbSystemConnectorId", "id");
    }
}
