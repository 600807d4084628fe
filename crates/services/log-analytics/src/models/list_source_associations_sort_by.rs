// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSourceAssociations` can sort.
    pub enum ListSourceAssociationsSortBy {
        EntityName = "entityName",
        TimeLastAttempted = "timeLastAttempted",
        Status = "status",
    }
}
