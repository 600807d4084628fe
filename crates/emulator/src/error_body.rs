//! OCI's error bodies, `{"code": ..., "message": ...}`, with their status.

use std::borrow::Cow;

use http::StatusCode;
use serde_json::json;

use crate::answer::{Answer, REASON};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ErrorBody {
    pub(crate) status: StatusCode,
    pub(crate) code: Cow<'static, str>,
    pub(crate) message: String,
    /// The exact reason, which the real service does not report.
    pub(crate) reason: Option<String>,
}

impl ErrorBody {
    pub(crate) fn new(
        status: StatusCode,
        code: impl Into<Cow<'static, str>>,
        message: impl Into<String>,
    ) -> Self {
        Self { status, code: code.into(), message: message.into(), reason: None }
    }

    pub(crate) fn invalid_parameter(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "InvalidParameter", message)
    }

    pub(crate) fn missing_parameter(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "MissingParameter", message)
    }

    pub(crate) fn not_authenticated(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "NotAuthenticated", message)
    }

    /// OCI does not distinguish a missing resource from a missing permission, nor does the emulator.
    pub(crate) fn missing_resource() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "NotAuthorizedOrNotFound",
            "Authorization failed or requested resource not found.",
        )
    }

    /// Adds what exactly was wrong.
    pub(crate) fn because(self, reason: impl Into<String>) -> Self {
        Self { reason: Some(reason.into()), ..self }
    }

    pub(crate) fn response(&self) -> Answer {
        let body = json!({ "code": self.code, "message": self.message });
        let answer = Answer::json(self.status, &body);
        match &self.reason {
            Some(reason) => {
                let printable = |byte: u8| if (0x20..0x7f).contains(&byte) { byte } else { b'?' };
                answer.header(REASON, reason.bytes().map(printable).collect::<Vec<_>>())
            }
            None => answer,
        }
    }
}

/// Returns the code that OCI usually sends with a status.
pub(crate) fn usual_code(status: StatusCode) -> &'static str {
    match status.as_u16() {
        400 => "InvalidParameter",
        401 => "NotAuthenticated",
        402 => "SignUpRequired",
        403 => "NotAllowed",
        404 => "NotAuthorizedOrNotFound",
        405 => "MethodNotAllowed",
        409 => "IncorrectState",
        412 => "NoEtagMatch",
        413 => "RequestEntityTooLarge",
        429 => "TooManyRequests",
        501 => "MethodNotImplemented",
        502 | 503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        _ => "InternalServerError",
    }
}
