// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The field to sort by. Only `timestamp` is supported. The default order is descending.
    pub enum ListWorkRequestLogsSortBy {
        Timestamp = "timestamp",
    }
}
