// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the headers of a pipeline step artifact, such as `content-length` and
    /// `content-disposition`, without the content.
    ///
    /// The response has the headers `content-disposition`, `content-md5`, `etag` and
    /// `last-modified`.
    HeadStepArtifact = HEAD "/pipelines/{pipelineId}/steps/{stepName}/artifact/content",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Pipeline/HeadStepArtifact";
    required {
        pipeline_id = path "pipelineId" (String);
        step_name = path "stepName" (String);
    }
    returns { empty }
}
