// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageDetails {
    /// The title.
    pub title: Option<String>,
    /// The body.
    pub body: String,
}

model! {
    MessageDetails {
        required {
            body = "body", with_body(String);
        }
        optional {
            title = "title", with_title(String);
        }
    }
}
