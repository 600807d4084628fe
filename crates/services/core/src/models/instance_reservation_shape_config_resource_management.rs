// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource management of an instance reservation shape
    /// configuration.
    pub enum InstanceReservationShapeConfigResourceManagement {
        Dynamic = "DYNAMIC",
        Static = "STATIC",
    }
}
