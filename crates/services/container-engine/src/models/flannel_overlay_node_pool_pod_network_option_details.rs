// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a flannel overlay node pool pod network option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlannelOverlayNodePoolPodNetworkOptionDetails {}

model! {
    FlannelOverlayNodePoolPodNetworkOptionDetails, "cniType" = "FLANNEL_OVERLAY" {
        optional {}
    }
}
