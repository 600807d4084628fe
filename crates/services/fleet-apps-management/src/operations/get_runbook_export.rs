// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the runbook export.
    ///
    /// The response has the header `etag`.
    GetRunbookExport = GET "/runbooks/{runbookId}/exports/{exportId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/RunbookExport/GetRunbookExport";
    required {
        runbook_id = path "runbookId" (String);
        export_id = path "exportId" (String);
    }
    returns { json(models::RunbookExport) }
}
