// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the generic artifact by path.
    ///
    /// The response has the header `etag`.
    GetGenericArtifactByPath =
        GET "/generic/repositories/{repositoryId}/artifactPaths/{artifactPath}/versions/{version}",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/GenericArtifact/GetGenericArtifactByPath";
    required {
        repository_id = path "repositoryId" (String);
        artifact_path = path "artifactPath" (String);
        version = path "version" (String);
    }
    returns { json(models::GenericArtifact), state(models::GenericArtifactLifecycleState) }
}
