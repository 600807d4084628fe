// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the sensitive types export.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateSensitiveTypesExport = PUT "/sensitiveTypesExports/{sensitiveTypesExportId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveTypesExport/UpdateSensitiveTypesExport";
    required {
        sensitive_types_export_id = path "sensitiveTypesExportId" (String);
        update_sensitive_types_export_details = json(models::UpdateSensitiveTypesExportDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_sensitive_types_export, models::SensitiveTypesExport,
            models::SensitiveTypesExportLifecycleState);
    }
}
