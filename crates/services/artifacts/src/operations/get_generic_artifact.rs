// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the generic artifact.
    ///
    /// The response has the header `etag`.
    GetGenericArtifact = GET "/generic/artifacts/{artifactId}",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/GenericArtifact/GetGenericArtifact";
    required {
        artifact_id = path "artifactId" (String);
    }
    returns { json(models::GenericArtifact), state(models::GenericArtifactLifecycleState) }
}
