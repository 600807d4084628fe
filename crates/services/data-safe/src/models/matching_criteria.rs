// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Matching criteria.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MatchingCriteria {
    /// The inclusion criteria.
    pub include: models::Include,
    /// The exclusion criteria.
    pub exclude: Option<models::Exclude>,
}

model! {
    MatchingCriteria {
        required {
            include = "include", with_include(models::Include);
        }
        optional {
            exclude = "exclude", with_exclude(models::Exclude);
        }
    }
}
