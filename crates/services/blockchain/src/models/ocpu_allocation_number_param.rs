// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OCPU allocation number parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OcpuAllocationNumberParam {
    /// The OCPU allocation number.
    pub ocpu_allocation_number: f64,
}

model! {
    OcpuAllocationNumberParam {
        required {
            ocpu_allocation_number = "ocpuAllocationNumber", with_ocpu_allocation_number(f64);
        }
    }
}
