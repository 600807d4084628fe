//! The token endpoints, requested without an SDK.

use std::{
    fs,
    time::{Duration, SystemTime},
};

use base64::{Engine, prelude::BASE64_STANDARD};
use oci_sdk_emulator::{CertificateFiles, Emulator, Fault};
use serde_json::{Value, json};

use crate::client::{
    Received, Signer, base64_of_pem, claims, fingerprint_of, get, public_key_of, request,
};

const SERVED: &str = "/20160918/workRequests?compartmentId=ocid1.compartment.oc1..c";
const METADATA: &[(&str, &str)] = &[("authorization", "Bearer Oracle")];

async fn metadata(emulator: &Emulator, path: &str) -> Received {
    request(emulator, "GET", &format!("/opc/v2/{path}"), METADATA, b"").await
}

/// Sends a signed POST request.
async fn post(emulator: &Emulator, signer: &Signer, target: &str, body: &Value) -> Received {
    signer.send(emulator, "POST", target, Some(body.to_string().as_bytes())).await
}

#[track_caller]
fn token(reply: &Received) -> String {
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json()["token"].as_str().unwrap().to_owned()
}

/// Returns whether the services accept a token and its key.
async fn is_served(emulator: &Emulator, token: &str, key_pem: &str) -> bool {
    let signer = Signer::new(format!("ST${token}"), key_pem);
    let reply = signer.send(emulator, "GET", SERVED, None).await;
    assert!(matches!(reply.status, 200 | 401), "{reply:?}");
    reply.status == 200
}

#[tokio::test]
async fn metadata_request_without_header_is_rejected() {
    let emulator = Emulator::start().await.unwrap();
    for path in ["instance/id", "instance/regionInfo", "identity/cert.pem", "instance/nothing"] {
        let target = format!("/opc/v2/{path}");
        for headers in [&[][..], &[("authorization", "Bearer oracle")]] {
            let rejected = request(&emulator, "GET", &target, headers, b"").await.error();
            assert_eq!(
                rejected,
                "401 NotAuthenticated the metadata service requires the header `Authorization: Bearer Oracle`",
                "{path}"
            );
        }
    }
    assert_eq!(metadata(&emulator, "instance/nothing").await.status, 404);
    assert_eq!(metadata(&emulator, "identity/nothing").await.status, 404);
}

#[tokio::test]
async fn metadata_service_returns_its_region() {
    let emulator = Emulator::start().await.unwrap();
    let text = async |emulator: &Emulator, path: &str| -> String {
        let reply = metadata(emulator, path).await;
        assert_eq!((reply.status, reply.header("content-type")), (200, Some("text/plain")));
        String::from_utf8(reply.body).unwrap()
    };
    assert_eq!(text(&emulator, "instance/region").await, "phx\n");
    assert_eq!(text(&emulator, "instance/canonicalRegionName").await, "us-phoenix-1\n");
    let id = text(&emulator, "instance/id").await;
    assert_eq!(id.trim_end(), emulator.auth().instance_id());
    assert_eq!(
        metadata(&emulator, "instance/regionInfo").await.json(),
        json!({
            "realmKey": "oc1",
            "realmDomainComponent": "oraclecloud.com",
            "regionKey": "PHX",
            "regionIdentifier": "us-phoenix-1",
        })
    );

    let builder = Emulator::builder().region("xx-moon-1", "MUN", "oc99", "moon.example");
    let moon = builder.start().await.unwrap();
    assert_eq!(text(&moon, "instance/region").await, "xx-moon-1\n");
    let info = metadata(&moon, "instance/regionInfo").await.json();
    assert_eq!(info["realmDomainComponent"], "moon.example");
}

/// The certificates that an instance exchanges for a token.
struct Certificates {
    leaf: String,
    key: String,
    intermediate: String,
}

impl Certificates {
    async fn of_the_instance(emulator: &Emulator) -> Self {
        let text = async |name: &str| -> String {
            let reply = metadata(emulator, &format!("identity/{name}.pem")).await;
            assert_eq!(reply.status, 200, "{reply:?}");
            String::from_utf8(reply.body).unwrap()
        };
        Self {
            leaf: text("cert").await,
            key: text("key").await,
            intermediate: text("intermediate").await,
        }
    }

    fn read(files: &CertificateFiles) -> Self {
        let text = |path| fs::read_to_string(path).unwrap();
        Self {
            leaf: text(&files.leaf),
            key: text(&files.key),
            intermediate: text(&files.intermediate),
        }
    }

    fn signer(&self, emulator: &Emulator) -> Signer {
        let fingerprint = fingerprint_of(&self.leaf);
        let key_id = format!("{}/fed-x509-sha256/{fingerprint}", emulator.auth().tenancy());
        Signer::new(key_id, &self.key).without_host()
    }

