// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an or update git ref.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateOrUpdateGitRef = POST "/repositories/{repositoryId}/actions/createOrUpdateGitRef",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/CreateOrUpdateGitRef";
    facts { with_retry_token(); }
    required {
        repository_id = path "repositoryId" (String);
        create_or_update_git_ref_details = json(models::CreateOrUpdateGitRefDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RepositoryRef) }
    then { work_request(); }
}
