// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the software version of an OCI cache backup.
    pub enum OciCacheBackupSoftwareVersion {
        V7_0_5 = "V7_0_5",
        Redis7_0 = "REDIS_7_0",
        Valkey7_2 = "VALKEY_7_2",
        Valkey8_1 = "VALKEY_8_1",
    }
}
