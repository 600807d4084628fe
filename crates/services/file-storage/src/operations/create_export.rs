// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an export.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateExport = POST "/exports",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/Export/CreateExport";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_export_details = json(models::CreateExportDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Export) }
    then {
        settled(get_export, models::Export, models::ExportLifecycleState);
        with_id("exportId", "id");
    }
}
