// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the export set.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExportSet = PUT "/exportSets/{exportSetId}",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/ExportSet/UpdateExportSet";
    facts { without_default_retry(); }
    required {
        export_set_id = path "exportSetId" (String);
        update_export_set_details = json(models::UpdateExportSetDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExportSet) }
    then { settled(get_export_set, models::ExportSet, models::ExportSetLifecycleState); }
}
