//! Rejection of encrypted private keys, without the feature `encrypted-keys`.

use pkcs8::SecretDocument;

use super::fault::KeyFault;

/// Rejects a PKCS#1 key with the legacy encryption of PEM files.
pub(super) fn decrypt_legacy(
    _dek_info: Option<&str>,
    _encrypted: &[u8],
    _pass_phrase: Option<&str>,
) -> Result<Vec<u8>, KeyFault> {
    Err(disabled())
}

/// Rejects an encrypted PKCS#8 key.
pub(super) fn decrypt_pkcs8(
    _der: &[u8],
    _pass_phrase: Option<&str>,
) -> Result<SecretDocument, KeyFault> {
    Err(disabled())
}

fn disabled() -> KeyFault {
    "the key is encrypted; enable the feature `encrypted-keys` of oci-sdk-core".to_owned().into()
}
