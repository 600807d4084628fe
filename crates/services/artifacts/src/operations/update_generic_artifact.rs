// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the generic artifact.
    ///
    /// The response has the header `etag`.
    UpdateGenericArtifact = PUT "/generic/artifacts/{artifactId}",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/GenericArtifact/UpdateGenericArtifact";
    required {
        artifact_id = path "artifactId" (String);
        update_generic_artifact_details = json(models::UpdateGenericArtifactDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::GenericArtifact) }
    then {
        settled(get_generic_artifact, models::GenericArtifact,
            models::GenericArtifactLifecycleState);
    }
}
