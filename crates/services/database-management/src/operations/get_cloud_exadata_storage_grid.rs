// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud Exadata storage grid.
    ///
    /// The response has the header `etag`.
    GetCloudExadataStorageGrid = GET "/cloudExadataStorageGrids/{cloudExadataStorageGridId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudExadataStorageGrid/GetCloudExadataStorageGrid";
    required {
        cloud_exadata_storage_grid_id = path "cloudExadataStorageGridId" (String);
    }
    returns { json(models::CloudExadataStorageGrid), state(models::DbmResourceLifecycleState) }
}
