// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An application form fill URL match.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppFormFillUrlMatch {
    /// The form URL match type.
    pub form_url_match_type: Option<String>,
    /// The form URL.
    pub form_url: String,
}

model! {
    AppFormFillUrlMatch {
        required {
            form_url = "formUrl", with_form_url(String);
        }
        optional {
            form_url_match_type = "formUrlMatchType", with_form_url_match_type(String);
        }
    }
}
