// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a bare metal host placement constraint to compute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeBareMetalHostPlacementConstraintDetails {
    /// The OCID of the bare metal host.
    pub compute_bare_metal_host_id: String,
}

model! {
    ComputeBareMetalHostPlacementConstraintDetails, "type" = "COMPUTE_BARE_METAL_HOST" {
        required {
            compute_bare_metal_host_id = "computeBareMetalHostId",
                with_compute_bare_metal_host_id(String);
        }
    }
}
