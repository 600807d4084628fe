// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Synchronizes the repository.
    ///
    /// The response has the header `opc-work-request-id`.
    SyncRepository = POST "/repositories/{repositoryId}/actions/sync",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/SyncRepository";
    facts { with_retry_token(); }
    required {
        repository_id = path "repositoryId" (String);
        sync_merge_strategy = query "syncMergeStrategy" (models::SyncRepositorySyncMergeStrategy);
        sync_repository_details = json(models::SyncRepositoryDetails);
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
    then { settled(get_repository, models::Repository, models::RepositoryLifecycleState); }
}
