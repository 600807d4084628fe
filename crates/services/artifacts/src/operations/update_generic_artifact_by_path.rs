// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the generic artifact by path.
    ///
    /// The response has the header `etag`.
    UpdateGenericArtifactByPath =
        PUT "/generic/repositories/{repositoryId}/artifactPaths/{artifactPath}/versions/{version}",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/GenericArtifact/UpdateGenericArtifactByPath";
    required {
        repository_id = path "repositoryId" (String);
        artifact_path = path "artifactPath" (String);
        version = path "version" (String);
        update_generic_artifact_by_path_details = json(models::UpdateGenericArtifactByPathDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::GenericArtifact) }
    then {
        settled(get_generic_artifact_by_path, models::GenericArtifact,
            models::GenericArtifactLifecycleState);
    }
}
