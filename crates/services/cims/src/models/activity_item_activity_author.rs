// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the activity author of an activity item.
    pub enum ActivityItemActivityAuthor {
        Customer = "CUSTOMER",
        Oracle = "ORACLE",
    }
}
