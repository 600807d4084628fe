// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of quote attachments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteAttachmentCollection {
    /// The items on this page.
    pub items: Vec<models::QuoteAttachmentSummary>,
}

model! {
    QuoteAttachmentCollection {
        items = "items";
    }
}
