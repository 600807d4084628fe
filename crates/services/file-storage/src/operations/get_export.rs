// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the export.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExport = GET "/exports/{exportId}",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/Export/GetExport";
    facts { without_default_retry(); }
    required {
        export_id = path "exportId" (String);
    }
    returns { json(models::Export), state(models::ExportLifecycleState) }
}
