// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud Exadata storage connector.
    ///
    /// The response has the header `etag`.
    GetCloudExadataStorageConnector =
        GET "/cloudExadataStorageConnectors/{cloudExadataStorageConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudExadataStorageConnector/GetCloudExadataStorageConnector";
    required {
        cloud_exadata_storage_connector_id = path "cloudExadataStorageConnectorId" (String);
    }
    returns { json(models::CloudExadataStorageConnector), state(models::DbmResourceLifecycleState) }
}
