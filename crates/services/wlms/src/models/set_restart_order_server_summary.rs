// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a set restart order server.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetRestartOrderServerSummary {
    /// The name.
    pub name: String,
    /// The position of the server in the restart order.
    pub restart_order: i64,
}

model! {
    SetRestartOrderServerSummary {
        required {
            name = "name", with_name(String);
            restart_order = "restartOrder", with_restart_order(i64);
        }
    }
}
