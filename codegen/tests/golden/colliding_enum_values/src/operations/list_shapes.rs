// @generated from spec/colliding-enum-values.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::colliding_enum_values::models::{ListShapesSortOrder, Shape};

static OPERATION: Operation = Operation::new(Method::GET, "ListShapes", "/shapes");

/// Lists the shapes.
///
/// `GET /shapes`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListShapes {
    request: Request,
}

impl ListShapes {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        let request = Request::new(client, &OPERATION);
        Self { request }
    }

    /// The sort order.
    pub fn sort_order(mut self, sort_order: impl Into<ListShapesSortOrder>) -> Self {
        self.request.query("sortOrder", sort_order.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Vec<Shape>> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListShapes => Vec<Shape>);
