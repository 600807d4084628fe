// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A GI target list discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GiTargetListDiscovery {
    /// The targets.
    pub targets: Vec<String>,
}

model! {
    GiTargetListDiscovery, "strategy" = "TARGET_LIST" {
        required {
            targets = "targets", with_targets([String]);
        }
    }
}
