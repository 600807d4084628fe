// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the deploy artifact.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    UpdateDeployArtifact = PUT "/deployArtifacts/{deployArtifactId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/DeployArtifact/UpdateDeployArtifact";
    required {
        deploy_artifact_id = path "deployArtifactId" (String);
        update_deploy_artifact_details = json(models::UpdateDeployArtifactDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DeployArtifact) }
    then {
        settled(get_deploy_artifact, models::DeployArtifact, models::DeployArtifactLifecycleState);
    }
}
