// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{SwiftPassword, UpdateSwiftPasswordDetails};

static OPERATION: Operation = Operation::new(
        Method::PUT,
        "UpdateSwiftPassword",
        "/users/{userId}/swiftPasswords/{swiftPasswordId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/SwiftPassword/UpdateSwiftPassword",
    )
    .with_secret_members(&["password"]);

/// Changes the description of a Swift password. Deprecated, as auth tokens replace them.
///
/// `PUT /users/{userId}/swiftPasswords/{swiftPasswordId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/SwiftPassword/UpdateSwiftPassword)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSwiftPassword {
    request: Request,
}

impl UpdateSwiftPassword {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        user_id: String,
        swift_password_id: String,
        update_swift_password_details: UpdateSwiftPasswordDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("userId", user_id);
        request.path("swiftPasswordId", swift_password_id);
        request.json(&update_swift_password_details);
        Self { request }
    }

    /// Only do it if the resource still has this etag.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 412 `NoEtagMatch`: the resource was changed after its etag was read.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<SwiftPassword> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(UpdateSwiftPassword => SwiftPassword);
