// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The default details of a connection to refresh.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultRefreshConnectionDetails {}

model! {
    DefaultRefreshConnectionDetails, "type" = "DEFAULT" {
        optional {}
    }
}
