// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compartment internal.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompartmentInternal {
    /// The OCID of the resource.
    pub id: Option<String>,
}

model! {
    CompartmentInternal {
        id = "id";
    }
}
