// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a notebook session, including all data that was not saved elsewhere.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteNotebookSession = DELETE "/notebookSessions/{notebookSessionId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/NotebookSession/DeleteNotebookSession";
    required {
        notebook_session_id = path "notebookSessionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_notebook_session); }
}
