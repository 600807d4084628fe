// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the top SQL CPU activity.
    GetTopSqlCpuActivity =
        GET "/externalExadataStorageServers/{externalExadataStorageServerId}/topSqlCpuActivity",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalExadataStorageServer/GetTopSqlCpuActivity";
    required {
        external_exadata_storage_server_id = path "externalExadataStorageServerId" (String);
    }
    returns { json(models::TopSqlCpuActivity) }
}
