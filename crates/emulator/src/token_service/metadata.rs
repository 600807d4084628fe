//! The metadata service of an instance.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, StatusCode, header::AUTHORIZATION};
use serde_json::json;

use super::TokenRequest;
use crate::{answer::Answer, error_body::ErrorBody, state::EmulatorState};

/// `/opc/v2/instance/{path}`
pub(super) fn instance(
    state: &EmulatorState,
    path: &str,
    request: &TokenRequest<'_>,
) -> Result<Answer, ErrorBody> {
    authorize(request)?;
    let region = &state.options.region;
    let text = match path {
        "id" => state.issuer.instance.id.as_str(),
        "canonicalRegionName" => &region.id,
        "region" => &region.name,
        "regionInfo" => {
            return Ok(Answer::json(
                StatusCode::OK,
                &json!({
                    "realmKey": region.realm,
                    "realmDomainComponent": region.domain,
                    "regionKey": region.key,
                    "regionIdentifier": region.id,
                }),
            ));
        }
        _ => return Err(missing()),
    };
    Ok(plain_text(text))
}

/// `/opc/v2/identity/{path}`
pub(super) async fn certificate(
    state: &Arc<EmulatorState>,
    path: &str,
    request: &TokenRequest<'_>,
) -> Result<Answer, ErrorBody> {
    authorize(request)?;
    let shared = Arc::clone(state);
    // Key generation blocks for a while.
    let created =
        tokio::task::spawn_blocking(move || shared.issuer.certificates.current(&shared.keys));
    let created = created.await.unwrap_or_else(|error| Err(error.to_string()));
    let bundle = created.map_err(|message| {
        ErrorBody::new(StatusCode::INTERNAL_SERVER_ERROR, "InternalServerError", message)
    })?;
    match path {
        "cert.pem" => Ok(plain_text(&bundle.leaf)),
        "key.pem" => Ok(plain_text(&bundle.key)),
        "intermediate.pem" => Ok(plain_text(&bundle.intermediate)),
        _ => Err(missing()),
    }
}

fn authorize(request: &TokenRequest<'_>) -> Result<(), ErrorBody> {
    match request.headers.get(AUTHORIZATION).map(HeaderValue::as_bytes) {
        Some(b"Bearer Oracle") => Ok(()),
        _ => Err(ErrorBody::not_authenticated(
            "the metadata service requires the header `Authorization: Bearer Oracle`",
        )),
    }
}

fn missing() -> ErrorBody {
    ErrorBody::new(
        StatusCode::NOT_FOUND,
        "NotFound",
        "the metadata service does not have this path",
    )
}

fn plain_text(text: &str) -> Answer {
    Answer::of(StatusCode::OK, "text/plain", Bytes::from(format!("{text}\n")).into())
}
