// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Downloads the sensitive types export.
    ///
    /// The response has the header `etag`.
    DownloadSensitiveTypesExport =
        POST "/sensitiveTypesExports/{sensitiveTypesExportId}/actions/download",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveTypesExport/DownloadSensitiveTypesExport";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        sensitive_types_export_id = path "sensitiveTypesExportId" (String);
        download_sensitive_types_export_details = json(models::DownloadSensitiveTypesExportDetails);
    }
    returns { stream }
    then {
        settled(get_sensitive_types_export, models::SensitiveTypesExport,
            models::SensitiveTypesExportLifecycleState);
    }
}
