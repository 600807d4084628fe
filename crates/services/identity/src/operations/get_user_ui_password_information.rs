// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::UIPasswordInformation;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetUserUIPasswordInformation",
        "/users/{userId}/uiPassword",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/UIPasswordInformation/GetUserUiPasswordInformation",
    );

/// Reads when a user's Console password was set and what state it is in, but not the password.
///
/// `GET /users/{userId}/uiPassword`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/UIPasswordInformation/GetUserUiPasswordInformation)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserUIPasswordInformation {
    request: Request,
}

impl GetUserUIPasswordInformation {
    #[inline]
    pub(crate) fn new(client: &Client, user_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("userId", user_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<UIPasswordInformation> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetUserUIPasswordInformation => UIPasswordInformation);
