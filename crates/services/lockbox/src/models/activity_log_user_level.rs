// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the user level of an activity log.
    pub enum ActivityLogUserLevel {
        Level1 = "LEVEL1",
        Level2 = "LEVEL2",
        Level3 = "LEVEL3",
        Admin = "ADMIN",
        Operator = "OPERATOR",
    }
}
