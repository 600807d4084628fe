// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A nvdimm.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nvdimm {
    /// The label.
    pub label: Option<String>,
    /// The unit number of the device.
    pub unit_number: Option<i64>,
    /// The key of the controller.
    pub controller_key: Option<i64>,
}

model! {
    Nvdimm {
        optional {
            label = "label", with_label(String);
            unit_number = "unitNumber", with_unit_number(i64);
            controller_key = "controllerKey", with_controller_key(i64);
        }
    }
}
