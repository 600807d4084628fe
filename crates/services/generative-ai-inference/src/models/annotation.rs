// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An annotation of an assistant message, such as a cited source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Annotation {
    /// The type of the annotation. `url_citation` for a source from a web search.
    pub type_: Option<String>,
    /// The cited web page.
    pub url_citation: Option<models::UrlCitation>,
}

model! {
    Annotation {
        optional {
            type_ = "type", with_type(String);
            url_citation = "urlCitation", with_url_citation(models::UrlCitation);
        }
    }
}
