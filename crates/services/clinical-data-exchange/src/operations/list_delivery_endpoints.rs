// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received, Value};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{DeliveryEndpointCollection, ListDeliveryEndpointsSortBy, SortOrder};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListDeliveryEndpoints",
        "/deliveryEndpoints",
    )
    .with_reference(
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-deliveryendpoints-get.html",
    );

/// Lists delivery endpoints: addresses of payers to which the service sends notifications.
///
/// `GET /deliveryEndpoints`, in pages: [`items`](Self::items) and [`pages`](Self::pages)
/// follow them.
///
/// [Oracle's reference](https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-deliveryendpoints-get.html)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeliveryEndpoints {
    request: Request,
}

impl ListDeliveryEndpoints {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        let request = Request::new(client, &OPERATION);
        Self { request }
    }

    /// OCID of a compartment. Keeps only what is in it.
    pub fn compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.request.query("compartmentId", compartment_id.into());
        self
    }

    /// OCID of a delivery endpoint. Keeps only that one.
    pub fn delivery_endpoint_id(
        mut self,
        delivery_endpoint_id: impl Into<String>,
    ) -> Self {
        self.request.query("deliveryEndpointId", delivery_endpoint_id.into());
        self
    }

    /// Keeps only what has exactly this display name.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.request.query("displayName", display_name.into());
        self
    }

    /// Keeps only what is in this state. Case does not matter.
    pub fn lifecycle_state(mut self, lifecycle_state: impl Into<String>) -> Self {
        self.request.query("lifecycleState", lifecycle_state.into());
        self
    }

    /// How many items a page may hold: 1 to 1000, or 10 if not set.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.query("limit", limit);
        self
    }

    /// Keeps only endpoints for messages of this type, such as `ADT`.
    pub fn message_type(mut self, message_type: impl Into<String>) -> Self {
        self.request.query("messageType", message_type.into());
        self
    }

    /// Which page to read: the `opc-next-page` of the page before.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.request.query("page", page.into());
        self
    }

    /// What to sort by; `timeCreated` if not set.
    pub fn sort_by(mut self, sort_by: impl Into<ListDeliveryEndpointsSortBy>) -> Self {
        self.request.query("sortBy", sort_by.into());
        self
    }

    /// Sorts upwards (`ASC`) or downwards (`DESC`).
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.request.query("sortOrder", sort_order.into());
        self
    }

    /// An id to trace this call by. Letters, digits, `_` and `-` may stand in it.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// Sends the request, for one page.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<DeliveryEndpointCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<DeliveryEndpointCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<Value> {
        Items::new(
            self.request,
            |received| Ok(
                received.json::<DeliveryEndpointCollection>()?.map(|page| page.items),
            ),
        )
    }
}

oci_sdk_core::request!(ListDeliveryEndpoints => DeliveryEndpointCollection);
