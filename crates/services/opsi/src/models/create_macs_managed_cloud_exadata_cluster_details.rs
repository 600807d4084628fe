// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a MACs managed cloud Exadata cluster to create.
    ///
    /// The field `vmClusterType` selects the variant.
    pub enum CreateMacsManagedCloudExadataClusterDetails by "vmClusterType", sent {
        VmCluster(models::CreateMacsManagedCloudExadataVmclusterDetails) = "vmCluster",
            as_vm_cluster;
    }
    shared {
        /// The OCID of the vmcluster.
        vmcluster_id = "vmclusterId", str, in VmCluster;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in VmCluster;
    }
}
