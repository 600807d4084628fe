// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the encryption type of a Kerberos keytab entry.
    pub enum KerberosKeytabEntryEncryptionType {
        Aes128CtsHmacSha256_128 = "AES128_CTS_HMAC_SHA256_128",
        Aes256CtsHmacSha384_192 = "AES256_CTS_HMAC_SHA384_192",
        Aes128CtsHmacSha1_96 = "AES128_CTS_HMAC_SHA1_96",
        Aes256CtsHmacSha1_96 = "AES256_CTS_HMAC_SHA1_96",
    }
}
