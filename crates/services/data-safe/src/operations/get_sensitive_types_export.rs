// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the sensitive types export.
    ///
    /// The response has the header `etag`.
    GetSensitiveTypesExport = GET "/sensitiveTypesExports/{sensitiveTypesExportId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveTypesExport/GetSensitiveTypesExport";
    required {
        sensitive_types_export_id = path "sensitiveTypesExportId" (String);
    }
    returns {
        json(models::SensitiveTypesExport),
        state(models::SensitiveTypesExportLifecycleState),
    }
}
