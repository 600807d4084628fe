// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the runbook import.
    ///
    /// The response has the header `etag`.
    GetRunbookImport = GET "/runbooks/{runbookId}/imports/{importId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/RunbookImport/GetRunbookImport";
    required {
        runbook_id = path "runbookId" (String);
        import_id = path "importId" (String);
    }
    returns { json(models::RunbookImport) }
}
