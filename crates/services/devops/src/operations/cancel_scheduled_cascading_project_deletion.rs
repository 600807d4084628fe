// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the deletion of the scheduled cascading project.
    ///
    /// The response has the header `opc-work-request-id`.
    CancelScheduledCascadingProjectDeletion =
        POST "/projects/{projectId}/actions/cancelScheduledCascadingProjectDeletion",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Project/CancelScheduledCascadingProjectDeletion";
    facts { with_retry_token(); }
    required {
        project_id = path "projectId" (String);
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
        settled(get_project, models::Project, models::ProjectLifecycleState);
        with_cancellation();
    }
}
