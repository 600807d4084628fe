// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the runbook.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateRunbook = PUT "/runbooks/{runbookId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Runbook/UpdateRunbook";
    required {
        runbook_id = path "runbookId" (String);
        update_runbook_details = json(models::UpdateRunbookDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_runbook, models::Runbook, models::RunbookLifecycleState); }
}
