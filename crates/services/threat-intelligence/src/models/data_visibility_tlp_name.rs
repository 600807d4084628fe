// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the tlp name of a data visibility.
    pub enum DataVisibilityTlpName {
        TlpInternalAudit = "TLP_INTERNAL_AUDIT",
        TlpWhite = "TLP_WHITE",
        TlpGreen = "TLP_GREEN",
        TlpAmber = "TLP_AMBER",
        TlpRed = "TLP_RED",
    }
}
