// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the value of a target resource types selected.
    pub enum TargetResourceTypesSelectedValue {
        Compartment = "COMPARTMENT",
        Erpcloud = "ERPCLOUD",
        Hcmcloud = "HCMCLOUD",
        SecurityZone = "SECURITY_ZONE",
    }
}
