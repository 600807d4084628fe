// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A build merge check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BuildMergeCheck {
    /// The OCID of the pipeline.
    pub pipeline_id: Option<String>,
    /// The OCID of the build run.
    pub build_run_id: Option<String>,
    /// The build status.
    pub build_status: Option<String>,
}

model! {
    BuildMergeCheck, "type" = "BUILD" {
        pipeline_id = "pipelineId";
        build_run_id = "buildRunId";
        build_status = "buildStatus";
    }
}
