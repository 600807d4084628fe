// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of credential public synonyms.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialPublicSynonymCollection {
    /// The items on this page.
    pub items: Vec<models::CredentialPublicSynonymSummary>,
}

model! {
    CredentialPublicSynonymCollection {
        items = "items";
    }
}
