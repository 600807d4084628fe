// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the commit.
    ///
    /// The response has the header `etag`.
    GetCommit = GET "/repositories/{repositoryId}/commits/{commitId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/GetCommit";
    required {
        repository_id = path "repositoryId" (String);
        commit_id = path "commitId" (String);
    }
    returns { json(models::RepositoryCommit) }
}
