// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the runbook.
    ///
    /// The response has the header `etag`.
    GetRunbook = GET "/runbooks/{runbookId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Runbook/GetRunbook";
    required {
        runbook_id = path "runbookId" (String);
    }
    returns { json(models::Runbook), state(models::RunbookLifecycleState) }
}
