// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationSummary {
    /// The ID of the resource.
    pub id: String,
    /// The ID of the project.
    pub project_id: String,
    /// The version.
    pub version: String,
    /// The state.
    pub state: models::ApplicationState,
}

model! {
    ApplicationSummary {
        id = "id";
        project_id = "projectId";
        version = "version";
        state = "state";
    }
}
