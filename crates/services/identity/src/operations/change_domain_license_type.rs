// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::ChangeDomainLicenseTypeDetails;

static OPERATION: Operation = Operation::new(
        Method::POST,
        "ChangeDomainLicenseType",
        "/domains/{domainId}/actions/changeLicenseType",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Domain/ChangeDomainLicenseType",
    )
    .with_retry_token();

/// Starts to change the license type of an active identity domain.
///
/// `POST /domains/{domainId}/actions/changeLicenseType`
///
/// The answer has the header `opc-work-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/Domain/ChangeDomainLicenseType)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeDomainLicenseType {
    request: Request,
}

impl ChangeDomainLicenseType {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        domain_id: String,
        change_domain_license_type_details: ChangeDomainLicenseTypeDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("domainId", domain_id);
        request.json(&change_domain_license_type_details);
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
    /// - 409 `InvalidatedRetryToken`: the token was used for something else since.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 412 `NoEtagMatch`: the resource was changed after its etag was read.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(ChangeDomainLicenseType => ());
