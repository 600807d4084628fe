// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Activates an inactive notebook session with its current configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ActivateNotebookSession = POST "/notebookSessions/{notebookSessionId}/actions/activate",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/NotebookSession/ActivateNotebookSession";
    facts { without_default_retry(); }
    required {
        notebook_session_id = path "notebookSessionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_notebook_session, models::NotebookSession,
            models::NotebookSessionLifecycleState);
    }
}
