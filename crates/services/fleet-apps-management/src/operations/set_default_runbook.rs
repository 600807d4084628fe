// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Sets the default runbook.
    ///
    /// The response has the header `etag`.
    SetDefaultRunbook = POST "/runbooks/actions/setDefaultRunbook",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Runbook/SetDefaultRunbook";
    facts { with_retry_token(); }
    required {
        set_default_runbook_details = json(models::SetDefaultRunbookDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Runbook) }
    then {
        settled(get_runbook, models::Runbook, models::RunbookLifecycleState);
        with_id("runbookId", "id");
    }
}
