// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of vulnerabilities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VulnerabilitiesSummary {
    /// The total number.
    pub total: i64,
    /// The number of critical items.
    pub critical: i64,
    /// The value of the level high.
    pub high: i64,
    /// The number of resources with vulnerabilities of medium level.
    pub medium: i64,
    /// The information.
    pub info: i64,
    /// The value of the level low.
    pub low: i64,
}

model! {
    VulnerabilitiesSummary {
        total = "total";
        critical = "critical";
        high = "high";
        medium = "medium";
        info = "info";
        low = "low";
    }
}
