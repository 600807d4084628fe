// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a deploy artifact.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateDeployArtifact = POST "/deployArtifacts",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/DeployArtifact/CreateDeployArtifact";
    facts { with_retry_token(); }
    required {
        create_deploy_artifact_details = json(models::CreateDeployArtifactDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DeployArtifact) }
    then {
        settled(get_deploy_artifact, models::DeployArtifact, models::DeployArtifactLifecycleState);
        with_id("deployArtifactId", "id");
    }
}
