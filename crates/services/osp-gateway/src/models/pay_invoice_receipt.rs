// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A pay invoice receipt.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayInvoiceReceipt {
    /// The URL.
    pub url: Option<String>,
    /// The ID of the payment header.
    pub header_id: String,
    /// The token.
    pub token: Option<Secret>,
}

model! {
    PayInvoiceReceipt {
        url = "url";
        header_id = "headerId";
        token = "token";
    }
}
