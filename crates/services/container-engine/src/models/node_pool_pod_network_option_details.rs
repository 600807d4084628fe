// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a node pool pod network option.
    ///
    /// The field `cniType` selects the variant.
    pub enum NodePoolPodNetworkOptionDetails by "cniType" {
        FlannelOverlay(models::FlannelOverlayNodePoolPodNetworkOptionDetails) = "FLANNEL_OVERLAY",
            as_flannel_overlay;
        OciVcnIpNative(models::OciVcnIpNativeNodePoolPodNetworkOptionDetails) = "OCI_VCN_IP_NATIVE",
            as_oci_vcn_ip_native;
    }
}
