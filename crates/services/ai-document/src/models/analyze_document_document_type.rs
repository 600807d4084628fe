// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the document type of an analyze document.
    pub enum AnalyzeDocumentDocumentType {
        Invoice = "INVOICE",
        Receipt = "RECEIPT",
        Resume = "RESUME",
        TaxForm = "TAX_FORM",
        DriverLicense = "DRIVER_LICENSE",
        Passport = "PASSPORT",
        BankStatement = "BANK_STATEMENT",
        Check = "CHECK",
        Payslip = "PAYSLIP",
        Others = "OTHERS",
        HealthInsuranceId = "HEALTH_INSURANCE_ID",
    }
}
