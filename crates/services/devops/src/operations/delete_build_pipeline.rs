// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the build pipeline.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteBuildPipeline = DELETE "/buildPipelines/{buildPipelineId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/BuildPipeline/DeleteBuildPipeline";
    required {
        build_pipeline_id = path "buildPipelineId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_build_pipeline); }
}
