// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a build stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBuildStageDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The predecessors of the build pipeline stage.
    pub build_pipeline_stage_predecessor_collection:
        Option<models::BuildPipelineStagePredecessorCollection>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The image.
    pub image: Option<models::BuildStageImage>,
    /// The path of the build specification file.
    pub build_spec_file: Option<String>,
    /// The timeout of the build stage in seconds.
    pub stage_execution_timeout_in_seconds: Option<i64>,
    /// The build sources.
    pub build_source_collection: Option<models::BuildSourceCollection>,
    /// The name of the build source that contains the build specification file.
    pub primary_build_source: Option<String>,
    /// The configuration of the shape of the build runner.
    pub build_runner_shape_config: Option<models::BuildRunnerShapeConfig>,
    /// The configuration of the private access.
    pub private_access_config: Option<models::NetworkChannel>,
    cleared: Vec<String>,
}

update! {
    UpdateBuildStageDetails, "buildPipelineStageType" = "BUILD" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            build_pipeline_stage_predecessor_collection = "buildPipelineStagePredecessorCollection",
                with_build_pipeline_stage_predecessor_collection(models::BuildPipelineStagePredecessorCollection),
                clear_build_pipeline_stage_predecessor_collection;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            image = "image", with_image(models::BuildStageImage), clear_image;
            build_spec_file = "buildSpecFile", with_build_spec_file(String), clear_build_spec_file;
            stage_execution_timeout_in_seconds = "stageExecutionTimeoutInSeconds",
                with_stage_execution_timeout_in_seconds(i64),
                clear_stage_execution_timeout_in_seconds;
            build_source_collection = "buildSourceCollection",
                with_build_source_collection(models::BuildSourceCollection),
                clear_build_source_collection;
            primary_build_source = "primaryBuildSource", with_primary_build_source(String),
                clear_primary_build_source;
            build_runner_shape_config = "buildRunnerShapeConfig",
                with_build_runner_shape_config(models::BuildRunnerShapeConfig),
                clear_build_runner_shape_config;
            private_access_config = "privateAccessConfig",
                with_private_access_config(models::NetworkChannel), clear_private_access_config;
        }
    }
}
