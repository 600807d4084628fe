// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::UserGroupMembership;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListUserGroupMemberships",
        "/userGroupMemberships",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/UserGroupMembership/ListUserGroupMemberships",
    );

/// Lists the groups of a user, or the users of a group. One of the two must be given; both ask
/// whether the one is in the other.
///
/// `GET /userGroupMemberships`, in pages: [`items`](Self::items) and [`pages`](Self::pages)
/// follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/UserGroupMembership/ListUserGroupMemberships)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserGroupMemberships {
    request: Request,
}

impl ListUserGroupMemberships {
    #[inline]
    pub(crate) fn new(client: &Client, compartment_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.query("compartmentId", compartment_id);
        Self { request }
    }

    /// Only list memberships of the user with this OCID.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.request.query("userId", user_id.into());
        self
    }

    /// Only list memberships in the group with this OCID.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.request.query("groupId", group_id.into());
        self
    }

    /// The page to start from: the token that an earlier answer had in `opc-next-page`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.request.query("page", page.into());
        self
    }

    /// How many items a page holds at most.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.query("limit", limit);
        self
    }

    /// Sends the request, for one page.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Vec<UserGroupMembership>> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<Vec<UserGroupMembership>> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<UserGroupMembership> {
        Items::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListUserGroupMemberships => Vec<UserGroupMembership>);
