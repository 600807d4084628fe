// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// OPSI data objects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpsiDataObjects {
    /// The OPSI data objects.
    pub opsi_data_objects: Option<Value>,
}

model! {
    OpsiDataObjects {
        opsi_data_objects = "opsiDataObjects";
    }
}
