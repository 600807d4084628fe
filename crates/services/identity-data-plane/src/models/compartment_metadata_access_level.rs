// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the access level of compartment metadata.
    pub enum CompartmentMetadataAccessLevel {
        Accessible = "accessible",
        Visible = "visible",
        Inaccessible = "inaccessible",
    }
}
