// @generated from spec/generic-artifacts-content.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the generic artifact content by path.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetGenericArtifactContentByPath =
        GET "/generic/repositories/{repositoryId}/artifactPaths/{artifactPath}/versions/{version}/content",
        "https://docs.oracle.com/iaas/api/#/en/generic/20160918/GenericArtifact/GetGenericArtifactContentByPath";
    facts {
        with_accept("application/octet-stream");
        with_stream();
        without_default_retry();
    }
    required {
        repository_id = path "repositoryId" (String);
        artifact_path = path "artifactPath" (String);
        version = path "version" (String);
    }
    returns { stream }
}
