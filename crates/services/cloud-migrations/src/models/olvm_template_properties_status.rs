// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of OLVM template properties.
    pub enum OlvmTemplatePropertiesStatus {
        Illegal = "ILLEGAL",
        Locked = "LOCKED",
        Ok = "OK",
    }
}
