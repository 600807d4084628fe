// @generated from spec/generic-artifacts-content.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Writes the generic artifact content by path.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    PutGenericArtifactContentByPath =
        PUT "/generic/repositories/{repositoryId}/artifactPaths/{artifactPath}/versions/{version}/content",
        "https://docs.oracle.com/iaas/api/#/en/generic/20160918/GenericArtifact/PutGenericArtifactContentByPath";
    facts {
        with_unsigned_body();
        without_default_retry();
    }
    required {
        repository_id = path "repositoryId" (String);
        artifact_path = path "artifactPath" (String);
        version = path "version" (String);
        body = body(Body);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::GenericArtifact) }
}
