// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cluster options.
    GetClusterOptions = GET "/clusterOptions/{clusterOptionId}",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/ClusterOptions/GetClusterOptions";
    required {
        cluster_option_id = path "clusterOptionId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Whether to list all patch versions of Kubernetes.
        should_list_all_patch_versions = query "shouldListAllPatchVersions" (bool);
    }
    returns { json(models::ClusterOptions) }
}
