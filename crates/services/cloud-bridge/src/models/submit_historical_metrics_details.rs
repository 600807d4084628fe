// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of historical metrics to submit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitHistoricalMetricsDetails {
    /// The historical metrics of the asset.
    pub historical_metrics: Vec<models::HistoricalMetric>,
}

model! {
    SubmitHistoricalMetricsDetails {
        required {
            historical_metrics = "historicalMetrics",
                with_historical_metrics([models::HistoricalMetric]);
        }
    }
}
