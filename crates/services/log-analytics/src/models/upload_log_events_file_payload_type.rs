// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `payloadType` in `UploadLogEventsFile`.
    pub enum UploadLogEventsFilePayloadType {
        Json = "JSON",
        Gzip = "GZIP",
        Zip = "ZIP",
    }
}
