// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an agreement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgreementSummary {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The URL of the content.
    pub content_url: Option<String>,
    /// The author.
    pub author: Option<models::AgreementAuthor>,
    /// The prompt.
    pub prompt: Option<String>,
}

model! {
    AgreementSummary {
        id = "id";
        content_url = "contentUrl";
        author = "author";
        prompt = "prompt";
    }
}
