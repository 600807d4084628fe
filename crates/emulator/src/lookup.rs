//! The responses to valid requests, from the store.

use http::{HeaderName, Method};
use serde_json::Value;

use crate::{
    answer::Answer,
    error_body::ErrorBody,
    listing::{self, Cut},
    lock::lock,
    operation::Shape,
    paging::Listing,
    parameters::Query,
    routes::OperationMatch,
    seeding, services,
    state::EmulatorState,
};

pub(crate) const OPC_NEXT_PAGE: HeaderName = HeaderName::from_static("opc-next-page");

/// Responds to a valid request.
pub(crate) fn respond(
    state: &EmulatorState,
    found: &OperationMatch<'_>,
    query: &Query,
) -> Result<Answer, ErrorBody> {
    let operation = found.operation;
    if operation.method != Method::GET {
        return Err(ErrorBody::not_implemented(&operation.id));
    }
    match &operation.shape {
        Shape::List { .. } => list(state, found, query),
        Shape::Object { fields } => {
            let body = listing::project(&item(state, found)?, fields.as_ref());
            Ok(Answer::json(operation.status, &body))
        }
        Shape::Key => {
            let item = item(state, found)?;
            let key = seeding::key(&item, state.routes.item(found.service, &found.path));
            let key = key.ok_or_else(ErrorBody::missing_resource)?;
            Ok(Answer::json(operation.status, &Value::from(key)))
        }
        Shape::Other => Err(ErrorBody::not_implemented(&operation.id)),
    }
}

fn list(
    state: &EmulatorState,
    found: &OperationMatch<'_>,
    query: &Query,
) -> Result<Answer, ErrorBody> {
    let service = &found.service.name;
    let behaviour = state.behaviours.of(service);
    let mut store = lock(&state.store);
    if let Some(behaviour) = behaviour {
        behaviour.advance(&mut store, tokio::time::Instant::now());
    }
    let items = match store.collection(service, &found.path) {
        Some(collection) => collection.items(),
        None => {
            // `/workRequests/{id}/logs` needs its work request, `/workRequests` needs nothing.
            let parent = found.path.split_last().map_or(&[][..], |(_, parent)| parent);
            let exists = services::exists(state, service, parent);
            let exists = || exists.unwrap_or_else(|| store.item(service, parent).is_some());
            if state.routes.may_be_missing(found.service, parent) && !exists() {
                return Err(ErrorBody::missing_resource());
            }
            &[]
        }
    };
    let listing = Listing::new(service, &found.path, query);
    let cut = Cut { listing: &listing, default_limit: state.options.page_size };
    let page = listing::page(items, found.operation, query, behaviour, &cut)?;
    drop(store);
    let mut response = Answer::json(found.operation.status, &page.body);
    if let Some(token) = page.next {
        let token = token.parse().expect("base64url makes a header value");
        response.headers.insert(OPC_NEXT_PAGE, token);
    }
    Ok(response)
}

/// Returns the item that a path addresses, or the latest one of a path that ends in a literal.
fn item(state: &EmulatorState, found: &OperationMatch<'_>) -> Result<Value, ErrorBody> {
    let service = &found.service.name;
    let mut store = lock(&state.store);
    if let Some(behaviour) = state.behaviours.of(service) {
        behaviour.advance(&mut store, tokio::time::Instant::now());
    }
    let item = if found.operation.addresses_item() {
        store.item(service, &found.path)
    } else {
        store.collection(service, &found.path).and_then(|collection| collection.items().last())
    };
    item.cloned().ok_or_else(ErrorBody::missing_resource)
}
