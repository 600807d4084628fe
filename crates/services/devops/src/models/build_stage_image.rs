// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the image of a build stage.
    pub enum BuildStageImage {
        Ol7X86_64Standard10 = "OL7_X86_64_STANDARD_10",
        Ol8X86_64Standard10 = "OL8_X86_64_STANDARD_10",
    }
}
