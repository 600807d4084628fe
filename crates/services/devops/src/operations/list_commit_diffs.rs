// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the commit diffs.
    ListCommitDiffs = GET "/repositories/{repositoryId}/diffs",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/ListCommitDiffs";
    required {
        repository_id = path "repositoryId" (String);
        base_version = query "baseVersion" (String);
        target_version = query "targetVersion" (String);
    }
    optional {
        /// The ID of the target repository.
        target_repository_id = query "targetRepositoryId" (String);
        /// Whether to compare with the merge base instead of the most recent revision.
        is_comparison_from_merge_base = query "isComparisonFromMergeBase" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(models::DiffCollection), items(models::DiffSummary = |page| page.items) }
}
