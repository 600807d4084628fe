// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of skills.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkillCollection {
    /// The items on this page.
    pub items: Vec<models::SkillSummary>,
}

model! {
    SkillCollection {
        items = "items";
    }
}
