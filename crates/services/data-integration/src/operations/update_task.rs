// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the task.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateTask = PUT "/workspaces/{workspaceId}/tasks/{taskKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Task/UpdateTask";
    facts {
        without_default_retry();
        with_secret_fields(&["credentialFileContent", "passPhrase", "password", "requestHeaders"]);
    }
    required {
        workspace_id = path "workspaceId" (String);
        task_key = path "taskKey" (String);
        update_task_details = json(models::UpdateTaskDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Task) }
}
