// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the read only of managed MySQL database general replication
    /// information.
    pub enum ManagedMySqlDatabaseGeneralReplicationInformationReadOnly {
        On = "ON",
        Super = "SUPER",
        Off = "OFF",
    }
}
