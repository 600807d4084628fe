// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an osn to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOsnDetails {
    /// The availability domain.
    pub ad: models::OsnAd,
    /// The allocation of OCPUs.
    pub ocpu_allocation_param: Option<models::OcpuAllocationNumberParam>,
}

model! {
    CreateOsnDetails {
        required {
            ad = "ad", with_ad(models::OsnAd);
        }
        optional {
            ocpu_allocation_param = "ocpuAllocationParam",
                with_ocpu_allocation_param(models::OcpuAllocationNumberParam);
        }
    }
}
