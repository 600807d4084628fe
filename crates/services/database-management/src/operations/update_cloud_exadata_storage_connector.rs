// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cloud Exadata storage connector.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCloudExadataStorageConnector =
        PUT "/cloudExadataStorageConnectors/{cloudExadataStorageConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudExadataStorageConnector/UpdateCloudExadataStorageConnector";
    facts {
        without_default_retry();
        with_secret_fields(&["password", "sslTrustStorePassword"]);
    }
    required {
        cloud_exadata_storage_connector_id = path "cloudExadataStorageConnectorId" (String);
        update_cloud_exadata_storage_connector_details =
            json(models::UpdateCloudExadataStorageConnectorDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CloudExadataStorageConnector) }
    then {
        settled(get_cloud_exadata_storage_connector, models::CloudExadataStorageConnector,
            models::DbmResourceLifecycleState);
    }
}
