// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A scaled platform metering preview.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScaledPlatformMeteringPreview {
    /// The total OCPU allocation.
    pub total_ocpu_allocation: Option<f64>,
    /// The total OCPU allocation post scaling.
    pub total_ocpu_allocation_post_scaling: Option<f64>,
    /// The storage metered units. In TB.
    pub storage_metered_units: Option<f64>,
    /// The extra storage metered units. In TB.
    pub extra_storage_metered_units: Option<f64>,
    /// The storage metered units post scaling. In TB.
    pub storage_metered_units_post_scaling: Option<f64>,
}

model! {
    ScaledPlatformMeteringPreview {
        total_ocpu_allocation = "totalOcpuAllocation";
        total_ocpu_allocation_post_scaling = "totalOcpuAllocationPostScaling";
        storage_metered_units = "storageMeteredUnits";
        extra_storage_metered_units = "extraStorageMeteredUnits";
        storage_metered_units_post_scaling = "storageMeteredUnitsPostScaling";
    }
}
