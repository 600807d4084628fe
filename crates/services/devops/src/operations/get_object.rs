// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the object.
    ///
    /// The response has the header `etag`.
    GetObject = GET "/repositories/{repositoryId}/object",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/RepositoryObject/GetObject";
    required {
        repository_id = path "repositoryId" (String);
    }
    optional {
        /// The path of the file.
        file_path = query "filePath" (String);
        /// The name of the reference.
        ref_name = query "refName" (String);
    }
    returns { json(models::RepositoryObject) }
}
