// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of invoices.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceCollection {
    /// The items on this page.
    pub items: Vec<models::InvoiceSummary>,
}

model! {
    InvoiceCollection {
        items = "items";
    }
}
