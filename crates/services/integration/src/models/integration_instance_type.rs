// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the integration instance type of an integration instance.
    pub enum IntegrationInstanceType {
        Standard = "STANDARD",
        Enterprise = "ENTERPRISE",
        Standardx = "STANDARDX",
        Enterprisex = "ENTERPRISEX",
        Healthcare = "HEALTHCARE",
    }
}
