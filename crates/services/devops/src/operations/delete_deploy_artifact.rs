// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the deploy artifact.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDeployArtifact = DELETE "/deployArtifacts/{deployArtifactId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/DeployArtifact/DeleteDeployArtifact";
    required {
        deploy_artifact_id = path "deployArtifactId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_deploy_artifact); }
}
