// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A choice.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Choice {
    /// The required values.
    pub required_values: Vec<models::RunbookImportDependencyFinderRequiredValue>,
}

model! {
    Choice {
        required_values = "requiredValues";
    }
}
