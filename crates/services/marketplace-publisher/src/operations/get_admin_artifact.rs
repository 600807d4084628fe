// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the admin artifact.
    GetAdminArtifact = GET "/adminArtifacts/{artifactId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/AdminArtifact/GetAdminArtifact";
    required {
        artifact_id = path "artifactId" (String);
    }
    returns { json(models::AdminArtifact), state(String) }
}
