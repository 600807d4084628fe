// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of network data to aggregate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AggregateNetworkDataDetails {
    /// The vantage point execution times.
    pub vantage_point_execution_times: Vec<models::VantagePointExecution>,
}

model! {
    AggregateNetworkDataDetails {
        required {
            vantage_point_execution_times = "vantagePointExecutionTimes",
                with_vantage_point_execution_times([models::VantagePointExecution]);
        }
    }
}
