// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the repository file diff.
    ///
    /// The response has the header `etag`.
    GetRepoFileDiff = GET "/repositories/{repositoryId}/file/diffs",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/GetRepoFileDiff";
    required {
        repository_id = path "repositoryId" (String);
        base_version = query "baseVersion" (String);
        target_version = query "targetVersion" (String);
    }
    optional {
        /// The path of the file.
        file_path = query "filePath" (String);
        /// Whether to compare with the merge base instead of the most recent revision.
        is_comparison_from_merge_base = query "isComparisonFromMergeBase" (bool);
    }
    returns { json(models::FileDiffResponse) }
}
