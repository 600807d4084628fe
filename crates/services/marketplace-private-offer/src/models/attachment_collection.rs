// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of attachments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentCollection {
    /// The items on this page.
    pub items: Vec<models::AttachmentSummary>,
}

model! {
    AttachmentCollection {
        items = "items";
    }
}
