// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the VM cluster type of a pe co-managed Exadata vmcluster.
    pub enum PeComanagedExadataVmclusterVmClusterType {
        VmCluster = "vmCluster",
        AutonomousVmCluster = "autonomousVmCluster",
    }
}