    /// Returns the body of a token request for the key of the certificate.
    fn body(&self) -> Value {
        json!({
            "certificate": base64_of_pem(&self.leaf),
            "publicKey": BASE64_STANDARD.encode(public_key_of(&self.key)),
            "intermediateCertificates": [base64_of_pem(&self.intermediate)],
            "fingerprintAlgorithm": "SHA256",
            "purpose": "DEFAULT",
        })
    }
}

#[tokio::test]
async fn certificate_is_exchanged_for_a_token() {
    let emulator = Emulator::start().await.unwrap();
    let instance = Certificates::of_the_instance(&emulator).await;
    let signer = instance.signer(&emulator);
    let token = token(&post(&emulator, &signer, "/v1/x509", &instance.body()).await);
    let claims = claims(&token);
    assert_eq!(claims["opc-tenant"], emulator.auth().tenancy());
    assert_eq!(claims["opc-compartment"], emulator.auth().compartment());
    assert!(is_served(&emulator, &token, &instance.key).await);

    emulator.auth().revoke_tokens();
    assert!(!is_served(&emulator, &token, &instance.key).await);
    let last = emulator.requests().pop().unwrap();
    assert!(matches!(last.signed_by, Some(Err(_))), "{last:?}");
}

#[tokio::test]
async fn federation_rejects_mismatched_keys_and_certificates() {
    let emulator = Emulator::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let instance = Certificates::of_the_instance(&emulator).await;
    let other = Certificates::read(&emulator.auth().own_certificates(folder.path()).unwrap());
    let attempt = async |signer: Signer, body: Value| -> String {
        post(&emulator, &signer, "/v1/x509", &body).await.error()
    };
    let unsigned = request(&emulator, "POST", "/v1/x509", &[], b"{}").await.error();
    assert_eq!(unsigned, "401 NotAuthenticated the Authorization header is missing");

    // The key id and the key do not belong together.
    let wrong = Signer::new(instance.signer(&emulator).key_id, &other.key).without_host();
    let wrong = attempt(wrong, instance.body()).await;
    assert!(wrong.starts_with("401 NotAuthenticated the signature is not that of"), "{wrong}");
    let foreign = attempt(other.signer(&emulator), instance.body()).await;
    assert_eq!(
        foreign,
        "401 NotAuthenticated the certificate does not match the fingerprint in the key id"
    );

    // A certificate that the emulator has not created.
    let elsewhere = Emulator::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let stranger = Certificates::read(&elsewhere.auth().own_certificates(folder.path()).unwrap());
    let unknown = attempt(stranger.signer(&emulator), stranger.body()).await;
    assert!(unknown.starts_with("401 NotAuthenticated no public key is registered"), "{unknown}");

    for (member, expected) in [
        ("certificate", "400 MissingParameter certificate is required"),
        ("publicKey", "400 MissingParameter publicKey is required"),
        ("intermediateCertificates", "400 MissingParameter intermediateCertificates is required"),
    ] {
        let mut body = instance.body();
        body[member].take();
        assert_eq!(attempt(instance.signer(&emulator), body).await, expected);
    }
}

#[tokio::test]
async fn domain_client_authenticates_with_its_secret() {
    let emulator = Emulator::start().await.unwrap();
    let identity = emulator.issue_identity().unwrap();
    let public_key = BASE64_STANDARD.encode(public_key_of(&identity.private_key_pem));
    let form = [
        ("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"),
        ("requested_token_type", "urn:oci:token-type:oci-upst"),
        ("subject_token_type", "jwt"),
        ("subject_token", &emulator.auth().third_party_token()),
        ("public_key", &public_key),
    ];
    let attempt = async |id: &str, secret: &str, without: &str| -> Received {
        let fields = form.iter().filter(|(name, _)| *name != without);
        let pairs: Vec<String> =
            fields.map(|(name, value)| format!("{name}={}", value.replace('+', "%2B"))).collect();
        let authorization = format!("Basic {}", BASE64_STANDARD.encode(format!("{id}:{secret}")));
        let headers = [
            ("authorization", authorization.as_str()),
            ("content-type", "application/x-www-form-urlencoded"),
        ];
        let body = pairs.join("&");
        request(&emulator, "POST", "/oauth2/v1/token", &headers, body.as_bytes()).await
    };
    let auth = emulator.auth();
    let (id, secret) = auth.domain_client();
    for (id, secret) in [(id, "wrong"), ("wrong", secret), ("", "")] {
        let rejected = attempt(id, secret, "").await.error();
        assert_eq!(rejected, "401 NotAuthenticated the id or the secret of the client is unknown");
    }
    let incomplete = attempt(id, secret, "subject_token").await.error();
    assert_eq!(incomplete, "400 MissingParameter subject_token is required");

    // Rejected requests and faults have no effect.
    emulator.fail_next(Fault::status(503).operation("ExchangeToken"));
    assert_eq!(attempt(id, secret, "").await.status, 503);
    let token = token(&attempt(id, secret, "").await);
    assert!(is_served(&emulator, &token, &identity.private_key_pem).await);
}

