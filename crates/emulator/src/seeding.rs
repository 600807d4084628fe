//! Seeds: what can be served of them, and by which key an item is found.

use serde_json::Value;

use crate::{
    emulator::SeedError,
    lock::lock,
    operation::{Operation, Shape},
    state::State,
    store,
    template::{self, Segment},
};

/// Puts items into the collection at the path, unless no operation could answer with them.
pub(crate) fn plant(
    state: &State,
    service: &str,
    collection: &str,
    items: Value,
) -> Result<(), SeedError> {
    let served = state.routes.service(service);
    let served = served.ok_or_else(|| SeedError::UnknownService(service.to_owned()))?;
    let unknown = || SeedError::UnknownCollection(collection.to_owned());
    let path = template::decode(collection).ok_or_else(unknown)?;
    let list = state.routes.collection(served, &path);
    let one = state.routes.item(served, &path);
    if list.is_none() && one.is_none() {
        return Err(unknown());
    }
    let items = match items {
        Value::Array(items) => items,
        item => vec![item],
    };
    for item in &items {
        check(item, collection, list, one)?;
    }
    let mut store = lock(&state.store);
    let collection = store.collection_mut(service, &path);
    for item in items {
        let identity = identity(&item, list, one);
        collection.put_as(identity, item);
    }
    Ok(())
}

fn check(
    item: &Value,
    collection: &str,
    list: Option<&Operation>,
    one: Option<&Operation>,
) -> Result<(), SeedError> {
    if !item.is_object() {
        return Err(SeedError::NotAnObject(item.to_string()));
    }
    if let Some(Operation {
        id, shape: Shape::List { wrapper: Some(wrapper), members, .. }, ..
    }) = list
        && item.get(wrapper).is_some_and(Value::is_array)
        && members.as_ref().is_some_and(|members| !members.contains(wrapper))
    {
        let (operation, member) = (id.clone(), wrapper.clone());
        return Err(SeedError::WholeAnswer { operation, member });
    }
    let needs_key = match list.map(|list| &list.shape) {
        None | Some(Shape::Text | Shape::List { cursor: Some(_), .. }) => true,
        Some(_) => false,
    };
    if needs_key && key(item, one).is_none() {
        let parameter = one.and_then(parameter).map(|name| format!(" or {name}"));
        return Err(SeedError::NoKey {
            collection: collection.to_owned(),
            names: match parameter {
                Some(parameter) => format!("id, key, name{parameter}"),
                None => "id, key or name".to_owned(),
            },
            item: item.to_string(),
        });
    }
    Ok(())
}

/// What the item is asked for by: one of the usual members, or the one that is named as the parameter
/// in the path of the operation which asks for it, such as `compartmentId` or, for `namespaceName`,
/// `namespace`.
pub(crate) fn key<'i>(item: &'i Value, one: Option<&Operation>) -> Option<&'i str> {
    let text = |member: &str| item.get(member)?.as_str();
    store::key(item).or_else(|| {
        let parameter = one.and_then(parameter)?;
        text(parameter).or_else(|| text(parameter.strip_suffix("Name")?))
    })
}

fn parameter(one: &Operation) -> Option<&str> {
    match one.segments.last()? {
        Segment::Parameter(name) => Some(name),
        Segment::Literal(_) => None,
    }
}

/// What tells the item from others of its collection: its key, and its version where versions are what
/// is listed.
fn identity(item: &Value, list: Option<&Operation>, one: Option<&Operation>) -> Option<String> {
    let key = key(item, one)?.to_owned();
    let lists_versions = match list.map(|list| &list.shape) {
        Some(Shape::List { members: Some(members), cursor: None, .. }) => {
            one.is_none() && members.contains("versionId")
        }
        _ => false,
    };
    match item.get("versionId").and_then(Value::as_str).filter(|_| lists_versions) {
        Some(version) => Some(format!("{key}?versionId={version}")),
        None => Some(key),
    }
}
