// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The field to sort by. By default, `timeCreated` is sorted in descending order, and
    /// `displayName` in ascending order.
    pub enum ListDataSharingConstraintsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
