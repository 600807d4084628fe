// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the package type of a private application package.
    pub enum PrivateApplicationPackagePackageType {
        Stack = "STACK",
        Image = "IMAGE",
    }
}
