// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a kubeconfig.
    CreateKubeconfig = POST "/clusters/{clusterId}/kubeconfig/content",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/Cluster/CreateKubeconfig";
    facts { with_accept("application/x-yaml"); }
    required {
        cluster_id = path "clusterId" (String);
    }
    optional {
        /// The request body:
        /// [`CreateClusterKubeconfigContentDetails`](crate::models::CreateClusterKubeconfigContentDetails).
        create_cluster_kubeconfig_content_details =
            json(models::CreateClusterKubeconfigContentDetails);
    }
    returns { text }
}
