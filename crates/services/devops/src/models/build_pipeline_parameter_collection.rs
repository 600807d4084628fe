// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of build pipeline parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BuildPipelineParameterCollection {
    /// The items on this page.
    pub items: Vec<models::BuildPipelineParameter>,
}

model! {
    BuildPipelineParameterCollection {
        required {
            items = "items", with_items([models::BuildPipelineParameter]);
        }
    }
}
