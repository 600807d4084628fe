// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the document type of a document job.
    pub enum DocumentJobDocumentType {
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
    }
}
