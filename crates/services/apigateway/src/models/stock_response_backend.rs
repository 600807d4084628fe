// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A stock response backend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StockResponseBackend {
    /// The body.
    pub body: Option<String>,
    /// The status.
    pub status: i64,
    /// The headers.
    pub headers: Option<Vec<models::HeaderFieldSpecification>>,
}

model! {
    StockResponseBackend, "type" = "STOCK_RESPONSE_BACKEND" {
        required {
            status = "status", with_status(i64);
        }
        optional {
            body = "body", with_body(String);
            headers = "headers", with_headers([models::HeaderFieldSpecification]);
        }
    }
}
