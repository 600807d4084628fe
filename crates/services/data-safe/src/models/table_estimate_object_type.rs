// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the object type of a table estimate.
    pub enum TableEstimateObjectType {
        Table = "TABLE",
        EditioningView = "EDITIONING_VIEW",
    }
}
