// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a deploy pipeline.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateDeployPipeline = POST "/deployPipelines",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/DeployPipeline/CreateDeployPipeline";
    facts { with_retry_token(); }
    required {
        create_deploy_pipeline_details = json(models::CreateDeployPipelineDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DeployPipeline) }
    then {
        settled(get_deploy_pipeline, models::DeployPipeline, models::DeployPipelineLifecycleState);
        with_id("deployPipelineId", "id");
    }
}
