// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the block action of protection settings.
    pub enum ProtectionSettingsBlockAction {
        ShowErrorPage = "SHOW_ERROR_PAGE",
        SetResponseCode = "SET_RESPONSE_CODE",
    }
}
