// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of media workflow jobs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaWorkflowJobCollection {
    /// The items on this page.
    pub items: Vec<models::MediaWorkflowJobSummary>,
}

model! {
    MediaWorkflowJobCollection {
        items = "items";
    }
}
