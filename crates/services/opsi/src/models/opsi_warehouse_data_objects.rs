// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// OPSI warehouse data objects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpsiWarehouseDataObjects {
    /// The OPSI warehouse data objects.
    pub opsi_warehouse_data_objects: Option<Value>,
}

model! {
    OpsiWarehouseDataObjects {
        opsi_warehouse_data_objects = "opsiWarehouseDataObjects";
    }
}
