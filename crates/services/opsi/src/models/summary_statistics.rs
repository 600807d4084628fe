// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Summary statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummaryStatistics {
    /// The minimum.
    pub minimum: f64,
    /// The maximum.
    pub maximum: f64,
    /// The average.
    pub average: f64,
    /// The median.
    pub median: f64,
    /// The first quartile.
    pub lower_quartile: f64,
    /// The upper quartile.
    pub upper_quartile: f64,
}

model! {
    SummaryStatistics {
        minimum = "minimum";
        maximum = "maximum";
        average = "average";
        median = "median";
        lower_quartile = "lowerQuartile";
        upper_quartile = "upperQuartile";
    }
}
