// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DB target list discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbTargetListDiscovery {
    /// The targets.
    pub targets: Vec<String>,
}

model! {
    DbTargetListDiscovery, "strategy" = "TARGET_LIST" {
        required {
            targets = "targets", with_targets([String]);
        }
    }
}
