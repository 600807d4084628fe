// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of remediation recipes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemediationRecipeCollection {
    /// The items on this page.
    pub items: Vec<models::RemediationRecipeSummary>,
}

model! {
    RemediationRecipeCollection {
        items = "items";
    }
}
