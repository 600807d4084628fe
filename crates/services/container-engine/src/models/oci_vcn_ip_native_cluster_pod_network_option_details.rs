// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OCI VCN IP native cluster pod network option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciVcnIpNativeClusterPodNetworkOptionDetails {}

model! {
    OciVcnIpNativeClusterPodNetworkOptionDetails, "cniType" = "OCI_VCN_IP_NATIVE" {
        optional {}
    }
}
