// @generated from spec/opa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the consumption model of an OPA instance.
    pub enum OpaInstanceConsumptionModel {
        Ucm = "UCM",
        Gov = "GOV",
        Saas = "SAAS",
    }
}
