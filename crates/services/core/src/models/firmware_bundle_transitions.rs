// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Firmware bundle transitions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FirmwareBundleTransitions {
    /// The upgrades.
    pub upgrades: Option<Vec<String>>,
    /// The downgrades.
    pub downgrades: Option<Vec<String>>,
}

model! {
    FirmwareBundleTransitions {
        upgrades = "upgrades";
        downgrades = "downgrades";
    }
}
