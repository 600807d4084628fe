// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A sort key rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SortKeyRule {
    /// The wrapped rule.
    pub wrapped_rule: Option<models::ProjectionRule>,
    /// Whether the order is ascending.
    pub is_ascending: Option<bool>,
}

model! {
    SortKeyRule {
        optional {
            wrapped_rule = "wrappedRule", with_wrapped_rule(models::ProjectionRule);
            is_ascending = "isAscending", with_is_ascending(bool);
        }
    }
}
