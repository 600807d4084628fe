// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the consumption model of a VB instance.
    pub enum VbInstanceConsumptionModel {
        Ucm = "UCM",
        Gov = "GOV",
        Vb4saas = "VB4SAAS",
    }
}
