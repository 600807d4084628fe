// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `scope` in `ChangeSteeringPolicyCompartment`.
    pub enum ChangeSteeringPolicyCompartmentScope {
        Global = "GLOBAL",
        Private = "PRIVATE",
    }
}
