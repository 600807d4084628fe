// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OCI VCN IP native node pool pod network option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciVcnIpNativeNodePoolPodNetworkOptionDetails {
    /// The maximum pods per node.
    pub max_pods_per_node: Option<i64>,
    /// The OCIDs of the pod NSGs.
    pub pod_nsg_ids: Option<Vec<String>>,
    /// The OCIDs of the pod subnets.
    pub pod_subnet_ids: Option<Vec<String>>,
}

model! {
    OciVcnIpNativeNodePoolPodNetworkOptionDetails, "cniType" = "OCI_VCN_IP_NATIVE" {
        optional {
            max_pods_per_node = "maxPodsPerNode", with_max_pods_per_node(i64);
            pod_nsg_ids = "podNsgIds", with_pod_nsg_ids([String]);
            pod_subnet_ids = "podSubnetIds", with_pod_subnet_ids([String]);
        }
    }
}
