// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a deploy stage.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateDeployStage = POST "/deployStages",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/DeployStage/CreateDeployStage";
    facts { with_retry_token(); }
    required {
        create_deploy_stage_details = json(models::CreateDeployStageDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DeployStage) }
    then {
        settled(get_deploy_stage, models::DeployStage, models::DeployStageLifecycleState);
        with_id("deployStageId", "id");
    }
}
