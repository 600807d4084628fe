// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a channel filter.
    pub enum ChannelFilterType {
        ReplicateDoDb = "REPLICATE_DO_DB",
        ReplicateIgnoreDb = "REPLICATE_IGNORE_DB",
        ReplicateDoTable = "REPLICATE_DO_TABLE",
        ReplicateIgnoreTable = "REPLICATE_IGNORE_TABLE",
        ReplicateWildDoTable = "REPLICATE_WILD_DO_TABLE",
        ReplicateWildIgnoreTable = "REPLICATE_WILD_IGNORE_TABLE",
        ReplicateRewriteDb = "REPLICATE_REWRITE_DB",
    }
}
