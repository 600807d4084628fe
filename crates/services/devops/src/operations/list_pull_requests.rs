// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the pull requests.
    ListPullRequests = GET "/pullRequests",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/PullRequestCollection/ListPullRequests";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::PullRequestLifecycleState);
        /// Filters by the lifecycle details.
        lifecycle_details = query "lifecycleDetails" (models::PullRequestLifecycleDetails);
        /// Filters by the OCID of the repository.
        repository_id = query "repositoryId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the ID of the creator.
        created_by = query "createdBy" (String);
        /// Filters by the destination branch.
        destination_branch = query "destinationBranch" (String);
        /// Filters by the source branch.
        source_branch = query "sourceBranch" (String);
        /// The ID of the reviewer principal.
        reviewer_principal_id = query "reviewerPrincipalId" (String);
        /// Filters by the ID of the source repository of the pull request.
        source_repository_id = query "sourceRepositoryId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListPullRequestsSortBy);
    }
    returns {
        pages(models::PullRequestCollection),
        items(models::PullRequestSummary = |page| page.items),
    }
}
