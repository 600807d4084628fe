// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the payload version of a webhook channel result.
    pub enum WebhookChannelResultPayloadVersion {
        V1_0 = "1.0",
        V1_1 = "1.1",
    }
}
