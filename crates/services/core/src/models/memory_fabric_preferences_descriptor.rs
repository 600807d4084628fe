// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A memory fabric preferences descriptor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemoryFabricPreferencesDescriptor {
    /// The ID of the customer desired firmware bundle.
    pub customer_desired_firmware_bundle_id: Option<String>,
    /// The fabric recycle level.
    pub fabric_recycle_level: Option<models::MemoryFabricPreferencesDescriptorFabricRecycleLevel>,
}

model! {
    MemoryFabricPreferencesDescriptor {
        optional {
            customer_desired_firmware_bundle_id = "customerDesiredFirmwareBundleId",
                with_customer_desired_firmware_bundle_id(String);
            fabric_recycle_level = "fabricRecycleLevel",
                with_fabric_recycle_level(models::MemoryFabricPreferencesDescriptorFabricRecycleLevel);
        }
    }
}
