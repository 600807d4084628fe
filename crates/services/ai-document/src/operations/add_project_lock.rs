// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a project lock.
    ///
    /// The response has the header `etag`.
    AddProjectLock = POST "/projects/{projectId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/document-understanding/20221109/Project/AddProjectLock";
    facts { with_retry_token(); }
    required {
        project_id = path "projectId" (String);
        add_project_lock_details = json(models::AddProjectLockDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Project) }
    then {
        settled(get_project, models::Project, models::ProjectLifecycleState);
        with_id("projectId", "id");
    }
}
