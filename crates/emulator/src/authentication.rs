//! The authentication of a request: its signature and its delegation token.

use http::header::AUTHORIZATION;

use crate::{
    received::ReceivedRequest,
    routes::Route,
    services,
    signature::{self, RequiredHeaders},
    state::EmulatorState,
};

/// Verifies the signature where the route requires one. Returns the key id, or the message of the
/// error response; `None` when no signature is required.
pub(crate) fn authenticate(
    state: &EmulatorState,
    route: &Route<'_>,
    request: &ReceivedRequest,
) -> Option<Result<String, String>> {
    if !state.options.require_signatures {
        return None;
    }
    let (required, covers_body) = match route {
        Route::TokenEndpoint(endpoint) => {
            (endpoint.required_headers(&request.parts.headers)?, true)
        }
        Route::Operation(found) if found.link.is_some() => return None,
        Route::Operation(found)
            if !request.parts.headers.contains_key(AUTHORIZATION)
                && services::is_public(state, found) =>
        {
            return None;
        }
        Route::Operation(found) => (RequiredHeaders::Service, found.operation.signs_body),
        Route::WrongMethod(_) | Route::Unknown => return None,
    };
    Some(verify(state, required, covers_body, request))
}

fn verify(
    state: &EmulatorState,
    required: RequiredHeaders,
    covers_body: bool,
    request: &ReceivedRequest,
) -> Result<String, String> {
    let key_id =
        signature::verify(request.signed(), covers_body, required, &state.keys, state.clock())
            .map_err(|rejection| rejection.to_string())?;
    let headers = &request.parts.headers;
    let delegation = headers.get("opc-obo-token").and_then(|token| token.to_str().ok());
    match delegation {
        Some(token) if !state.issuer.tokens.is_delegation(token) => {
            Err("the delegation token was not issued by the emulator, or was revoked".to_owned())
        }
        _ => Ok(key_id),
    }
}
