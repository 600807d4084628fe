// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Pipeline initialization steps.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineInitializationSteps {
    /// The items on this page.
    pub items: Vec<models::PipelineInitializationStep>,
}

model! {
    PipelineInitializationSteps {
        items = "items";
    }
}
