// @generated from spec/generic-artifacts-content.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the generic artifact content.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetGenericArtifactContent = GET "/generic/artifacts/{artifactId}/content",
        "https://docs.oracle.com/iaas/api/#/en/generic/20160918/GenericArtifact/GetGenericArtifactContent";
    facts {
        with_accept("application/octet-stream");
        with_stream();
        without_default_retry();
    }
    required {
        artifact_id = path "artifactId" (String);
    }
    returns { stream }
}
