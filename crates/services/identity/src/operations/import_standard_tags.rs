// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::ImportStandardTagsDetails;

static OPERATION: Operation = Operation::new(
        Method::POST,
        "ImportStandardTags",
        "/tags/actions/importStandardTags",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Tag/ImportStandardTags",
    )
    .with_retry_token();

/// Starts to create a tag namespace, with its tags, from a template of Oracle.
///
/// `POST /tags/actions/importStandardTags`
///
/// The answer has the header `opc-work-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/Tag/ImportStandardTags)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportStandardTags {
    request: Request,
}

impl ImportStandardTags {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        let request = Request::new(client, &OPERATION);
        Self { request }
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

    /// What to send: [`ImportStandardTagsDetails`](crate::models::ImportStandardTagsDetails).
    #[inline]
    pub fn import_standard_tags_details(
        mut self,
        import_standard_tags_details: ImportStandardTagsDetails,
    ) -> Self {
        self.request.json(&import_standard_tags_details);
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

oci_sdk_core::request!(ImportStandardTags => ());
