// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the emission calculation method of request usage carbon emissions.
    pub enum RequestUsageCarbonEmissionsEmissionCalculationMethod {
        SpendBased = "SPEND_BASED",
        PowerBased = "POWER_BASED",
    }
}
