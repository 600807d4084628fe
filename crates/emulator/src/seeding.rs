//! Seeding: checks that items can be served, and determines their keys.

use serde_json::Value;

use crate::{
    caller::Caller,
    lock::lock,
    nesting,
    operation::{Operation, Shape},
    rules::Origin,
    seed_error::SeedError,
    services,
    spec::Service,
    state::EmulatorState,
    store::{self, Item},
    template::{self, Segment},
};

/// The form in which items are seeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seeding {
    /// As they are.
    Verbatim,
    /// With what their models require, made up.
    Complete,
}

/// Adds items to the collection at the path, unless no operation could return them. Returns the items.
pub(crate) fn plant(
    state: &EmulatorState,
    service: &str,
    collection: &str,
    items: Value,
    seeding: Seeding,
) -> Result<Vec<Value>, SeedError> {
    let served = state.routes.service(service);
    let served = served.ok_or_else(|| SeedError::UnknownService(service.to_owned()))?;
    let unknown = || SeedError::UnknownCollection(collection.to_owned());
    let path = template::decode(collection).ok_or_else(unknown)?;
    let list = state.routes.collection(served, &path);
    let one = state.routes.item(served, &path);
    let below = path.get(served.base.len()..).unwrap_or_default();
    let resource = served.roles.at(&[below, &[String::new()]].concat());
    if list.is_none() && one.is_none() && (resource.is_none() || seeding == Seeding::Verbatim) {
        return Err(unknown());
    }
    let items = match items {
        Value::Array(items) => items,
        item => vec![item],
    };
    let mut keyed = Vec::with_capacity(items.len());
    for item in items {
        if nesting::is_too_deep(&item) {
            return Err(SeedError::TooDeep);
        }
        match seeding {
            Seeding::Verbatim => {
                check(&item, collection, list, one)?;
                keyed.push((item_key(&item, list, one), item));
            }
            Seeding::Complete => {
                let (key, item) = complete(state, served, &path, list, item)?;
                if key.is_none() {
                    check(&item, collection, list, one)?;
                }
                keyed.push((key.or_else(|| item_key(&item, list, one)), item));
            }
        }
    }
    let items: Vec<Value> = keyed.iter().map(|(_, item)| item.clone()).collect();
    if let Some(planted) = services::plant(state, service, &path, &items) {
        return planted.map(|()| items);
    }
    let mut world = lock(&state.world);
    let collection = world.store.collection_mut(service, &path);
    for (key, item) in keyed {
        let is_verbatim = seeding == Seeding::Verbatim;
        collection.put(key, Item::of_all(item).verbatim(is_verbatim));
    }
    Ok(items)
}

/// Returns an item with what its model requires, and its key.
fn complete(
    state: &EmulatorState,
    service: &Service,
    path: &[String],
    list: Option<&Operation>,
    item: Value,
) -> Result<(Option<String>, Value), SeedError> {
    let Value::Object(mut known) = item else {
        return Err(SeedError::NotAnObject(item.to_string()));
    };
    let caller = Caller::of(None, &state.issuer.instance.tenancy);
    let time = state.timeline.now().text();
    let origin = Origin { state, service, caller: &caller, time: &time };
    let below = path.get(service.base.len()..).unwrap_or_default();
    let item = [below, &[String::new()]].concat();
    if let Some(resource) = service.roles.at(&item).or_else(|| service.roles.at(below)) {
        let sent = Value::Object(known.clone());
        let key = origin.key(resource, &sent, &mut known);
        known.entry("compartmentId").or_insert_with(|| caller.tenancy.clone().into());
        // The one object at a path has no key.
        let key = (!resource.is_singleton()).then_some(key);
        return Ok((key, Value::Object(origin.item(resource, known))));
    }
    let schema = match list.map(|list| &list.shape) {
        Some(Shape::List { item, .. }) => item,
        _ => return Ok((None, Value::Object(known))),
    };
    Ok((None, Value::Object(origin.maker().object(schema, &known))))
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
    if let Some(Operation { id, shape: Shape::List { wrapper: Some(wrapper), fields, .. }, .. }) =
        list
        && item.get(wrapper).is_some_and(Value::is_array)
        && fields.as_ref().is_some_and(|fields| !fields.contains(wrapper))
    {
        let (operation, field) = (id.clone(), wrapper.clone());
        return Err(SeedError::WholeResponse { operation, field });
    }
    let needs_key = match list.map(|list| &list.shape) {
        None | Some(Shape::Key | Shape::List { is_by_key: true, .. }) => true,
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

/// Returns the key by which an item is requested: one of the usual fields, or the field named like the
/// path parameter of the operation that returns it, such as `compartmentId` or, for `namespaceName`,
/// `namespace`.
pub(crate) fn key<'i>(item: &'i Value, one: Option<&Operation>) -> Option<&'i str> {
    let value = |field: &str| item.get(field)?.as_str();
    store::key(item).or_else(|| {
        let parameter = one.and_then(parameter)?;
        value(parameter).or_else(|| value(parameter.strip_suffix("Name")?))
    })
}

fn parameter(one: &Operation) -> Option<&str> {
    match one.segments.last()? {
        Segment::Parameter(name) => Some(name),
        Segment::Literal(_) => None,
    }
}

/// Returns the identity of an item in its collection: its key, with its version in a list of versions.
fn item_key(item: &Value, list: Option<&Operation>, one: Option<&Operation>) -> Option<String> {
    let key = key(item, one)?.to_owned();
    let lists_versions = match list.map(|list| &list.shape) {
        Some(Shape::List { fields: Some(fields), is_by_key: false, .. }) => {
            one.is_none() && fields.contains("versionId")
        }
        _ => false,
    };
    match item.get("versionId").and_then(Value::as_str).filter(|_| lists_versions) {
        Some(version) => Some(format!("{key}?versionId={version}")),
        None => Some(key),
    }
}
