//! The exchange of a token about the resource for a session token.

use std::sync::Arc;

use http::HeaderMap;
use serde_json::{Value, json};

use super::ResourceSession;
use crate::auth::credentials::Principal;
use crate::auth::key::private_key::PrivateKey;
use crate::auth::token::endpoint::{TokenEndpoint, TokenRequest};
use crate::error::Error;

/// The tokens that vouch for a resource, from its first endpoint.
pub(super) struct Vouchers {
    resource: Value,
    service: Value,
    pub(super) headers: HeaderMap,
}

/// Requests the tokens that vouch for a resource.
pub(super) async fn vouchers(
    token_endpoint: &TokenEndpoint,
    url: &str,
    principal: &Principal,
    headers: HeaderMap,
) -> Result<Vouchers, Error> {
    let mut request = TokenRequest::get(url).signed_by(principal);
    request.headers = headers;
    let response = token_endpoint.send(request).await?;
    let body: Value = serde_json::from_slice(&response.body).unwrap_or_default();
    let [resource, service] = ["resourcePrincipalToken", "servicePrincipalSessionToken"]
        .map(|name| body.get(name).cloned().unwrap_or_default());
    if !resource.is_string() || !service.is_string() {
        return Err(Error::credentials(format!(
            "the response from {url} has no resourcePrincipalToken or servicePrincipalSessionToken"
        )));
    }
    Ok(Vouchers { resource, service, headers: response.headers })
}

/// Exchanges the tokens that vouch for a resource for a session token, which belongs to `key`.
pub(super) async fn trade(
    token_endpoint: &TokenEndpoint,
    endpoint: &str,
    vouchers: &Vouchers,
    principal: &Principal,
    key: Arc<PrivateKey>,
) -> Result<ResourceSession, Error> {
    let body = json!({
        "resourcePrincipalToken": vouchers.resource,
        "servicePrincipalSessionToken": vouchers.service,
        "sessionPublicKey": key.public_key_line(),
    });
    let url = format!("{}/v1/resourcePrincipalSessionToken", endpoint.trim_end_matches('/'));
    let token = token_endpoint.token(TokenRequest::post(url, &body).signed_by(principal)).await?;
    Ok(ResourceSession { token, key })
}

/// Returns the path of a resource: its id replaces `{id}`, or `{}` at the end, or is appended as a
/// segment.
pub(super) fn path(template: &str, id: &str) -> String {
    if template.contains("{id}") {
        return template.replace("{id}", id);
    }
    match template.strip_suffix("{}") {
        Some(start) => format!("{start}{id}"),
        None => format!("{}/{id}", template.trim_end_matches('/')),
    }
}
