// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of indicator count dimensions.
    pub enum IndicatorCountDimensionsType {
        DomainName = "DOMAIN_NAME",
        FileName = "FILE_NAME",
        Md5Hash = "MD5_HASH",
        Sha1Hash = "SHA1_HASH",
        Sha256Hash = "SHA256_HASH",
        IpAddress = "IP_ADDRESS",
        Url = "URL",
    }
}
