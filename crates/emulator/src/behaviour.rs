//! Behaviour of single services beyond storing items. No other module depends on the service.

pub(crate) mod work_requests;

use std::{fmt, sync::Arc};

use serde_json::Value;
use tokio::time::Instant;

use crate::{
    behaviour::work_requests::WorkRequests, operation::Operation, parameters::Query, store::Store,
};

/// Extends the generic behaviour for one service.
pub(crate) trait Behaviour: fmt::Debug + Send + Sync {
    /// Updates the items of the service. Called before each response.
    fn advance(&self, _store: &mut Store, _now: Instant) {}

    /// Returns whether an item matches a query parameter that is not named after a field; `None`
    /// applies the generic rule.
    fn selects(&self, item: &Value, parameter: &str, wanted: &[String]) -> Option<bool>;

    /// Returns the name that replaces this item and others in a list, like a folder for its files.
    fn group(&self, _item: &Value, _query: &Query) -> Option<String> {
        None
    }

    /// Whether the operation lists items by key instead of by insertion order.
    fn orders_by_key(&self, _operation: &Operation) -> bool {
        false
    }
}

/// The behaviours of an emulator.
#[derive(Debug)]
pub(crate) struct Behaviours {
    pub(crate) work_requests: Arc<WorkRequests>,
}

impl Behaviours {
    pub(crate) fn of(&self, service: &str) -> Option<&dyn Behaviour> {
        match service {
            work_requests::SERVICE => Some(self.work_requests.as_ref()),
            _ => None,
        }
    }
}
