// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the default compress of a tablespace.
    pub enum TablespaceDefaultCompress {
        NoCompress = "NO_COMPRESS",
        BasicCompress = "BASIC_COMPRESS",
    }
}
