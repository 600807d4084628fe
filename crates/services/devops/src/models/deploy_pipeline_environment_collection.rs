// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of deploy pipeline environments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployPipelineEnvironmentCollection {
    /// The items on this page.
    pub items: Vec<models::DeployPipelineEnvironment>,
}

model! {
    DeployPipelineEnvironmentCollection {
        items = "items";
    }
}
