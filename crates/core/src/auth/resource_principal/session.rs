//! The steps that end in a session token: a token about the resource is fetched, and traded.

use std::sync::Arc;

use http::HeaderMap;
use serde_json::{Value, json};

use super::ResourceSession;
use crate::auth::credentials::Principal;
use crate::auth::key::private_key::PrivateKey;
use crate::auth::token::endpoint::{TokenEndpoint, TokenRequest};
use crate::error::Error;

/// What vouches for a resource, as its first endpoint gives it.
pub(super) struct Vouchers {
    resource: Value,
    service: Value,
    pub(super) headers: HeaderMap,
}

/// Fetches what vouches for a resource.
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
            "{url} has answered without resourcePrincipalToken or servicePrincipalSessionToken"
        )));
    }
    Ok(Vouchers { resource, service, headers: response.headers })
}

/// Trades what vouches for a resource for a session token, which belongs to `key`.
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

/// The path of a resource: `{id}` in it, `{}` at its end, or a segment of its own behind it.
pub(super) fn path(template: &str, id: &str) -> String {
    if template.contains("{id}") {
        return template.replace("{id}", id);
    }
    match template.strip_suffix("{}") {
        Some(start) => format!("{start}{id}"),
        None => format!("{}/{id}", template.trim_end_matches('/')),
    }
}
