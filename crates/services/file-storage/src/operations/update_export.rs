// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the export.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExport = PUT "/exports/{exportId}",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/Export/UpdateExport";
    facts { without_default_retry(); }
    required {
        export_id = path "exportId" (String);
        update_export_details = json(models::UpdateExportDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Export) }
    then { settled(get_export, models::Export, models::ExportLifecycleState); }
}
