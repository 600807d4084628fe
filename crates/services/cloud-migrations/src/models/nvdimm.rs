// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

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
        label = "label";
        unit_number = "unitNumber";
        controller_key = "controllerKey";
    }
}
