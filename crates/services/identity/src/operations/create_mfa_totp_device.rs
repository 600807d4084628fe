// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::MfaTotpDevice;

static OPERATION: Operation = Operation::new(
        Method::POST,
        "CreateMfaTotpDevice",
        "/users/{userId}/mfaTotpDevices",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/MfaTotpDevice/CreateMfaTotpDevice",
    )
    .with_retry_token()
    .with_secret_members(&["seed"]);

/// Creates a device for one-time passwords, of which a user can have one. The answer has its
/// seed.
///
/// `POST /users/{userId}/mfaTotpDevices`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/MfaTotpDevice/CreateMfaTotpDevice)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMfaTotpDevice {
    request: Request,
}

impl CreateMfaTotpDevice {
    #[inline]
    pub(crate) fn new(client: &Client, user_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("userId", user_id);
        Self { request }
    }

    /// Makes it safe to repeat the call: with the same token, the service does it once.
    pub fn opc_retry_token(mut self, opc_retry_token: impl Into<String>) -> Self {
        self.request.header("opc-retry-token", opc_retry_token.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `InvalidatedRetryToken`: the token was used for something else since.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<MfaTotpDevice> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(CreateMfaTotpDevice => MfaTotpDevice);
