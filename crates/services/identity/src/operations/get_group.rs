// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::Group;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetGroup",
        "/groups/{groupId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Group/GetGroup",
    );

/// Reads a group. Its members are listed by their memberships.
///
/// `GET /groups/{groupId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/Group/GetGroup)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGroup {
    request: Request,
}

impl GetGroup {
    #[inline]
    pub(crate) fn new(client: &Client, group_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("groupId", group_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Group> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetGroup => Group);
