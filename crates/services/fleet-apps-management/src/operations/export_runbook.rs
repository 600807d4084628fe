// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Exports the runbook.
    ///
    /// The response has the header `opc-work-request-id`.
    ExportRunbook = POST "/runbooks/{runbookId}/actions/export",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Runbook/ExportRunbook";
    facts {
        with_retry_token();
        with_secret_fields(&["url"]);
    }
    required {
        runbook_id = path "runbookId" (String);
        export_runbook_details = json(models::ExportRunbookDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_runbook, models::Runbook, models::RunbookLifecycleState); }
}
