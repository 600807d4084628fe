// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the database size of a protected database.
    pub enum ProtectedDatabaseDatabaseSize {
        Xs = "XS",
        S = "S",
        M = "M",
        L = "L",
        Xl = "XL",
        Xxl = "XXL",
        Auto = "AUTO",
    }
}
