// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the node pool options.
    GetNodePoolOptions = GET "/nodePoolOptions/{nodePoolOptionId}",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/NodePoolOptions/GetNodePoolOptions";
    required {
        node_pool_option_id = path "nodePoolOptionId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Whether to list all patch versions of Kubernetes.
        should_list_all_patch_versions = query "shouldListAllPatchVersions" (bool);
        /// The node pool OS type.
        node_pool_os_type = query "nodePoolOsType" (models::GetNodePoolOptionsNodePoolOsType);
        /// The node pool OS arch.
        node_pool_os_arch = query "nodePoolOsArch" (models::GetNodePoolOptionsNodePoolOsArch);
        /// The node pool k8s version.
        node_pool_k8s_version = query "nodePoolK8sVersion" (String);
    }
    returns { json(models::NodePoolOptions) }
}
