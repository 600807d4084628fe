// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud open alert history.
    GetCloudOpenAlertHistory =
        GET "/cloudExadataStorageServers/{cloudExadataStorageServerId}/openAlertHistory",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudExadataStorageServer/GetCloudOpenAlertHistory";
    required {
        cloud_exadata_storage_server_id = path "cloudExadataStorageServerId" (String);
    }
    returns { json(models::CloudOpenAlertHistory) }
}
