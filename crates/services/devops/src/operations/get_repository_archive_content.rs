// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the repository archive content.
    ///
    /// The response has the header `content-disposition`.
    GetRepositoryArchiveContent = GET "/repositories/{repositoryId}/archive/content",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/GetRepositoryArchiveContent";
    facts {
        with_accept("application/json");
        with_stream();
    }
    required {
        repository_id = path "repositoryId" (String);
    }
    optional {
        /// The name of the reference.
        ref_name = query "refName" (String);
        /// The format.
        format = query "format" (String);
    }
    returns { stream }
}
