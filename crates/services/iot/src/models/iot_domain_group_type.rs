// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of an IoT domain group.
    pub enum IotDomainGroupType {
        Production = "PRODUCTION",
        Development = "DEVELOPMENT",
        Standard = "STANDARD",
        Lightweight = "LIGHTWEIGHT",
    }
}
