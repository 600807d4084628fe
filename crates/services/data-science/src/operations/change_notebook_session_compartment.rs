// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a notebook session to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeNotebookSessionCompartment =
        POST "/notebookSessions/{notebookSessionId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/NotebookSession/ChangeNotebookSessionCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        notebook_session_id = path "notebookSessionId" (String);
        change_notebook_session_compartment_details =
            json(models::ChangeNotebookSessionCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_notebook_session, models::NotebookSession,
            models::NotebookSessionLifecycleState);
    }
}
