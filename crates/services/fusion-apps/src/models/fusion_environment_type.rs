// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the fusion environment type of a fusion environment.
    pub enum FusionEnvironmentType {
        Production = "PRODUCTION",
        Test = "TEST",
        Development = "DEVELOPMENT",
        Demo = "DEMO",
    }
}
