// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of service attachments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceAttachmentCollection {
    /// The items on this page.
    pub items: Vec<models::ServiceAttachmentSummary>,
}

model! {
    ServiceAttachmentCollection {
        items = "items";
    }
}
