// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the source type of a VTAP.
    pub enum VtapSourceType {
        Vnic = "VNIC",
        Subnet = "SUBNET",
        LoadBalancer = "LOAD_BALANCER",
        DbSystem = "DB_SYSTEM",
        ExadataVmCluster = "EXADATA_VM_CLUSTER",
        AutonomousDataWarehouse = "AUTONOMOUS_DATA_WAREHOUSE",
        NetworkFirewall = "NETWORK_FIREWALL",
    }
}
