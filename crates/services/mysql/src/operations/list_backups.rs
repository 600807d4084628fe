// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the backups.
    ListBackups = GET "/backups",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/BackupSummary/ListBackups";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the backup.
        backup_id = query "backupId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::BackupLifecycleState);
        /// Filters by the OCID of the DB system.
        db_system_id = query "dbSystemId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by whether deleted backups are kept in the state `DELETE_SCHEDULED` for 7 days
        /// before permanent deletion.
        soft_delete = query "softDelete" (models::BackupSoftDelete);
        /// Filters by whether the backup is prepared.
        backup_preparation_status = query "backupPreparationStatus"
            (models::BackupPreparationStatus);
        /// Filters by the validation status.
        validation_status = query "validationStatus" (models::BackupValidationStatus);
        /// Filters by the type of the creation.
        creation_type = query "creationType" (models::BackupCreationType);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListBackupsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::BackupSummary>), items(models::BackupSummary) }
}
