// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Metric data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricData {
    /// The namespace. Example: `oci_computeagent`.
    pub namespace: String,
    /// The resource group. Example: `frontend-fleet`.
    pub resource_group: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name. Example: `CpuUtilization`.
    pub name: String,
    /// The dimensions.
    pub dimensions: BTreeMap<String, String>,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The time between calculated aggregation windows. Example: `5m`.
    pub resolution: Option<String>,
    /// The aggregated datapoints.
    pub aggregated_datapoints: Vec<models::AggregatedDatapoint>,
}

model! {
    MetricData {
        namespace = "namespace";
        resource_group = "resourceGroup";
        compartment_id = "compartmentId";
        name = "name";
        dimensions = "dimensions";
        metadata = "metadata";
        resolution = "resolution";
        aggregated_datapoints = "aggregatedDatapoints";
    }
}
