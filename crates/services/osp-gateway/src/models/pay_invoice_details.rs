// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an invoice to pay.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayInvoiceDetails {
    /// The language code.
    pub language_code: Option<String>,
    /// The return URL.
    pub return_url: Option<String>,
    /// The email address.
    pub email: String,
}

model! {
    PayInvoiceDetails {
        required {
            email = "email", with_email(String);
        }
        optional {
            language_code = "languageCode", with_language_code(String);
            return_url = "returnUrl", with_return_url(String);
        }
    }
}