#[tokio::test]
async fn session_is_refreshed_with_its_own_token() {
    let emulator = Emulator::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let files = emulator.auth().issue_token(folder.path()).unwrap();
    let [current, key] = [&files.token, &files.key].map(|file| fs::read_to_string(file).unwrap());
    let session = Signer::new(format!("ST${current}"), &key);
    let target = "/v1/authentication/refresh";
    let body = json!({ "currentToken": current });

    let next = token(&post(&emulator, &session, target, &body).await);
    assert_ne!(next, current);
    assert!(is_served(&emulator, &next, &key).await);

    // A client that has the token but not its key.
    let identity = emulator.issue_identity().unwrap();
    let other = Signer::new(identity.key_id(), &identity.private_key_pem);
    let rejected = post(&emulator, &other, target, &body).await.error();
    assert_eq!(rejected, "401 NotAuthenticated the request is not signed with the session token");

    emulator.auth().revoke_tokens();
    let ended = post(&emulator, &session, target, &body).await.error();
    assert!(ended.starts_with("401 NotAuthenticated no public key is registered"), "{ended}");
    assert!(!ended.contains(&current), "tokens are secrets: {ended}");
}

#[tokio::test]
async fn service_account_token_is_exchanged_for_a_token() {
    let emulator = Emulator::start().await.unwrap();
    let identity = emulator.issue_identity().unwrap();
    let key = BASE64_STANDARD.encode(public_key_of(&identity.private_key_pem));
    let body = json!({ "podKey": key }).to_string();
    let id = ["0123456789ABCDEF0123456789ABCDEF"; 3].join("/");
    let attempt = async |token: &str, id: &str| -> Received {
        let authorization = format!("Bearer {token}");
        let headers = [("authorization", authorization.as_str()), ("opc-request-id", id)];
        let target = "/resourcePrincipalSessionTokens";
        request(&emulator, "POST", target, &headers, body.as_bytes()).await
    };
    let auth = emulator.auth();
    let account = auth.issue_service_account_token();
    for token in ["", "garbled", &auth.third_party_token()] {
        let rejected = attempt(token, &id).await.error();
        assert_eq!(rejected, "401 NotAuthenticated the service account token is not valid");
    }
    let rejected = attempt(&account, "mine").await.error();
    assert_eq!(rejected, "400 InvalidParameter opc-request-id is not three parts of 32 digits");

    // A JSON string with the base64 of a JSON object, whose token already has its prefix.
    let reply = attempt(&account, &id).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    let inner = BASE64_STANDARD.decode(reply.json().as_str().unwrap()).unwrap();
    let inner: Value = serde_json::from_slice(&inner).unwrap();
    let token = inner["token"].as_str().unwrap().strip_prefix("ST$").unwrap();
    assert_eq!(claims(token)["res_tenant"], auth.tenancy());
    assert!(is_served(&emulator, token, &identity.private_key_pem).await);

    auth.set_clock_offset(2 * 3600);
    let ended = attempt(&account, &id).await.error();
    assert_eq!(ended, "401 NotAuthenticated the service account token is not valid");
}

#[tokio::test]
async fn response_date_follows_the_clock_offset() {
    let emulator = Emulator::start().await.unwrap();
    let ahead = async || -> i64 {
        let reply = get(&emulator, SERVED).await;
        let date = httpdate::parse_http_date(reply.header("date").unwrap()).unwrap();
        let now = SystemTime::now();
        let seconds = |by: Duration| i64::try_from(by.as_secs()).unwrap();
        date.duration_since(now).map_or_else(|by| -seconds(by.duration()), seconds)
    };
    for offset in [0, 3600, -3600] {
        emulator.auth().set_clock_offset(offset);
        let ahead = ahead().await;
        assert!((ahead - offset).abs() <= 5, "{ahead} s, not {offset} s");
    }
    emulator.fail_next(Fault::none().header("date", "Thu, 05 Jan 2023 21:31:40 GMT"));
    let date = get(&emulator, SERVED).await.header("date").map(String::from);
    assert_eq!(date.as_deref(), Some("Thu, 05 Jan 2023 21:31:40 GMT"));
}
