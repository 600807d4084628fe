// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Auto lookups.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoLookups {
    /// The canonical link.
    pub canonical_link: Option<String>,
    /// The total count.
    pub total_count: Option<i64>,
}

model! {
    AutoLookups {
        canonical_link = "canonicalLink";
        total_count = "totalCount";
    }
}
