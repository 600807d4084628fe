// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a notebook session and starts it.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateNotebookSession = POST "/notebookSessions",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/NotebookSession/CreateNotebookSession";
    facts { with_retry_token(); }
    required {
        create_notebook_session_details = json(models::CreateNotebookSessionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::NotebookSession) }
    then {
        settled(get_notebook_session, models::NotebookSession,
            models::NotebookSessionLifecycleState);
        with_id("notebookSessionId", "id");
    }
}
