// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A web page cited in a response, with the position of the citation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UrlCitation {
    /// The character index in the response at which the citation starts.
    pub start_index: Option<i64>,
    /// The character index in the response at which the citation ends.
    pub end_index: Option<i64>,
    /// The title of the page.
    pub title: Option<String>,
    /// The URL of the page.
    pub url: Option<String>,
}

model! {
    UrlCitation {
        optional {
            start_index = "startIndex", with_start_index(i64);
            end_index = "endIndex", with_end_index(i64);
            title = "title", with_title(String);
            url = "url", with_url(String);
        }
    }
}
