//! Resources that have a principal of their own.

use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::{
    Asked,
    exchanges::{issue, member, object},
    tokens::random_text,
};
use crate::{answer::Answer, error_body::ErrorBody, lock::lock, state::State};

/// What the emulator has said about resources.
#[derive(Debug, Default)]
pub(crate) struct Resources {
    /// What vouches for a resource, and for which.
    vouchers: Vec<Voucher>,
    /// The context that the newest version has to send.
    pub(crate) security_context: Option<String>,
    /// How many resources are around the one that asks; without end if none.
    pub(crate) parents: Option<usize>,
}

#[derive(Debug)]
struct Voucher {
    resource_token: String,
    service_token: String,
    resource: String,
}

/// `/20180711/resourcePrincipalToken{rest}`: `/{id}`, `V2/{id}` or `V212/{id}`.
pub(super) fn token(state: &State, rest: &str, asked: &Asked<'_>) -> Result<Answer, ErrorBody> {
    let Some((version, id)) = rest.split_once('/').filter(|(_, id)| !id.is_empty()) else {
        return Err(ErrorBody::missing_resource());
    };
    let key_id = asked.key_id.unwrap_or_default();
    let is_right = match version {
        "" => key_id.starts_with("ST$"),
        "V2" => key_id.starts_with("resource/v2.1/") || key_id.starts_with("resource/v2.1.1/"),
        "V212" => key_id.starts_with("resource/v2.1.2/"),
        _ => return Err(ErrorBody::missing_resource()),
    };
    if state.options.require_signatures && !is_right {
        return Err(ErrorBody::not_authenticated("the key id is of another version"));
    }
    let expected = lock(&state.authority.resources).security_context.clone();
    let given = asked.headers.get("security-context").map(HeaderValue::as_bytes);
    if version == "V212" && given != expected.as_deref().map(str::as_bytes) {
        return Err(ErrorBody::not_authenticated("the security context is another"));
    }
    Ok(vouch(state, id))
}

/// `/parents/{depth}`: a resource around the one that asks.
pub(super) fn parent(state: &State, rest: &str, asked: &Asked<'_>) -> Result<Answer, ErrorBody> {
    if state.options.require_signatures && !asked.key_id.is_some_and(|id| id.starts_with("ST$")) {
        return Err(ErrorBody::not_authenticated("a resource signs with its session"));
    }
    let depth: usize = rest.parse().map_err(|_| ErrorBody::missing_resource())?;
    let parents = lock(&state.authority.resources).parents;
    let mut answer = vouch(state, &format!("the resource {depth} steps out"));
    let host = asked.headers.get(http::header::HOST).and_then(|host| host.to_str().ok());
    let next = match parents {
        Some(parents) if depth + 1 >= parents => None,
        Some(_) => Some(depth + 1),
        // It names itself.
        None => Some(depth),
    };
    if let (Some(next), Some(host)) = (next, host)
        && let Ok(url) = HeaderValue::try_from(format!("http://{host}/parents/{next}"))
    {
        answer.headers.insert("opc-parent-rpt-url", url);
    }
    Ok(answer)
}

/// Vouches for a resource.
fn vouch(state: &State, id: &str) -> Answer {
    let now = state.clock().now;
    let tokens = &state.authority.tokens;
    let voucher = Voucher {
        resource_token: tokens.mint(json!({ "sub": id, "kind": random_text(4) }), now),
        service_token: tokens.mint(json!({ "sub": "a service" }), now),
        resource: id.to_owned(),
    };
    let answer = json!({
        "resourcePrincipalToken": voucher.resource_token,
        "servicePrincipalSessionToken": voucher.service_token,
    });
    lock(&state.authority.resources).vouchers.push(voucher);
    Answer::json(StatusCode::OK, &answer)
}

/// Trades what vouches for a resource for a session.
pub(super) fn session(state: &State, asked: &Asked<'_>) -> Result<Answer, ErrorBody> {
    let body: Value = object(asked)?;
    let resource_token = member(&body, "resourcePrincipalToken")?;
    let service_token = member(&body, "servicePrincipalSessionToken")?;
    let resource = {
        // Good for more than one session, as an answer may be lost.
        let resources = lock(&state.authority.resources);
        let voucher = resources.vouchers.iter().find(|voucher| {
            voucher.resource_token == resource_token && voucher.service_token == service_token
        });
        let voucher = voucher.ok_or_else(|| {
            ErrorBody::not_authenticated("nobody has vouched for the resource with these tokens")
        })?;
        voucher.resource.clone()
    };
    let instance = &state.authority.instance;
    let claims = json!({
        "sub": resource,
        "res_tenant": instance.tenancy,
        "res_compartment": instance.compartment,
    });
    issue(state, claims, member(&body, "sessionPublicKey")?)
}
