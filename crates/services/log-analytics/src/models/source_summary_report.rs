// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A source summary report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceSummaryReport {
    /// The number of custom (user-defined) objects.
    pub non_oob_count: Option<i64>,
    /// The number of auto association sources.
    pub auto_association_source_count: Option<i64>,
    /// The number of built-in objects.
    pub oob_count: Option<i64>,
}

model! {
    SourceSummaryReport {
        non_oob_count = "nonOobCount";
        auto_association_source_count = "autoAssociationSourceCount";
        oob_count = "oobCount";
    }
}
