// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A build stage run progress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BuildStageRunProgress {
    /// The stage display name.
    pub stage_display_name: Option<String>,
    /// The OCID of the build pipeline stage.
    pub build_pipeline_stage_id: Option<String>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The status.
    pub status: Option<models::BuildPipelineStageRunProgressStatus>,
    /// The build pipeline stage predecessors.
    pub build_pipeline_stage_predecessors: Option<models::BuildPipelineStagePredecessorCollection>,
    /// The actual build runner shape.
    pub actual_build_runner_shape: Option<String>,
    /// The actual build runner shape configuration.
    pub actual_build_runner_shape_config: Option<models::ActualBuildRunnerShapeConfig>,
    /// The image.
    pub image: models::BuildStageRunProgressImage,
    /// The path of the build specification file.
    pub build_spec_file: Option<String>,
    /// The timeout of the build stage in seconds.
    pub stage_execution_timeout_in_seconds: Option<i64>,
    /// The build sources.
    pub build_source_collection: models::BuildSourceCollection,
    /// The name of the build source that contains the build specification file.
    pub primary_build_source: Option<String>,
    /// The steps.
    pub steps: Option<Vec<models::BuildStageRunStep>>,
    /// The exported variables.
    pub exported_variables: Option<models::ExportedVariableCollection>,
    /// The configuration of the private access.
    pub private_access_config: Option<models::NetworkChannel>,
}

model! {
    BuildStageRunProgress, "buildPipelineStageType" = "BUILD" {
        stage_display_name = "stageDisplayName";
        build_pipeline_stage_id = "buildPipelineStageId";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        status = "status";
        build_pipeline_stage_predecessors = "buildPipelineStagePredecessors";
        actual_build_runner_shape = "actualBuildRunnerShape";
        actual_build_runner_shape_config = "actualBuildRunnerShapeConfig";
        image = "image";
        build_spec_file = "buildSpecFile";
        stage_execution_timeout_in_seconds = "stageExecutionTimeoutInSeconds";
        build_source_collection = "buildSourceCollection";
        primary_build_source = "primaryBuildSource";
        steps = "steps";
        exported_variables = "exportedVariables";
        private_access_config = "privateAccessConfig";
    }
}
