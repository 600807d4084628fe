// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a fleet error aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetErrorAggregationSummary {
    /// The number of healthy fleets.
    pub healthy_fleet_count: i64,
    /// The fleet error aggregations.
    pub fleet_error_aggregations: Vec<models::FleetErrorAggregation>,
}

model! {
    FleetErrorAggregationSummary {
        healthy_fleet_count = "healthyFleetCount";
        fleet_error_aggregations = "fleetErrorAggregations";
    }
}
