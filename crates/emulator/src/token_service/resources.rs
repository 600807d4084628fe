//! The token endpoints of resource principals.

use http::{HeaderValue, StatusCode, header::HOST};
use serde_json::json;

use super::{TokenRequest, field, issue};
use crate::{
    answer::Answer,
    error_body::ErrorBody,
    issuer::{Voucher, random_hex},
    lock::lock,
    state::EmulatorState,
};

/// `/20180711/resourcePrincipalToken{rest}`: `/{id}`, `V2/{id}` or `V212/{id}`.
pub(super) fn token(
    state: &EmulatorState,
    rest: &str,
    request: &TokenRequest<'_>,
) -> Result<Answer, ErrorBody> {
    let Some((version, id)) = rest.split_once('/').filter(|(_, id)| !id.is_empty()) else {
        return Err(ErrorBody::missing_resource());
    };
    let key_id = request.key_id.unwrap_or_default();
    let is_right = match version {
        "" => key_id.starts_with("ST$"),
        "V2" => key_id.starts_with("resource/v2.1/") || key_id.starts_with("resource/v2.1.1/"),
        "V212" => key_id.starts_with("resource/v2.1.2/"),
        _ => return Err(ErrorBody::missing_resource()),
    };
    if state.options.require_signatures && !is_right {
        return Err(ErrorBody::not_authenticated("the key id belongs to another version"));
    }
    let expected = lock(&state.issuer.resources).security_context.clone();
    let given = request.headers.get("security-context").map(HeaderValue::as_bytes);
    if version == "V212" && given != expected.as_deref().map(str::as_bytes) {
        return Err(ErrorBody::not_authenticated("the security context does not match"));
    }
    Ok(vouch(state, id))
}

/// `/parents/{depth}`: a resource that contains the requesting one.
pub(super) fn parent(
    state: &EmulatorState,
    rest: &str,
    request: &TokenRequest<'_>,
) -> Result<Answer, ErrorBody> {
    if state.options.require_signatures && !request.key_id.is_some_and(|id| id.starts_with("ST$")) {
        return Err(ErrorBody::not_authenticated("a resource signs with its session"));
    }
    let depth: usize = rest.parse().map_err(|_| ErrorBody::missing_resource())?;
    let parents = lock(&state.issuer.resources).parents;
    let mut response = vouch(state, &format!("the resource {depth} steps out"));
    let host = request.headers.get(HOST).and_then(|host| host.to_str().ok());
    let next = match parents {
        Some(parents) if depth + 1 >= parents => None,
        Some(_) => Some(depth + 1),
        // The resource names itself as its parent.
        None => Some(depth),
    };
    if let (Some(next), Some(host)) = (next, host)
        && let Ok(url) = HeaderValue::try_from(format!("http://{host}/parents/{next}"))
    {
        response.headers.insert("opc-parent-rpt-url", url);
    }
    Ok(response)
}

/// Issues a voucher for a resource.
fn vouch(state: &EmulatorState, id: &str) -> Answer {
    let now = state.clock().now;
    let tokens = &state.issuer.tokens;
    let voucher = Voucher {
        resource_token: tokens.mint(json!({ "sub": id, "kind": random_hex(4) }), now),
        service_token: tokens.mint(json!({ "sub": "a service" }), now),
        resource: id.to_owned(),
    };
    let body = json!({
        "resourcePrincipalToken": voucher.resource_token,
        "servicePrincipalSessionToken": voucher.service_token,
    });
    lock(&state.issuer.resources).add(voucher);
    Answer::json(StatusCode::OK, &body)
}

/// Exchanges a voucher for the session of its resource.
pub(super) fn session(
    state: &EmulatorState,
    request: &TokenRequest<'_>,
) -> Result<Answer, ErrorBody> {
    let body = request.object()?;
    let resource_token = field(&body, "resourcePrincipalToken")?;
    let service_token = field(&body, "servicePrincipalSessionToken")?;
    let resource = {
        let resources = lock(&state.issuer.resources);
        resources.resource(resource_token, service_token).map(str::to_owned)
    };
    let resource = resource
        .ok_or_else(|| ErrorBody::not_authenticated("the tokens were not issued for a resource"))?;
    let instance = &state.issuer.instance;
    let claims = json!({
        "sub": resource,
        "res_tenant": instance.tenancy,
        "res_compartment": instance.compartment,
    });
    issue(state, claims, field(&body, "sessionPublicKey")?)
}
