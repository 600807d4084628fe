// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the state of an application.
    pub enum ApplicationState {
        Stage = "STAGE",
        Live = "LIVE",
    }
}
