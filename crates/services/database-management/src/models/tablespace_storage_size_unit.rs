// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the unit of a tablespace storage size.
    pub enum TablespaceStorageSizeUnit {
        Bytes = "BYTES",
        Kilobytes = "KILOBYTES",
        Megabytes = "MEGABYTES",
        Gigabytes = "GIGABYTES",
        Terabytes = "TERABYTES",
    }
}
