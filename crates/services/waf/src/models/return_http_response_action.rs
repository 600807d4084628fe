// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A return HTTP response action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReturnHttpResponseAction {
    /// The name.
    pub name: String,
    /// The code. Example: `200`.
    pub code: i64,
    /// The headers.
    pub headers: Option<Vec<models::ResponseHeader>>,
    /// The body.
    pub body: Option<models::HttpResponseBody>,
}

model! {
    ReturnHttpResponseAction, "type" = "RETURN_HTTP_RESPONSE" {
        required {
            name = "name", with_name(String);
            code = "code", with_code(i64);
        }
        optional {
            headers = "headers", with_headers([models::ResponseHeader]);
            body = "body", with_body(models::HttpResponseBody);
        }
    }
}
