// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an inventory subnet CIDR block.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventorySubnetCidrBlockSummary {
    /// The CIDR prefix in the VCN.
    pub ip_cidr_block: Option<String>,
    /// The utilization.
    pub utilization: Option<f64>,
}

model! {
    InventorySubnetCidrBlockSummary {
        ip_cidr_block = "ipCidrBlock";
        utilization = "utilization";
    }
}
