// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the repository.
    ///
    /// The response has the header `etag`.
    UpdateRepository = PUT "/repositories/{repositoryId}",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/Repository/UpdateRepository";
    required {
        repository_id = path "repositoryId" (String);
        update_repository_details = json(models::UpdateRepositoryDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Repository) }
    then { settled(get_repository, models::Repository, models::RepositoryLifecycleState); }
}
