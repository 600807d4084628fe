// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the open alert history.
    GetOpenAlertHistory =
        GET "/externalExadataStorageServers/{externalExadataStorageServerId}/openAlertHistory",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalExadataStorageServer/GetOpenAlertHistory";
    required {
        external_exadata_storage_server_id = path "externalExadataStorageServerId" (String);
    }
    returns { json(models::OpenAlertHistory) }
}
