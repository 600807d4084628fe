// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A runbook transfer dependency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunbookTransferDependency {
    /// The prompt.
    pub prompt: Option<models::Prompt>,
    /// The placeholders.
    pub placeholders: Option<Vec<models::Placeholder>>,
    /// The associations found.
    pub associations_found: Option<Vec<models::Association>>,
}

model! {
    RunbookTransferDependency {
        prompt = "prompt";
        placeholders = "placeholders";
        associations_found = "associationsFound";
    }
}
