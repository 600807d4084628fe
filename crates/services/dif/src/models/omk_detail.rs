// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An omk detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OmkDetail {
    /// The ID of the instance.
    pub instance_id: String,
    /// The OCID of the cluster namespace.
    pub cluster_namespace_id: String,
    /// The OCID of the cluster.
    pub cluster_id: String,
    /// The name of the namespace.
    pub namespace_name: String,
}

model! {
    OmkDetail {
        required {
            instance_id = "instanceId", with_instance_id(String);
            cluster_namespace_id = "clusterNamespaceId", with_cluster_namespace_id(String);
            cluster_id = "clusterId", with_cluster_id(String);
            namespace_name = "namespaceName", with_namespace_name(String);
        }
    }
}
