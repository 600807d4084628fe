//! Private keys that cannot be used.

use oci_sdk_core::auth::PrivateKey;
use rcgen::KeyPair;

use crate::scene::{Folder, pem, private_key};
use crate::table::Table;

pub(crate) async fn rows(table: &mut Table) {
    // The start of a PKCS#1 key with a modulus of 1024 bits, and one of 2048 bits.
    let small = [&[0x30, 0x81, 0x87, 2, 1, 0, 2, 0x81, 0x81, 0][..], &[0xc1; 128]].concat();
    let start = [0x30, 0x82, 1, 8, 2, 1, 0, 2, 0x82, 1, 1, 0];
    let incomplete = [&start[..], &[0xc1; 256]].concat();
    let legacy = |cipher: &str| {
        let headers = format!("Proc-Type: 4,ENCRYPTED\nDEK-Info: {cipher}\n\n");
        pem("RSA PRIVATE KEY", &headers, &[7; 32])
    };
    let iv = "00112233445566778899AABBCCDDEEFF";
    let ec = KeyPair::generate().unwrap().serialize_der();
    let truncated = private_key();
    let truncated = truncated.rsplit_once("-----END").unwrap().0.to_owned();
    for (name, text, pass_phrase) in [
        ("empty", String::new(), None),
        ("no_pem", "hello".to_owned(), None),
        ("ssh", "ssh-rsa AAAA".to_owned(), None),
        ("truncated", truncated, None),
        (
            "not_base64",
            "-----BEGIN PRIVATE KEY-----\n*\n-----END PRIVATE KEY-----".to_owned(),
            None,
        ),
        ("not_der", pem("PRIVATE KEY", "", b"x"), None),
        ("public", pem("PUBLIC KEY", "", b"x"), None),
        ("certificate", pem("CERTIFICATE", "", b"x"), None),
        ("other_block", pem("X509 CRL", "", b"x"), None),
        ("openssh", pem("OPENSSH PRIVATE KEY", "", b"x"), None),
        ("ec", pem("PRIVATE KEY", "", &ec), None),
        ("ec_legacy", pem("EC PRIVATE KEY", "", b"x"), None),
        ("small", pem("RSA PRIVATE KEY", "", &small), None),
        ("incomplete", pem("RSA PRIVATE KEY", "", &incomplete), None),
        ("pass_phrase_missing", legacy(&format!("AES-256-CBC,{iv}")), None),
        ("pass_phrase_wrong", legacy(&format!("AES-256-CBC,{iv}")), Some("x")),
        ("cipher_unknown", legacy(&format!("CAMELLIA-256-CBC,{iv}")), Some("x")),
        ("cipher_malformed", legacy("AES-256-CBC"), Some("x")),
    ] {
        let result = PrivateKey::from_pem(&text, pass_phrase, "of the test");
        table.fails(&format!("key/{name}"), result);
    }
    let folder = Folder::new(table);
    table.fails("key/file_missing", PrivateKey::from_file(folder.path("no"), None).await);
    let der = folder.write("key.der", [0x30, 0x82, 0xff]);
    table.fails("key/file_is_der", PrivateKey::from_file(der, None).await);
    let utf16 = folder.write("utf16.pem", b"\xff\xfe-\0");
    table.fails("key/file_is_utf16", PrivateKey::from_file(utf16, None).await);
    table.fails("key/file_is_a_device", PrivateKey::from_file("/dev/null", None).await);
    let large = folder.write("large.pem", vec![b' '; 20 * 1024 * 1024]);
    table.fails("key/file_too_large", PrivateKey::from_file(large, None).await);
    let public = folder.write("oci_public.pem", pem("PUBLIC KEY", "", b"x"));
    folder.write("oci.pem", "");
    table.fails("key/file_is_public", PrivateKey::from_file(public, None).await);
}
