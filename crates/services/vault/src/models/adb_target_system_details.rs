// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an ADB target system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdbTargetSystemDetails {
    /// The OCID of the ADB.
    pub adb_id: String,
}

model! {
    AdbTargetSystemDetails, "targetSystemType" = "ADB" {
        required {
            adb_id = "adbId", with_adb_id(String);
        }
    }
}
