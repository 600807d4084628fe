// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the external Exadata storage grid.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExternalExadataStorageGrid =
        PUT "/externalExadataStorageGrids/{externalExadataStorageGridId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalExadataStorageGrid/UpdateExternalExadataStorageGrid";
    facts { without_default_retry(); }
    required {
        external_exadata_storage_grid_id = path "externalExadataStorageGridId" (String);
        update_external_exadata_storage_grid_details =
            json(models::UpdateExternalExadataStorageGridDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExternalExadataStorageGrid) }
    then {
        settled(get_external_exadata_storage_grid, models::ExternalExadataStorageGrid,
            models::DbmResourceLifecycleState);
    }
}
