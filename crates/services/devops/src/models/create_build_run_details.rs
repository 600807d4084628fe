// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a build run to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBuildRunDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the build pipeline.
    pub build_pipeline_id: String,
    /// The information about the commit.
    pub commit_info: Option<models::CommitInfo>,
    /// The arguments of the build run.
    pub build_run_arguments: Option<models::BuildRunArgumentCollection>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateBuildRunDetails {
        required {
            build_pipeline_id = "buildPipelineId", with_build_pipeline_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            commit_info = "commitInfo", with_commit_info(models::CommitInfo);
            build_run_arguments = "buildRunArguments",
                with_build_run_arguments(models::BuildRunArgumentCollection);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
