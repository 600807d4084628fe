// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates a notebook session. The shape, subnet and storage can be changed only while it is
    /// inactive. These changes take effect on activation.
    ///
    /// The response has the header `etag`.
    UpdateNotebookSession = PUT "/notebookSessions/{notebookSessionId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/NotebookSession/UpdateNotebookSession";
    required {
        notebook_session_id = path "notebookSessionId" (String);
        update_notebook_session_details = json(models::UpdateNotebookSessionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::NotebookSession) }
    then {
        settled(get_notebook_session, models::NotebookSession,
            models::NotebookSessionLifecycleState);
    }
}
