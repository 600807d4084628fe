// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Imports the runbook.
    ///
    /// The response has the header `opc-work-request-id`.
    ImportRunbook = POST "/runbooks/actions/import",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/ImportRunbookDetails/ImportRunbook";
    facts {
        with_retry_token();
        with_secret_fields(&["url"]);
    }
    required {
        import_runbook_details = json(models::ImportRunbookDetails);
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
    then { work_request(); }
}
