// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the shape of an integration instance.
    pub enum IntegrationInstanceShape {
        Development = "DEVELOPMENT",
        Production = "PRODUCTION",
    }
}
