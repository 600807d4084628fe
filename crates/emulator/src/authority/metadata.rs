//! The metadata service of an instance.

use std::sync::Arc;

use bytes::Bytes;
use http::{
    HeaderMap, HeaderValue, StatusCode,
    header::{AUTHORIZATION, CONTENT_TYPE},
};
use serde_json::json;

use super::Asked;
use crate::{answer::Answer, error_body::ErrorBody, state::State};

/// `/opc/v2/instance/{path}`
pub(super) fn instance(state: &State, path: &str, asked: &Asked<'_>) -> Result<Answer, ErrorBody> {
    authorize(asked)?;
    let region = &state.options.region;
    let text = match path {
        "id" => state.authority.instance.id.as_str(),
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
    Ok(text_answer(text))
}

/// `/opc/v2/identity/{path}`
pub(super) async fn certificate(
    state: &Arc<State>,
    path: &str,
    asked: &Asked<'_>,
) -> Result<Answer, ErrorBody> {
    authorize(asked)?;
    let shared = Arc::clone(state);
    // The first makes keys, which takes a while.
    let made =
        tokio::task::spawn_blocking(move || shared.authority.certificates.current(&shared.keys));
    let made = made.await.unwrap_or_else(|error| Err(error.to_string()));
    let bundle = made.map_err(|message| {
        ErrorBody::new(StatusCode::INTERNAL_SERVER_ERROR, "InternalServerError", message)
    })?;
    match path {
        "cert.pem" => Ok(text_answer(&bundle.leaf)),
        "key.pem" => Ok(text_answer(&bundle.key)),
        "intermediate.pem" => Ok(text_answer(&bundle.intermediate)),
        _ => Err(missing()),
    }
}

fn authorize(asked: &Asked<'_>) -> Result<(), ErrorBody> {
    match asked.headers.get(AUTHORIZATION).map(HeaderValue::as_bytes) {
        Some(b"Bearer Oracle") => Ok(()),
        _ => Err(ErrorBody::not_authenticated(
            "the metadata service wants the header `Authorization: Bearer Oracle`",
        )),
    }
}

fn missing() -> ErrorBody {
    ErrorBody::new(StatusCode::NOT_FOUND, "NotFound", "the metadata service has nothing there")
}

fn text_answer(text: &str) -> Answer {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    Answer { status: StatusCode::OK, headers, body: Bytes::from(format!("{text}\n")) }
}
