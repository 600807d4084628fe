// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the source major version of a DB discovery.
    pub enum DbDiscoverySourceMajorVersion {
        Db11204 = "DB_11204",
        Db121 = "DB_121",
        Db122 = "DB_122",
        Db18 = "DB_18",
        Db19 = "DB_19",
        Db23 = "DB_23",
        Db26 = "DB_26",
    }
}
