// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the replicate images of an OKE cluster backup configuration.
    pub enum OkeClusterBackupConfigReplicateImages {
        Enable = "ENABLE",
        Disable = "DISABLE",
    }
}
