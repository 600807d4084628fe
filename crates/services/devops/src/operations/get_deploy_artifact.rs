// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the deploy artifact.
    ///
    /// The response has the header `etag`.
    GetDeployArtifact = GET "/deployArtifacts/{deployArtifactId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/DeployArtifact/GetDeployArtifact";
    required {
        deploy_artifact_id = path "deployArtifactId" (String);
    }
    returns { json(models::DeployArtifact), state(models::DeployArtifactLifecycleState) }
}
