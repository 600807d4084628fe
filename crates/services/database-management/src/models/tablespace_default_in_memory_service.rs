// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the default in memory service of a tablespace.
    pub enum TablespaceDefaultInMemoryService {
        Default = "DEFAULT",
        None = "NONE",
        All = "ALL",
        UserDefined = "USER_DEFINED",
    }
}
