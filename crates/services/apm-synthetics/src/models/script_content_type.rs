// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the content type of a script.
    pub enum ScriptContentType {
        Side = "SIDE",
        Js = "JS",
        PlaywrightTs = "PLAYWRIGHT_TS",
    }
}
