// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the origin auth sign encryption of an akamai manual stream CDN
    /// configuration.
    pub enum AkamaiManualStreamCdnConfigOriginAuthSignEncryption {
        Sha256Hmac = "SHA256-HMAC",
    }
}
