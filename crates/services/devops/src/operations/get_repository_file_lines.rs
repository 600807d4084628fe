// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the repository file lines.
    ///
    /// The response has the headers `etag` and `sunset`.
    GetRepositoryFileLines = GET "/repositories/{repositoryId}/files/{filePath}/lines",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/GetRepositoryFileLines";
    required {
        repository_id = path "repositoryId" (String);
        file_path = path "filePath" (String);
        revision = query "revision" (String);
    }
    optional {
        /// The number of the first line to return.
        start_line_number = query "startLineNumber" (i64);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns { json(models::RepositoryFileLines) }
}
