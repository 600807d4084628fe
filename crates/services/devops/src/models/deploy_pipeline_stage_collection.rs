// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of deploy pipeline stages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployPipelineStageCollection {
    /// The items on this page.
    pub items: Vec<models::DeployPipelineStage>,
}

model! {
    DeployPipelineStageCollection {
        items = "items";
    }
}
