//! Legacy encryption of PEM files, before PKCS#8: `Proc-Type: 4,ENCRYPTED` with a `DEK-Info` line.
//!
//! The encryption is weak (one round of MD5 derives the key), but `openssl genrsa -aes256
//! -traditional` and many existing key files use it.

use aes::{Aes128, Aes192, Aes256};
use cbc::Decryptor;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeDecrypt, KeyIvInit};
use des::TdesEde3;
use md5::{Digest, Md5};

/// The maximum length of a cipher name in a message.
const LONGEST_NAME: usize = 32;

/// The reason why a block cannot be decrypted.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The `DEK-Info` line is missing or malformed.
    Header,
    /// The cipher is not supported.
    Cipher(String),
    /// The padding is wrong, as with a wrong pass phrase.
    Decryption,
}

/// Decrypts the bytes of a block according to its `DEK-Info` line.
pub(crate) fn decrypt(
    dek_info: Option<&str>,
    encrypted: &[u8],
    pass_phrase: &str,
) -> Result<Vec<u8>, Fault> {
    let (cipher, iv) = dek_info.and_then(|value| value.split_once(',')).ok_or(Fault::Header)?;
    let iv = decode_hex(iv.trim()).ok_or(Fault::Header)?;
    let cipher = cipher.trim().to_ascii_uppercase();
    if cipher.len() > LONGEST_NAME
        || !cipher.bytes().all(|x| x == b'-' || x.is_ascii_alphanumeric())
    {
        return Err(Fault::Header);
    }
    let key = |length| derive_key(pass_phrase, &iv, length);
    match cipher.as_str() {
        "AES-128-CBC" => cbc::<Decryptor<Aes128>>(&key(16)?, &iv, encrypted),
        "AES-192-CBC" => cbc::<Decryptor<Aes192>>(&key(24)?, &iv, encrypted),
        "AES-256-CBC" => cbc::<Decryptor<Aes256>>(&key(32)?, &iv, encrypted),
        "DES-EDE3-CBC" => cbc::<Decryptor<TdesEde3>>(&key(24)?, &iv, encrypted),
        _ => Err(Fault::Cipher(cipher)),
    }
}

/// Decodes pairs of digits in either case.
fn decode_hex(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes();
    if !digits.len().is_multiple_of(2) {
        return None;
    }
    let digit = |byte: u8| char::from(byte).to_digit(16).map(|value| value as u8);
    digits.chunks(2).map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect()
}

fn cbc<C: KeyIvInit + BlockModeDecrypt>(
    key: &[u8],
    iv: &[u8],
    encrypted: &[u8],
) -> Result<Vec<u8>, Fault> {
    C::new_from_slices(key, iv)
        .map_err(|_| Fault::Header)?
        .decrypt_padded_vec::<Pkcs7>(encrypted)
        .map_err(|_| Fault::Decryption)
}

/// Derives a key as OpenSSL's `EVP_BytesToKey` with MD5, one round, the first eight bytes of the IV
/// as salt.
fn derive_key(pass_phrase: &str, iv: &[u8], length: usize) -> Result<Vec<u8>, Fault> {
    let salt = iv.get(..8).ok_or(Fault::Header)?;
    let mut key = Vec::with_capacity(length + 16);
    let mut last: Vec<u8> = Vec::new();
    while key.len() < length {
        let digest = Md5::new().chain_update(&last).chain_update(pass_phrase).chain_update(salt);
        last = digest.finalize().to_vec();
        key.extend_from_slice(&last);
    }
    key.truncate(length);
    Ok(key)
}

#[cfg(test)]
mod tests {
    use cbc::Encryptor;
    use cbc::cipher::BlockModeEncrypt;

    use super::*;

    #[track_caller]
    fn round_trip<C: KeyIvInit + BlockModeEncrypt>(cipher: &str, key_length: usize, iv: &str) {
        let iv_bytes = decode_hex(iv).unwrap();
        let key = derive_key("secret", &iv_bytes, key_length).unwrap();
        let encrypted = C::new_from_slices(&key, &iv_bytes)
            .unwrap()
            .encrypt_padded_vec::<Pkcs7>(b"a private key");
        let dek_info = format!("{cipher},{iv}");
        let plain = decrypt(Some(&dek_info), &encrypted, "secret");
        assert_eq!(plain.as_deref(), Ok(&b"a private key"[..]), "{cipher}");
    }

    #[test]
    fn all_ciphers_are_decrypted() {
        let iv = "00112233445566778899AABBCCDDEEFF";
        round_trip::<Encryptor<Aes128>>("AES-128-CBC", 16, iv);
        round_trip::<Encryptor<Aes192>>("AES-192-CBC", 24, iv);
        round_trip::<Encryptor<Aes256>>("AES-256-CBC", 32, iv);
        round_trip::<Encryptor<TdesEde3>>("DES-EDE3-CBC", 24, &iv[..16]);
    }

    #[test]
    fn pairs_of_digits_are_decoded() {
        assert_eq!(decode_hex("000Aff"), Some(vec![0, 0x0a, 0xff]));
        assert_eq!(decode_hex(""), Some(Vec::new()));
        for text in ["0", "0g", "é"] {
            assert_eq!(decode_hex(text), None, "{text}");
        }
    }

    #[test]
    fn malformed_header_is_not_a_wrong_pass_phrase() {
        let iv = "00112233445566778899AABBCCDDEEFF";
        let cases = [
            (None, Fault::Header),
            (Some("AES-128-CBC".to_owned()), Fault::Header),
            (Some("AES-128-CBC,xyz0".to_owned()), Fault::Header),
            (Some("AES-128-CBC,001".to_owned()), Fault::Header),
            (Some("AES-128-CBC,0011".to_owned()), Fault::Header),
            (Some(format!("AES-128\u{12}CBC,{iv}")), Fault::Header),
            (Some(format!("{},{iv}", "A".repeat(1000))), Fault::Header),
            (Some("AES-128-CBC,0011223344556677".to_owned()), Fault::Header),
            (Some(format!("RC2-40-CBC,{iv}")), Fault::Cipher("RC2-40-CBC".to_owned())),
            (Some(format!("aes-128-cbc, {iv}")), Fault::Decryption),
        ];
        for (dek_info, expected) in cases {
            let result = decrypt(dek_info.as_deref(), &[0; 32], "x");
            assert_eq!(result, Err(expected), "{dek_info:?}");
        }
    }
}
