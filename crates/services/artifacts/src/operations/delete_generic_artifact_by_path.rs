// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the generic artifact by path.
    DeleteGenericArtifactByPath =
        DELETE "/generic/repositories/{repositoryId}/artifactPaths/{artifactPath}/versions/{version}",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/GenericArtifact/DeleteGenericArtifactByPath";
    required {
        repository_id = path "repositoryId" (String);
        artifact_path = path "artifactPath" (String);
        version = path "version" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_generic_artifact_by_path); }
}
