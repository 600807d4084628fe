// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Metric {
    /// The name. Example: `CpuUtilization`.
    pub name: Option<String>,
    /// The namespace. Example: `oci_computeagent`.
    pub namespace: Option<String>,
    /// The resource group. Example: `frontend-fleet`.
    pub resource_group: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The dimensions.
    pub dimensions: Option<BTreeMap<String, String>>,
}

model! {
    Metric {
        name = "name";
        namespace = "namespace";
        resource_group = "resourceGroup";
        compartment_id = "compartmentId";
        dimensions = "dimensions";
    }
}
