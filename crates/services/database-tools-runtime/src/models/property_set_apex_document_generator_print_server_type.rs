// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the print server type of a property set APEX document generator.
    pub enum PropertySetApexDocumentGeneratorPrintServerType {
        DocumentGenerator = "DOCUMENT_GENERATOR",
        None = "NONE",
        Standard = "STANDARD",
        Advanced = "ADVANCED",
        Aop = "AOP",
        Other = "OTHER",
    }
}
