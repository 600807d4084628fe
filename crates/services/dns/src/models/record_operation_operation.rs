// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation of a record operation.
    pub enum RecordOperationOperation {
        Require = "REQUIRE",
        Prohibit = "PROHIBIT",
        Add = "ADD",
        Remove = "REMOVE",
    }
}
