// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the sensitive types export.
    DeleteSensitiveTypesExport = DELETE "/sensitiveTypesExports/{sensitiveTypesExportId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveTypesExport/DeleteSensitiveTypesExport";
    required {
        sensitive_types_export_id = path "sensitiveTypesExportId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_sensitive_types_export); }
}
