// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the replication location type of a replication location detail.
    pub enum ReplicationLocationDetailReplicationLocationType {
        OciObjectStore = "OCI_OBJECT_STORE",
        OlvmStorageDomain = "OLVM_STORAGE_DOMAIN",
    }
}
