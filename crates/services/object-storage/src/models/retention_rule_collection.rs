// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of retention rules.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetentionRuleCollection {
    /// The rules on this page.
    pub items: Vec<models::RetentionRuleSummary>,
}

model! {
    RetentionRuleCollection {
        items = "items";
    }
}
