// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the model sub type of a health insurance key-value model sub type.
    pub enum HealthInsuranceKvModelSubTypeModelSubType {
        Receipt = "RECEIPT",
        Invoice = "INVOICE",
        Passport = "PASSPORT",
        DriverLicense = "DRIVER_LICENSE",
        HealthInsuranceId = "HEALTH_INSURANCE_ID",
    }
}
