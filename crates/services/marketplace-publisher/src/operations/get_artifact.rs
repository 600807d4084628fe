// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the artifact.
    ///
    /// The response has the header `etag`.
    GetArtifact = GET "/artifacts/{artifactId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Artifact/GetArtifact";
    required {
        artifact_id = path "artifactId" (String);
    }
    returns { json(models::Artifact), state(models::ArtifactLifecycleState) }
}
