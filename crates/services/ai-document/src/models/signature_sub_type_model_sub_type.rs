// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the model sub type of a signature sub type.
    pub enum SignatureSubTypeModelSubType {
        QrBarCode = "QR_BAR_CODE",
        Signature = "SIGNATURE",
    }
}
