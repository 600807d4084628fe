// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the conversion type of a convert instance.
    pub enum ConvertInstanceConversionType {
        DisasterRecovery = "DISASTER_RECOVERY",
        DevelopmentShape = "DEVELOPMENT_SHAPE",
        ProductionShape = "PRODUCTION_SHAPE",
    }
}
