// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An agreement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Agreement {
    /// The ID of the resource.
    pub id: String,
    /// The URL of the content.
    pub content_url: String,
    /// The signature.
    pub signature: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The author.
    pub author: Option<models::AgreementAuthor>,
    /// The prompt.
    pub prompt: Option<String>,
}

model! {
    Agreement {
        id = "id";
        content_url = "contentUrl";
        signature = "signature";
        compartment_id = "compartmentId";
        author = "author";
        prompt = "prompt";
    }
}
