// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external Exadata storage grid.
    ///
    /// The response has the header `etag`.
    GetExternalExadataStorageGrid =
        GET "/externalExadataStorageGrids/{externalExadataStorageGridId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalExadataStorageGrid/GetExternalExadataStorageGrid";
    required {
        external_exadata_storage_grid_id = path "externalExadataStorageGridId" (String);
    }
    returns { json(models::ExternalExadataStorageGrid), state(models::DbmResourceLifecycleState) }
}
