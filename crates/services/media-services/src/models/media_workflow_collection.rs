// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of media workflows.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaWorkflowCollection {
    /// The items on this page.
    pub items: Vec<models::MediaWorkflowSummary>,
}

model! {
    MediaWorkflowCollection {
        items = "items";
    }
}
