// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A web page snippet with suggestions for follow-up searches.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchEntryPoint {
    /// The HTML and CSS to embed in a web page.
    pub rendered_content: Option<String>,
}

model! {
    SearchEntryPoint {
        rendered_content = "renderedContent";
    }
}
