// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A nvdimm controller.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NvdimmController {
    /// The label.
    pub label: Option<String>,
    /// The bus number.
    pub bus_number: Option<i64>,
}

model! {
    NvdimmController {
        optional {
            label = "label", with_label(String);
            bus_number = "busNumber", with_bus_number(i64);
        }
    }
}
