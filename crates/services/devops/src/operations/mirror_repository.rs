// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Mirrors the repository.
    ///
    /// The response has the header `opc-work-request-id`.
    MirrorRepository = POST "/repositories/{repositoryId}/actions/mirror",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/MirrorRepository";
    required {
        repository_id = path "repositoryId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_repository, models::Repository, models::RepositoryLifecycleState); }
}
