// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a model group to create as a clone.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloneModelGroupDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The source of the clone and the changes to apply.
    pub model_group_clone_source_details: models::ModelGroupCloneSourceDetails,
}

model! {
    CloneModelGroupDetails, "createType" = "CLONE" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            project_id = "projectId", with_project_id(String);
            model_group_clone_source_details = "modelGroupCloneSourceDetails",
                with_model_group_clone_source_details(models::ModelGroupCloneSourceDetails);
        }
    }
}
