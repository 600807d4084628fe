// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the shared of a tablespace.
    pub enum TablespaceShared {
        Shared = "SHARED",
        LocalOnLeaf = "LOCAL_ON_LEAF",
        LocalOnAll = "LOCAL_ON_ALL",
    }
}
