// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud Exadata storage server.
    ///
    /// The response has the header `etag`.
    GetCloudExadataStorageServer = GET "/cloudExadataStorageServers/{cloudExadataStorageServerId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudExadataStorageServer/GetCloudExadataStorageServer";
    required {
        cloud_exadata_storage_server_id = path "cloudExadataStorageServerId" (String);
    }
    returns { json(models::CloudExadataStorageServer), state(models::DbmResourceLifecycleState) }
}
