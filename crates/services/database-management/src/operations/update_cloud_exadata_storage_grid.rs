// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cloud Exadata storage grid.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCloudExadataStorageGrid = PUT "/cloudExadataStorageGrids/{cloudExadataStorageGridId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudExadataStorageGrid/UpdateCloudExadataStorageGrid";
    facts { without_default_retry(); }
    required {
        cloud_exadata_storage_grid_id = path "cloudExadataStorageGridId" (String);
        update_cloud_exadata_storage_grid_details =
            json(models::UpdateCloudExadataStorageGridDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CloudExadataStorageGrid) }
    then {
        settled(get_cloud_exadata_storage_grid, models::CloudExadataStorageGrid,
            models::DbmResourceLifecycleState);
    }
}
