// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the registration state of a data safe registration.
    pub enum DataSafeRegistrationRegistrationState {
        Registered = "REGISTERED",
        Unregistered = "UNREGISTERED",
        Failed = "FAILED",
    }
}
