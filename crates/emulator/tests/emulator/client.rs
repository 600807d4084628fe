//! A client for the tests of this crate. It writes bytes to a socket, so that nothing is normalised,
//! and signs independently of the SDK.

use std::{io, net::SocketAddr, time::SystemTime};

use aws_lc_rs::{
    digest::{SHA256, digest},
    encoding::{AsDer, PublicKeyX509Der},
    rand::SystemRandom,
    rsa::KeyPair,
    signature::{KeyPair as _, RSA_PKCS1_SHA256},
};
use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use oci_sdk_emulator::{Emulator, TestIdentity};
use pem::Pem;
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// A received response.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Returns the ids of the items of a list.
    #[track_caller]
    pub(crate) fn ids(&self) -> Vec<String> {
        let body = self.json();
        let items = body.as_array().unwrap_or_else(|| panic!("not a list: {self:?}"));
        items.iter().map(|item| item["id"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Returns status, code and message of an error.
    #[track_caller]
    pub(crate) fn error(&self) -> String {
        let body = self.json();
        format!(
            "{} {} {}",
            self.status,
            body["code"].as_str().unwrap(),
            body["message"].as_str().unwrap()
        )
    }
}

/// Sends bytes, and reads until the connection is closed.
pub(crate) async fn send(address: SocketAddr, request: &[u8]) -> io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(request).await?;
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await?;
    Ok(response)
}

/// Formats an unsigned request.
pub(crate) fn unsigned(
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Vec<u8> {
    let mut text = format!("{method} {target} HTTP/1.1\r\nconnection: close\r\n");
    if !headers.iter().any(|(name, _)| *name == "host") {
        text += "host: emulator\r\n";
    }
    for (name, value) in headers {
        text += &format!("{name}: {value}\r\n");
    }
    let is_json = matches!(body.first(), Some(b'{' | b'['));
    if is_json && !headers.iter().any(|(name, _)| *name == "content-type") {
        text += "content-type: application/json\r\n";
    }
    if !body.is_empty() && !headers.iter().any(|(name, _)| *name == "content-length") {
        text += &format!("content-length: {}\r\n", body.len());
    }
    [text.as_bytes(), b"\r\n", body].concat()
}

pub(crate) async fn request(
    emulator: &Emulator,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Received {
    let response =
        send(emulator.address(), &unsigned(method, target, headers, body)).await.unwrap();
    parse(&response)
}

pub(crate) async fn get(emulator: &Emulator, target: &str) -> Received {
    request(emulator, "GET", target, &[], b"").await
}

#[track_caller]
pub(crate) fn parse(response: &[u8]) -> Received {
    let end = response.windows(4).position(|window| window == b"\r\n\r\n");
    let end = end.unwrap_or_else(|| panic!("no head: {:?}", String::from_utf8_lossy(response)));
    let head = std::str::from_utf8(&response[..end]).unwrap();
    let mut lines = head.split("\r\n");
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let header = |line: &str| {
        let (name, value) = line.split_once(": ").unwrap_or((line, ""));
        (name.to_owned(), value.to_owned())
    };
    Received { status, headers: lines.map(header).collect(), body: response[end + 4..].to_vec() }
}

/// Signs requests.
pub(crate) struct Signer {
    pub(crate) key_id: String,
    key: KeyPair,
    signs_host: bool,
}

impl Signer {
    pub(crate) fn new(key_id: impl Into<String>, private_key_pem: &str) -> Self {
        Self { key_id: key_id.into(), key: key_pair(private_key_pem), signs_host: true }
    }

    /// Signs without the host, as federation does.
    pub(crate) fn without_host(mut self) -> Self {
        self.signs_host = false;
        self
    }

    /// Returns the headers of a signed request.
    pub(crate) fn headers(
        &self,
        method: &str,
        target: &str,
        body: Option<&[u8]>,
    ) -> Vec<(&'static str, String)> {
        let mut headers = vec![("date", httpdate::fmt_http_date(SystemTime::now()))];
        if self.signs_host {
            headers.push(("host", "emulator".to_owned()));
        }
        if let Some(body) = body {
            headers.push(("content-length", body.len().to_string()));
            headers.push(("content-type", "application/json".to_owned()));
            headers.push(("x-content-sha256", BASE64_STANDARD.encode(digest(&SHA256, body))));
        }
        let mut names = vec!["(request-target)"];
        let mut lines = vec![format!("(request-target): {} {target}", method.to_lowercase())];
        for (name, value) in &headers {
            names.push(name);
            lines.push(format!("{name}: {value}"));
        }
        let mut signature = vec![0; self.key.public_modulus_len()];
        let (random, text) = (SystemRandom::new(), lines.join("\n"));
        self.key.sign(&RSA_PKCS1_SHA256, &random, text.as_bytes(), &mut signature).unwrap();
        headers.push((
            "authorization",
            format!(
                r#"Signature version="1",keyId="{}",algorithm="rsa-sha256",headers="{}",signature="{}""#,
                self.key_id,
                names.join(" "),
                BASE64_STANDARD.encode(signature)
            ),
        ));
        headers
    }

    pub(crate) async fn send(
        &self,
        emulator: &Emulator,
        method: &str,
        target: &str,
        body: Option<&[u8]>,
    ) -> Received {
        let headers = self.headers(method, target, body);
        let headers: Vec<(&str, &str)> =
            headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        request(emulator, method, target, &headers, body.unwrap_or_default()).await
    }
}

/// Returns the headers of a request that is signed with the key of an identity.
pub(crate) fn signed_headers(
    identity: &TestIdentity,
    key_id: &str,
    method: &str,
    target: &str,
    body: Option<&[u8]>,
) -> Vec<(&'static str, String)> {
    Signer::new(key_id, &identity.private_key_pem).headers(method, target, body)
}

/// Parses a private key in PKCS#8 or PKCS#1.
fn key_pair(private_key_pem: &str) -> KeyPair {
    let section = pem::parse(private_key_pem).unwrap();
    match section.tag() {
        "RSA PRIVATE KEY" => KeyPair::from_der(section.contents()).unwrap(),
        _ => KeyPair::from_pkcs8(section.contents()).unwrap(),
    }
}

/// Returns the public key of a private key: SubjectPublicKeyInfo.
pub(crate) fn public_key_of(private_key_pem: &str) -> Vec<u8> {
    let der: PublicKeyX509Der<'_> = key_pair(private_key_pem).public_key().as_der().unwrap();
    der.as_ref().to_vec()
}

/// Returns the public key of an identity.
pub(crate) fn public_key_pem(identity: &TestIdentity) -> String {
    pem::encode(&Pem::new("PUBLIC KEY", public_key_of(&identity.private_key_pem)))
}

/// Returns the content of a PEM section in base64 without line breaks.
pub(crate) fn base64_of_pem(text: &str) -> String {
    BASE64_STANDARD.encode(pem::parse(text).unwrap().contents())
}

/// Returns the SHA-256 of a certificate in the form of key ids.
pub(crate) fn fingerprint_of(certificate_pem: &str) -> String {
    let hash = digest(&SHA256, pem::parse(certificate_pem).unwrap().contents());
    hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(":")
}

/// Returns the claims of a token without verifying it.
pub(crate) fn claims(token: &str) -> Value {
    let claims = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(claims).unwrap()).unwrap()
}
