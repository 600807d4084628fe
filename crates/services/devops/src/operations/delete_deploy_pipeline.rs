// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the deploy pipeline.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDeployPipeline = DELETE "/deployPipelines/{deployPipelineId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/DeployPipeline/DeleteDeployPipeline";
    required {
        deploy_pipeline_id = path "deployPipelineId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_deploy_pipeline); }
}
