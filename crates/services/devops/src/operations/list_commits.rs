// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the commits.
    ListCommits = GET "/repositories/{repositoryId}/commits",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/RepositoryCommit/ListCommits";
    required {
        repository_id = path "repositoryId" (String);
    }
    optional {
        /// The name of the reference.
        ref_name = query "refName" (String);
        /// The exclude ref name.
        exclude_ref_name = query "excludeRefName" (String);
        /// The path of the file.
        file_path = query "filePath" (String);
        /// Filters by the time of the event: at or after this time.
        timestamp_greater_than_or_equal_to = query "timestampGreaterThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the time of the event: at or before this time.
        timestamp_less_than_or_equal_to = query "timestampLessThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the commit message.
        commit_message = query "commitMessage" (String);
        /// Filters by the name of the author.
        author_name = query "authorName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::RepositoryCommitCollection),
        items(models::RepositoryCommitSummary = |page| page.items),
    }
}
