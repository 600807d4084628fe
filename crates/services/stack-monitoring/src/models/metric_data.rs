// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Metric data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricData {
    /// The dimensions.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// The training data points.
    pub training_data_points: Vec<models::DataPoint>,
    /// The evaluation data points.
    pub evaluation_data_points: Vec<models::DataPoint>,
}

model! {
    MetricData {
        required {
            training_data_points = "trainingDataPoints",
                with_training_data_points([models::DataPoint]);
            evaluation_data_points = "evaluationDataPoints",
                with_evaluation_data_points([models::DataPoint]);
        }
        optional {
            dimensions = "dimensions", with_dimensions({String});
        }
    }
}
