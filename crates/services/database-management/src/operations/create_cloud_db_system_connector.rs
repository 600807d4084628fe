// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a cloud DB system connector.
    ///
    /// The response has the header `etag`.
    CreateCloudDbSystemConnector = POST "/cloudDbSystemConnectors",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbSystemConnector/CreateCloudDbSystemConnector";
    facts { with_retry_token(); }
    required {
        create_cloud_db_system_connector_details =
            json(models::CreateCloudDbSystemConnectorDetails);
    }
    optional {
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
