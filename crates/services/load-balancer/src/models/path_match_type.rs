// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A path match type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PathMatchType {
    /// The type of the match.
    pub match_type: models::PathMatchTypeMatchType,
}

model! {
    PathMatchType {
        required {
            match_type = "matchType", with_match_type(models::PathMatchTypeMatchType);
        }
    }
}
