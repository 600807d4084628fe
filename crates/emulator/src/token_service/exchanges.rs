//! The token endpoints that exchange one credential for a token.

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};
use base64::{Engine, prelude::BASE64_STANDARD};
use http::{HeaderValue, StatusCode, header::AUTHORIZATION};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::{TokenRequest, field, issue};
use crate::{answer::Answer, error_body::ErrorBody, issuer::claims_of, state::EmulatorState};

/// Exchanges a certificate for a token of the instance.
pub(super) fn federation(
    state: &EmulatorState,
    request: &TokenRequest<'_>,
) -> Result<Answer, ErrorBody> {
    let body = request.object()?;
    let certificate = field(&body, "certificate")?;
    let der = BASE64_STANDARD.decode(certificate).map_err(|_| {
        ErrorBody::invalid_parameter("certificate is not base64 without line breaks")
    })?;
    if let Some(key_id) = request.key_id
        && !fingerprints(&der).iter().any(|fingerprint| is_of(key_id, fingerprint))
    {
        return Err(ErrorBody::not_authenticated(
            "the certificate does not match the fingerprint in the key id",
        ));
    }
    let intermediates = body.get("intermediateCertificates").and_then(Value::as_array);
    if intermediates.is_none_or(Vec::is_empty) {
        return Err(ErrorBody::missing_parameter("intermediateCertificates is required"));
    }
    let by_sha256 = request.key_id.is_some_and(|id| id.contains("/fed-x509-sha256/"));
    if by_sha256 != (body.get("fingerprintAlgorithm") == Some(&json!("SHA256"))) {
        return Err(ErrorBody::invalid_parameter(
            "fingerprintAlgorithm does not match the fingerprint in the key id",
        ));
    }
    let instance = &state.issuer.instance;
    let claims = json!({
        "sub": instance.id,
        "opc-instance": instance.id,
        "opc-tenant": instance.tenancy,
        "opc-compartment": instance.compartment,
        "tenant": instance.tenancy,
    });
    issue(state, claims, field(&body, "publicKey")?)
}

/// Returns the SHA-1 and the SHA-256 of a certificate in hexadecimal.
fn fingerprints(der: &[u8]) -> [String; 2] {
    [&SHA1_FOR_LEGACY_USE_ONLY, &SHA256].map(|algorithm| {
        digest(algorithm, der).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
    })
}

/// Returns whether the key id ends with this fingerprint, in any form that SDKs send.
fn is_of(key_id: &str, fingerprint: &str) -> bool {
    let given = key_id.rsplit('/').next().unwrap_or_default();
    given.replace(':', "").eq_ignore_ascii_case(fingerprint)
}

/// Exchanges the token of a service account for a token of the workload.
pub(super) fn workload(
    state: &EmulatorState,
    request: &TokenRequest<'_>,
) -> Result<Answer, ErrorBody> {
    let authorization = request.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let account = authorization.and_then(|value| value.strip_prefix("Bearer "));
    let claims = account.and_then(claims_of).unwrap_or_default();
    let now = state.clock().now;
    let expiry = claims.get("exp").and_then(Value::as_f64).unwrap_or_default();
    let is_expired =
        now.duration_since(std::time::UNIX_EPOCH).is_ok_and(|since| since.as_secs_f64() >= expiry);
    if claims.get("kubernetes").is_none() || is_expired {
        return Err(ErrorBody::not_authenticated("the service account token is not valid"));
    }
    let parts: Vec<_> = request
        .headers
        .get("opc-request-id")
        .and_then(|id| id.to_str().ok())
        .map(|id| id.split('/').map(str::len).collect())
        .unwrap_or_default();
    if parts != [32, 32, 32] {
        return Err(ErrorBody::invalid_parameter("opc-request-id is not three parts of 32 digits"));
    }
    let body = request.object()?;
    let instance = &state.issuer.instance;
    let claims = json!({ "sub": "a workload", "res_tenant": instance.tenancy });
    let key = field(&body, "podKey")?;
    let token = state.issuer.tokens.issue(&state.keys, claims, key, now)?;
    let inner = json!({ "token": format!("ST${token}") }).to_string();
    Ok(Answer::json(StatusCode::OK, &Value::from(BASE64_STANDARD.encode(inner))))
}

/// Exchanges the token of a third-party identity provider for an OCI token.
pub(super) fn domain(
    state: &EmulatorState,
    request: &TokenRequest<'_>,
) -> Result<Answer, ErrorBody> {
    if request.key_id.is_none() {
        let (id, secret) = &state.issuer.client;
        let expected = format!("Basic {}", BASE64_STANDARD.encode(format!("{id}:{secret}")));
        let given = request.headers.get(AUTHORIZATION).map(HeaderValue::as_bytes);
        if given != Some(expected.as_bytes()) {
            return Err(ErrorBody::not_authenticated(
                "the id or the secret of the client is unknown",
            ));
        }
    }
    let form = String::from_utf8_lossy(request.body);
    let required = |name: &str| {
        let value = form_field(&form, name).filter(|value| !value.is_empty());
        value.ok_or_else(|| ErrorBody::missing_parameter(format!("{name} is required")))
    };
    for (name, expected) in [
        ("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"),
        ("subject_token_type", "jwt"),
    ] {
        if required(name)? != expected {
            return Err(ErrorBody::invalid_parameter(format!("{name} must be {expected}")));
        }
    }
    if claims_of(&required("subject_token")?).is_none() {
        return Err(ErrorBody::invalid_parameter("subject_token is not a JWT"));
    }
    let claims = match required("requested_token_type")?.as_str() {
        "urn:oci:token-type:oci-upst" => json!({ "sub": "a third-party user" }),
        "urn:oci:token-type:oci-rpst" => json!({ "sub": required("res_type")? }),
        other => {
            let message = format!("unknown requested_token_type {other}");
            return Err(ErrorBody::invalid_parameter(message));
        }
    };
    issue(state, claims, &required("public_key")?)
}

/// Returns a decoded field of a form.
fn form_field(form: &str, name: &str) -> Option<String> {
    form.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        let value = value.replace('+', " ");
        (key == name).then(|| percent_decode_str(&value).decode_utf8_lossy().into_owned())
    })
}

/// Exchanges other credentials for a token of one scope.
pub(super) fn scoped(
    state: &EmulatorState,
    request: &TokenRequest<'_>,
) -> Result<Answer, ErrorBody> {
    let body = request.object()?;
    let claims = json!({ "scope": field(&body, "scope")?, "sub": "a scope" });
    issue(state, claims, field(&body, "public_key")?)
}

/// Exchanges the token of a session for the next one, which has the same key.
pub(super) fn refresh(
    state: &EmulatorState,
    request: &TokenRequest<'_>,
) -> Result<Answer, ErrorBody> {
    let body = request.object()?;
    let current = format!("ST${}", field(&body, "currentToken")?);
    if request.key_id != Some(current.as_str()) {
        return Err(ErrorBody::not_authenticated(
            "the request is not signed with the session token",
        ));
    }
    let (now, tokens) = (state.clock().now, &state.issuer.tokens);
    let token = tokens.mint(json!({ "sub": "a user with a session" }), now);
    let expiry = Some(now + tokens.lifetime());
    if !state.keys.copy(&current, format!("ST${token}"), expiry) {
        return Err(ErrorBody::not_authenticated("the session has expired"));
    }
    Ok(Answer::json(StatusCode::OK, &json!({ "token": token })))
}
