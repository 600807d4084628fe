// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The access check. `ACCESSIBLE` returns only compartments in which the caller has at least
    /// `INSPECT` permission on some resource; `ANY` (the default) does not check permissions.
    pub enum ListCompartmentsAccessLevel {
        Any = "ANY",
        Accessible = "ACCESSIBLE",
    }
}
