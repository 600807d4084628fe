// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a sensitive types export.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateSensitiveTypesExport = POST "/sensitiveTypesExports",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveTypesExport/CreateSensitiveTypesExport";
    facts { with_retry_token(); }
    required {
        create_sensitive_types_export_details = json(models::CreateSensitiveTypesExportDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SensitiveTypesExport) }
    then {
        settled(get_sensitive_types_export, models::SensitiveTypesExport,
            models::SensitiveTypesExportLifecycleState);
        with_id("sensitiveTypesExportId", "id");
    }
}
