// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a cloud Exadata storage connector.
    ///
    /// The response has the header `etag`.
    CreateCloudExadataStorageConnector = POST "/cloudExadataStorageConnectors",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudExadataStorageConnector/CreateCloudExadataStorageConnector";
    facts {
        with_retry_token();
        with_secret_fields(&["password", "sslTrustStorePassword"]);
    }
    required {
        create_cloud_exadata_storage_connector_details =
            json(models::CreateCloudExadataStorageConnectorDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CloudExadataStorageConnector) }
    then {
        settled(get_cloud_exadata_storage_connector, models::CloudExadataStorageConnector,
            models::DbmResourceLifecycleState);
        with_id("cloudExadataStorageConnectorId", "id");
    }
}
