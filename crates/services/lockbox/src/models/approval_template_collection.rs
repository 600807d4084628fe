// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of approval templates.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalTemplateCollection {
    /// The items on this page.
    pub items: Vec<models::ApprovalTemplateSummary>,
}

model! {
    ApprovalTemplateCollection {
        items = "items";
    }
}
