// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the VM affinity of an OLVM VM placement policy.
    pub enum OlvmVmPlacementPolicyVmAffinity {
        Migratable = "MIGRATABLE",
        Pinned = "PINNED",
        UserMigratable = "USER_MIGRATABLE",
    }
}
