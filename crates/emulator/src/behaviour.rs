//! What a service does beyond keeping items: the one place where services are told apart.

mod object_storage;
pub(crate) mod work_requests;

use std::{fmt, sync::Arc};

use serde_json::Value;
use tokio::time::Instant;

use crate::{
    behaviour::{object_storage::ObjectStorage, work_requests::WorkRequests},
    operation::Operation,
    parameters::Query,
    store::Store,
};

/// The behaviour of one service on top of the generic one.
pub(crate) trait Behaviour: fmt::Debug + Send + Sync {
    /// Brings the items of the service up to date; called before each of its requests is answered.
    fn advance(&self, _store: &mut Store, _now: Instant) {}

    /// Whether an item matches a query parameter that is not simply named after a field; none leaves
    /// the decision to the generic rule.
    fn selects(&self, item: &Value, parameter: &str, wanted: &[String]) -> Option<bool>;

    /// What stands in a list for this item and others, as a folder does for the files in it.
    fn group(&self, _item: &Value, _query: &Query) -> Option<String> {
        None
    }

    /// Whether the operation lists items in the order of their keys rather than of their arrival.
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
            object_storage::SERVICE => Some(&ObjectStorage),
            _ => None,
        }
    }
}
