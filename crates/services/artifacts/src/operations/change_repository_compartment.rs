// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the repository to another compartment.
    ChangeRepositoryCompartment = POST "/repositories/{repositoryId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/Repository/ChangeRepositoryCompartment";
    facts { with_retry_token(); }
    required {
        repository_id = path "repositoryId" (String);
        change_repository_compartment_details = json(models::ChangeRepositoryCompartmentDetails);
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
