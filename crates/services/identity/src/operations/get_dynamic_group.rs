// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::DynamicGroup;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetDynamicGroup",
        "/dynamicGroups/{dynamicGroupId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/DynamicGroup/GetDynamicGroup",
    );

/// Reads a dynamic group and its rule.
///
/// `GET /dynamicGroups/{dynamicGroupId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/DynamicGroup/GetDynamicGroup)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDynamicGroup {
    request: Request,
}

impl GetDynamicGroup {
    #[inline]
    pub(crate) fn new(client: &Client, dynamic_group_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("dynamicGroupId", dynamic_group_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<DynamicGroup> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetDynamicGroup => DynamicGroup);
