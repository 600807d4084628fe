// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A sort key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SortKey {
    /// The sort rules.
    pub sort_rules: Option<Vec<models::SortKeyRule>>,
}

model! {
    SortKey {
        optional {
            sort_rules = "sortRules", with_sort_rules([models::SortKeyRule]);
        }
    }
}
