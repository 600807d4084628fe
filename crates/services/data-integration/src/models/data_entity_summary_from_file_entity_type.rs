// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the entity type of a data entity summary from file.
    pub enum DataEntitySummaryFromFileEntityType {
        Table = "TABLE",
        View = "VIEW",
        File = "FILE",
        Queue = "QUEUE",
        Stream = "STREAM",
        Other = "OTHER",
    }
}
