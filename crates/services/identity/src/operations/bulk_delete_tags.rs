// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::BulkDeleteTagsDetails;

static OPERATION: Operation = Operation::new(
        Method::POST,
        "BulkDeleteTags",
        "/tags/actions/bulkDelete",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Tag/BulkDeleteTags",
    )
    .with_retry_token();

/// Starts to delete several retired tag definitions of one tag namespace, and to take the tags
/// off all resources. It can take 48 hours.
///
/// `POST /tags/actions/bulkDelete`
///
/// The answer has the header `opc-work-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/Tag/BulkDeleteTags)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkDeleteTags {
    request: Request,
}

impl BulkDeleteTags {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        bulk_delete_tags_details: BulkDeleteTagsDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.json(&bulk_delete_tags_details);
        Self { request }
    }

    /// Whether to do it in spite of locks.
    #[inline]
    pub fn is_lock_override(mut self, is_lock_override: bool) -> Self {
        self.request.query("isLockOverride", is_lock_override);
        self
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
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
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(BulkDeleteTags => ());
