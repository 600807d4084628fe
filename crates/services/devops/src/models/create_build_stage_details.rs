// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a build stage to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBuildStageDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the build pipeline.
    pub build_pipeline_id: String,
    /// The predecessors of the build pipeline stage.
    pub build_pipeline_stage_predecessor_collection:
        models::BuildPipelineStagePredecessorCollection,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The image.
    pub image: models::BuildStageImage,
    /// The path of the build specification file.
    pub build_spec_file: Option<String>,
    /// The timeout of the build stage in seconds.
    pub stage_execution_timeout_in_seconds: Option<i64>,
    /// The build sources.
    pub build_source_collection: models::BuildSourceCollection,
    /// The name of the build source that contains the build specification file.
    pub primary_build_source: Option<String>,
    /// The configuration of the shape of the build runner.
    pub build_runner_shape_config: Option<models::BuildRunnerShapeConfig>,
    /// The configuration of the private access.
    pub private_access_config: Option<models::NetworkChannel>,
}

model! {
    CreateBuildStageDetails, "buildPipelineStageType" = "BUILD" {
        required {
            build_pipeline_id = "buildPipelineId", with_build_pipeline_id(String);
            build_pipeline_stage_predecessor_collection = "buildPipelineStagePredecessorCollection",
                with_build_pipeline_stage_predecessor_collection(models::BuildPipelineStagePredecessorCollection);
            image = "image", with_image(models::BuildStageImage);
            build_source_collection = "buildSourceCollection",
                with_build_source_collection(models::BuildSourceCollection);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            build_spec_file = "buildSpecFile", with_build_spec_file(String);
            stage_execution_timeout_in_seconds = "stageExecutionTimeoutInSeconds",
                with_stage_execution_timeout_in_seconds(i64);
            primary_build_source = "primaryBuildSource", with_primary_build_source(String);
            build_runner_shape_config = "buildRunnerShapeConfig",
                with_build_runner_shape_config(models::BuildRunnerShapeConfig);
            private_access_config = "privateAccessConfig",
                with_private_access_config(models::NetworkChannel);
        }
    }
}
