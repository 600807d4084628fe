// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a model property.
    pub enum ModelPropertyType {
        UserDefined = "USER_DEFINED",
        OracleDefined = "ORACLE_DEFINED",
        SystemDefined = "SYSTEM_DEFINED",
    }
}
