// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a repository.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateRepository = POST "/repositories",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/CreateRepository";
    facts { with_retry_token(); }
    required {
        create_repository_details = json(models::CreateRepositoryDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Repository) }
    then {
        settled(get_repository, models::Repository, models::RepositoryLifecycleState);
        with_id("repositoryId", "id");
    }
}
