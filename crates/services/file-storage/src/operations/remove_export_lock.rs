// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the export lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveExportLock = POST "/exports/{exportId}/actions/removeLock",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/Export/RemoveExportLock";
    facts { without_default_retry(); }
    required {
        export_id = path "exportId" (String);
        resource_lock = json(models::ResourceLock);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Export) }
    then {
        settled(get_export, models::Export, models::ExportLifecycleState);
        with_id("exportId", "id");
    }
}
