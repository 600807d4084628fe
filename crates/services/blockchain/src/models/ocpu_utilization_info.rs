// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// OCPU utilization information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OcpuUtilizationInfo {
    /// The host.
    pub host: Option<String>,
    /// The OCPU utilization number.
    pub ocpu_utilization_number: Option<f64>,
    /// The OCPU capacity number.
    pub ocpu_capacity_number: Option<f64>,
}

model! {
    OcpuUtilizationInfo {
        host = "host";
        ocpu_utilization_number = "ocpuUtilizationNumber";
        ocpu_capacity_number = "ocpuCapacityNumber";
    }
}
