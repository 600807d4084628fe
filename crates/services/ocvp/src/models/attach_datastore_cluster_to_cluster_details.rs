// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a datastore cluster to attach to a cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachDatastoreClusterToClusterDetails {
    /// The OCID of the cluster.
    pub cluster_id: String,
}

model! {
    AttachDatastoreClusterToClusterDetails {
        required {
            cluster_id = "clusterId", with_cluster_id(String);
        }
    }
}
