// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// OPSI configurations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpsiConfigurations {
    /// The OPSI configurations.
    pub opsi_configurations: Option<Value>,
}

model! {
    OpsiConfigurations {
        opsi_configurations = "opsiConfigurations";
    }
}
