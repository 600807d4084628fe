// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an IP inventory VCN overlap to get.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIpInventoryVcnOverlapDetails {
    /// The selected regions.
    pub region_list: Vec<String>,
    /// The OCIDs of the compartments.
    pub compartment_list: Vec<String>,
}

model! {
    GetIpInventoryVcnOverlapDetails {
        required {
            region_list = "regionList", with_region_list([String]);
            compartment_list = "compartmentList", with_compartment_list([String]);
        }
    }
}
