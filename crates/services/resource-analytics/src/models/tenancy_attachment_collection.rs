// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of tenancy attachments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TenancyAttachmentCollection {
    /// The items on this page.
    pub items: Vec<models::TenancyAttachmentSummary>,
}

model! {
    TenancyAttachmentCollection {
        items = "items";
    }
}
