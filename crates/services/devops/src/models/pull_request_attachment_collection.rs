// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of pull request attachments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PullRequestAttachmentCollection {
    /// The items on this page.
    pub items: Vec<models::PullRequestAttachmentSummary>,
}

model! {
    PullRequestAttachmentCollection {
        items = "items";
    }
}
