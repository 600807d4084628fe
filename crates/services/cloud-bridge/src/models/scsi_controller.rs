// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

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
        optional {
            label = "label", with_label(String);
            unit_number = "unitNumber", with_unit_number(i64);
            shared_bus = "sharedBus", with_shared_bus(String);
        }
    }
}
