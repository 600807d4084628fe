// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{AssembleEffectiveTagSetLifecycleState, TagDefaultSummary};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "AssembleEffectiveTagSet",
        "/tagDefaults/actions/assembleEffectiveTagSet",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagDefault/AssembleEffectiveTagSet",
    );

/// Lists the tag defaults that apply in a compartment, those that it inherits from its parents
/// included.
///
/// `GET /tagDefaults/actions/assembleEffectiveTagSet`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagDefault/AssembleEffectiveTagSet)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AssembleEffectiveTagSet {
    request: Request,
}

impl AssembleEffectiveTagSet {
    #[inline]
    pub(crate) fn new(client: &Client, compartment_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.query("compartmentId", compartment_id);
        Self { request }
    }

    /// Only count in tag defaults in this state.
    pub fn lifecycle_state(
        mut self,
        lifecycle_state: impl Into<AssembleEffectiveTagSetLifecycleState>,
    ) -> Self {
        self.request.query("lifecycleState", lifecycle_state.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Vec<TagDefaultSummary>> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(AssembleEffectiveTagSet => Vec<TagDefaultSummary>);
