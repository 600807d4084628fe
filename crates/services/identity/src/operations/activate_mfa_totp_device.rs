// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{MfaTotpDeviceSummary, MfaTotpToken};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "ActivateMfaTotpDevice",
        "/users/{userId}/mfaTotpDevices/{mfaTotpDeviceId}/actions/activate",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/MfaTotpDeviceSummary/ActivateMfaTotpDevice",
    )
    .with_retry_token()
    .with_secret_members(&["totpToken"]);

/// Activates a device for one-time passwords, with one of its passwords as the proof. The user
/// has to do it in the Console.
///
/// `POST /users/{userId}/mfaTotpDevices/{mfaTotpDeviceId}/actions/activate`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/MfaTotpDeviceSummary/ActivateMfaTotpDevice)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ActivateMfaTotpDevice {
    request: Request,
}

impl ActivateMfaTotpDevice {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        user_id: String,
        mfa_totp_device_id: String,
        mfa_totp_token: MfaTotpToken,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("userId", user_id);
        request.path("mfaTotpDeviceId", mfa_totp_device_id);
        request.json(&mfa_totp_token);
        Self { request }
    }

    /// Only do it if the resource still has this etag.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
        self
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
    /// - 412 `NoEtagMatch`: the resource was changed after its etag was read.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<MfaTotpDeviceSummary> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ActivateMfaTotpDevice => MfaTotpDeviceSummary);
