// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the consumption model of an integration instance.
    pub enum IntegrationInstanceConsumptionModel {
        Ucm = "UCM",
        Gov = "GOV",
        Oic4saas = "OIC4SAAS",
    }
}
