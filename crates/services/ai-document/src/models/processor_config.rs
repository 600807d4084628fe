// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A processor configuration.
    ///
    /// The field `processorType` selects the variant.
    pub enum ProcessorConfig by "processorType" {
        General(models::GeneralProcessorConfig) = "GENERAL", as_general;
        Invoice(models::InvoiceProcessorConfig) = "INVOICE", as_invoice;
    }
}
