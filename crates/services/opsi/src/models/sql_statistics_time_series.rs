// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// SQL statistics time series.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlStatisticsTimeSeries {
    /// The name.
    pub name: String,
    /// The values.
    pub values: Vec<f64>,
}

model! {
    SqlStatisticsTimeSeries {
        name = "name";
        values = "values";
    }
}
