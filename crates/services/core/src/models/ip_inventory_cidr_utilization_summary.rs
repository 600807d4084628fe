// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of IP inventory CIDR utilization.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpInventoryCidrUtilizationSummary {
    /// The CIDR block.
    pub cidr: Option<String>,
    /// The utilization.
    pub utilization: Option<f64>,
    /// The type of the address.
    pub address_type: Option<String>,
}

model! {
    IpInventoryCidrUtilizationSummary {
        cidr = "cidr";
        utilization = "utilization";
        address_type = "addressType";
    }
}
