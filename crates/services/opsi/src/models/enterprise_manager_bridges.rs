// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// Enterprise manager bridges.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnterpriseManagerBridges {
    /// The enterprise manager bridges.
    pub enterprise_manager_bridges: Option<Value>,
}

model! {
    EnterpriseManagerBridges {
        enterprise_manager_bridges = "enterpriseManagerBridges";
    }
}
