// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deletes the protected branch.
    DeleteProtectedBranch = POST "/repositories/{repositoryId}/actions/deleteProtectedBranch",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/ProtectedBranch/DeleteProtectedBranch";
    facts { with_retry_token(); }
    required {
        repository_id = path "repositoryId" (String);
        delete_protected_branch_details = json(models::DeleteProtectedBranchDetails);
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
    then { deleted(get_repository); }
}
