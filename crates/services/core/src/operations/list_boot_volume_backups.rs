// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the boot volume backups.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListBootVolumeBackups = GET "/bootVolumeBackups",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BootVolumeBackup/ListBootVolumeBackups";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the boot volume.
        boot_volume_id = query "bootVolumeId" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the source backup of the boot volume.
        source_boot_volume_backup_id = query "sourceBootVolumeBackupId" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListBootVolumeBackupsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::BootVolumeBackupLifecycleState);
    }
    returns { pages(Vec<models::BootVolumeBackup>), items(models::BootVolumeBackup) }
}
