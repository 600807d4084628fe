// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the fork sync statuses.
    ///
    /// The response has the header `etag`.
    ListForkSyncStatuses = GET "/repositories/{repositoryId}/forkSyncStatuses",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/ListForkSyncStatuses";
    required {
        repository_id = path "repositoryId" (String);
        branch_name_query_param = query "branchNameQueryParam" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ForkSyncStatusCollection) }
}
