// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the compress for of a tablespace.
    pub enum TablespaceCompressFor {
        Basic = "BASIC",
        Advanced = "ADVANCED",
        QueryLow = "QUERY_LOW",
        QueryHigh = "QUERY_HIGH",
        ArchiveLow = "ARCHIVE_LOW",
        ArchiveHigh = "ARCHIVE_HIGH",
        DirectLoadOnly = "DIRECT_LOAD_ONLY",
        ForAllOperations = "FOR_ALL_OPERATIONS",
    }
}
