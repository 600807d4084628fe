// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `consistency` in `GetRow`.
    pub enum GetRowConsistency {
        Eventual = "EVENTUAL",
        Absolute = "ABSOLUTE",
    }
}
