// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A captcha.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Captcha {
    /// The URL.
    pub url: String,
    /// The session expiration, in seconds. Default: `300`.
    pub session_expiration_in_seconds: i64,
    /// The title.
    pub title: String,
    /// The text of the header.
    pub header_text: Option<String>,
    /// The text of the footer.
    pub footer_text: Option<String>,
    /// The message for a failure.
    pub failure_message: String,
    /// The submit label.
    pub submit_label: String,
}

model! {
    Captcha {
        required {
            url = "url", with_url(String);
            session_expiration_in_seconds = "sessionExpirationInSeconds",
                with_session_expiration_in_seconds(i64);
            title = "title", with_title(String);
            failure_message = "failureMessage", with_failure_message(String);
            submit_label = "submitLabel", with_submit_label(String);
        }
        optional {
            header_text = "headerText", with_header_text(String);
            footer_text = "footerText", with_footer_text(String);
        }
    }
}
