// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the entity type of an Exadata member.
    pub enum ExadataMemberEntityType {
        Database = "DATABASE",
        IlomServer = "ILOM_SERVER",
        Pdu = "PDU",
        StorageServer = "STORAGE_SERVER",
        ClusterAsm = "CLUSTER_ASM",
        InfinibandSwitch = "INFINIBAND_SWITCH",
        EthernetSwitch = "ETHERNET_SWITCH",
        Host = "HOST",
        VmCluster = "VM_CLUSTER",
    }
}
