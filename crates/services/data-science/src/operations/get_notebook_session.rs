// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a notebook session.
    ///
    /// The response has the header `etag`.
    GetNotebookSession = GET "/notebookSessions/{notebookSessionId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/NotebookSession/GetNotebookSession";
    required {
        notebook_session_id = path "notebookSessionId" (String);
    }
    returns { json(models::NotebookSession), state(models::NotebookSessionLifecycleState) }
}
