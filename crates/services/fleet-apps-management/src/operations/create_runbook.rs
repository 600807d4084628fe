// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a runbook.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateRunbook = POST "/runbooks",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Runbook/CreateRunbook";
    facts { with_retry_token(); }
    required {
        create_runbook_details = json(models::CreateRunbookDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Runbook) }
    then {
        settled(get_runbook, models::Runbook, models::RunbookLifecycleState);
        with_id("runbookId", "id");
    }
}
