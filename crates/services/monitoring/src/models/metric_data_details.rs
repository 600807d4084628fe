// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of metric data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricDataDetails {
    /// The namespace.
    pub namespace: String,
    /// The resource group. Example: `frontend-fleet`.
    pub resource_group: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The dimensions.
    pub dimensions: BTreeMap<String, String>,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The data points of the metric.
    pub datapoints: Vec<models::Datapoint>,
}

model! {
    MetricDataDetails {
        required {
            namespace = "namespace", with_namespace(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            name = "name", with_name(String);
            dimensions = "dimensions", with_dimensions({String});
            datapoints = "datapoints", with_datapoints([models::Datapoint]);
        }
        optional {
            resource_group = "resourceGroup", with_resource_group(String);
            metadata = "metadata", with_metadata({String});
        }
    }
}
