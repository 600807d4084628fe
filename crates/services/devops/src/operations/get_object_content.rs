// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the object content.
    ///
    /// The response has the header `content-disposition`.
    GetObjectContent = GET "/repositories/{repositoryId}/objects/{sha}/content",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/GetObjectContent";
    facts {
        with_accept("application/json");
        with_stream();
    }
    required {
        repository_id = path "repositoryId" (String);
        sha = path "sha" (String);
    }
    optional {
        /// The path of the file.
        file_path = query "filePath" (String);
    }
    returns { stream }
}
