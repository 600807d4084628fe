// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the commit diff.
    ///
    /// The response has the header `etag`.
    GetCommitDiff = GET "/repositories/{repositoryId}/diff",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/GetCommitDiff";
    required {
        repository_id = path "repositoryId" (String);
        target_version = query "targetVersion" (String);
    }
    optional {
        /// The base version of the comparison, such as a branch or commit.
        base_version = query "baseVersion" (String);
        /// The ID of the target repository.
        target_repository_id = query "targetRepositoryId" (String);
        /// Whether to compare with the merge base instead of the most recent revision.
        is_comparison_from_merge_base = query "isComparisonFromMergeBase" (bool);
    }
    returns { json(models::DiffResponse) }
}
