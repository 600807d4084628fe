// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::UserGroupMembership;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetUserGroupMembership",
        "/userGroupMemberships/{userGroupMembershipId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/UserGroupMembership/GetUserGroupMembership",
    );

/// Reads a membership, to see which user is in which group.
///
/// `GET /userGroupMemberships/{userGroupMembershipId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/UserGroupMembership/GetUserGroupMembership)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserGroupMembership {
    request: Request,
}

impl GetUserGroupMembership {
    #[inline]
    pub(crate) fn new(client: &Client, user_group_membership_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("userGroupMembershipId", user_group_membership_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<UserGroupMembership> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetUserGroupMembership => UserGroupMembership);
