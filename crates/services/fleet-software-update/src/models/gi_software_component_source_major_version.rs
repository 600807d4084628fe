// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the source major version of a GI software component.
    pub enum GiSoftwareComponentSourceMajorVersion {
        Gi18 = "GI_18",
        Gi19 = "GI_19",
        Gi23 = "GI_23",
        Gi26 = "GI_26",
    }
}
