// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// OPSI data stores.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpsiDataStores {
    /// The OPSI data stores.
    pub opsi_data_stores: Option<Value>,
}

model! {
    OpsiDataStores {
        opsi_data_stores = "opsiDataStores";
    }
}
