// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the package type of an OS patch package.
    pub enum OsPatchPackagePackageType {
        Rpm = "RPM",
        Pip = "PIP",
        Pip3 = "PIP3",
        Pip3_8 = "PIP3_8",
    }
}
