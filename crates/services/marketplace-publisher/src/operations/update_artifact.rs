// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the artifact.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateArtifact = PUT "/artifacts/{artifactId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Artifact/UpdateArtifact";
    required {
        artifact_id = path "artifactId" (String);
        update_artifact_details = json(models::UpdateArtifactDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_artifact, models::Artifact, models::ArtifactLifecycleState); }
}
