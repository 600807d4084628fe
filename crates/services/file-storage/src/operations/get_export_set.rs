// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the export set.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExportSet = GET "/exportSets/{exportSetId}",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/ExportSet/GetExportSet";
    facts { without_default_retry(); }
    required {
        export_set_id = path "exportSetId" (String);
    }
    returns { json(models::ExportSet), state(models::ExportSetLifecycleState) }
}
