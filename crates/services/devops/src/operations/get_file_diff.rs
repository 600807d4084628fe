// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the file diff.
    ///
    /// The response has the headers `etag` and `sunset`.
    GetFileDiff = GET "/repositories/{repositoryId}/diffs/{filePath}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/GetFileDiff";
    required {
        repository_id = path "repositoryId" (String);
        file_path = path "filePath" (String);
        base_version = query "baseVersion" (String);
        target_version = query "targetVersion" (String);
    }
    optional {
        /// Whether to compare with the merge base instead of the most recent revision.
        is_comparison_from_merge_base = query "isComparisonFromMergeBase" (bool);
    }
    returns { json(models::FileDiffResponse) }
}

/// The required arguments of [`GetFileDiff`].
#[derive(Debug, Clone)]
pub struct GetFileDiffArguments<'a> {
    /// The ID of the repository.
    pub repository_id: &'a str,
    /// The path of the file.
    pub file_path: &'a str,
    /// The base version of the comparison, such as a branch or commit.
    pub base_version: &'a str,
    /// The target version.
    pub target_version: &'a str,
}
