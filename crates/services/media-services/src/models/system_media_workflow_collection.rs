// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of system media workflows.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemMediaWorkflowCollection {
    /// The items on this page.
    pub items: Vec<models::SystemMediaWorkflow>,
}

model! {
    SystemMediaWorkflowCollection {
        items = "items";
    }
}
