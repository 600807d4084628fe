// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deactivates a notebook session, which stops its instance. The block storage is kept.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeactivateNotebookSession = POST "/notebookSessions/{notebookSessionId}/actions/deactivate",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/NotebookSession/DeactivateNotebookSession";
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
