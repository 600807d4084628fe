// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A scsi controller.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScsiController {
    /// The label.
    pub label: Option<String>,
    /// The unit number of the device.
    pub unit_number: Option<i64>,
    /// The shared bus.
    pub shared_bus: Option<String>,
}

model! {
    ScsiController {
        label = "label";
        unit_number = "unitNumber";
        shared_bus = "sharedBus";
    }
}
