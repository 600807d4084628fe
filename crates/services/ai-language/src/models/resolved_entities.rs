// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Resolved entities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolvedEntities {
    /// The details.
    pub details: Vec<models::ResolvedEntity>,
}

model! {
    ResolvedEntities {
        details = "details";
    }
}
