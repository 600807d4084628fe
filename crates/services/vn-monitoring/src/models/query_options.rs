// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Query options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryOptions {
    /// Whether it is a bi directional analysis.
    pub is_bi_directional_analysis: Option<bool>,
}

model! {
    QueryOptions {
        optional {
            is_bi_directional_analysis = "isBiDirectionalAnalysis",
                with_is_bi_directional_analysis(bool);
        }
    }
}
