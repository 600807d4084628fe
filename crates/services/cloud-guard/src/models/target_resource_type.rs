// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the target resource type of a target.
    pub enum TargetResourceType {
        Compartment = "COMPARTMENT",
        Erpcloud = "ERPCLOUD",
        Hcmcloud = "HCMCLOUD",
        SecurityZone = "SECURITY_ZONE",
    }
}
