// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::MfaTotpDeviceSummary;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetMfaTotpDevice",
        "/users/{userId}/mfaTotpDevices/{mfaTotpDeviceId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/MfaTotpDeviceSummary/GetMfaTotpDevice",
    );

/// Reads a user's device for one-time passwords.
///
/// `GET /users/{userId}/mfaTotpDevices/{mfaTotpDeviceId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/MfaTotpDeviceSummary/GetMfaTotpDevice)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMfaTotpDevice {
    request: Request,
}

impl GetMfaTotpDevice {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        user_id: String,
        mfa_totp_device_id: String,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("userId", user_id);
        request.path("mfaTotpDeviceId", mfa_totp_device_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<MfaTotpDeviceSummary> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetMfaTotpDevice => MfaTotpDeviceSummary);
