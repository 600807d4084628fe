//! Waits: which operation gets the resource that another one changes, and the state of the resource.
//!
//! No spec says so. It follows from paths and models: a GET whose model has a `lifecycleState` gets a
//! resource. A POST to the collection above it that returns the same model creates one, a PUT to its path
//! updates it, and a POST to `actions` below its path acts on it. An operation whose resource is not found
//! in this way, but which starts a work request, waits for that.

use std::collections::HashMap;

use super::draft::{Field, Operation, Types};
use crate::ir::{FollowUp, Location, Type};
use crate::name;

/// The field with the state of a resource.
const STATE: &str = "lifecycleState";

/// The header with the id of the work request that an operation has started.
const WORK_REQUEST: &str = "opc-work-request-id";

/// The operations that get a resource with a state, by path.
pub(super) struct Resources<'a> {
    by_path: HashMap<Vec<&'a str>, Resource<'a>>,
}

/// An operation that gets a resource.
struct Resource<'a> {
    get: &'a Operation<'a>,
    model: &'a Type,
    state: &'a Type,
}

impl<'a> Resources<'a> {
    pub(super) fn of(operations: &'a [Operation<'a>], types: &Types<'a>) -> Self {
        let resources = operations.iter().filter_map(|get| {
            let is_get = get.endpoint.method == "get" && get.paging.is_none();
            let needs_more = get.parameters.iter().any(|parameter| {
                parameter.required && !matches!(parameter.location, Location::Path(_))
            });
            let model = get.returned().filter(|_| is_get && !needs_more)?;
            let state = &field(model, types, STATE)?.value;
            matches!(state, Type::Enum(_) | Type::String)
                .then(|| (segments(&get.endpoint.path), Resource { get, model, state }))
        });
        Self { by_path: resources.collect() }
    }

    /// Returns the type of the state of the resource that an operation gets.
    pub(super) fn state(&self, operation: &Operation<'_>) -> Option<Type> {
        let resource = self.by_path.get(segments(&operation.endpoint.path).as_slice())?;
        (resource.get.id == operation.id).then(|| resource.state.clone())
    }

    /// Returns what follows an operation that changes something.
    pub(super) fn follow_up(
        &self,
        operation: &Operation<'_>,
        types: &Types<'_>,
    ) -> Option<FollowUp> {
        if matches!(operation.endpoint.method.as_str(), "get" | "head")
            || operation.paging.is_some()
            || operation.events.is_some()
        {
            return None;
        }
        let starts_work = operation.success.headers.iter().any(|name| name == WORK_REQUEST);
        self.change(operation, types)
            .or_else(|| self.creation(operation, types, starts_work))
            .or_else(|| starts_work.then_some(FollowUp::WorkRequest))
    }

    /// Returns what follows a change of the resource whose path the operation has, or is below.
    fn change(&self, operation: &Operation<'_>, types: &Types<'_>) -> Option<FollowUp> {
        let path = segments(&operation.endpoint.path);
        let (length, resource) = (1..=path.len())
            .rev()
            .find_map(|length| Some((length, self.by_path.get(&path[..length])?)))?;
        if !is_same_client(operation, resource) {
            return None;
        }
        let rest = &path[length..];
        let returns_it = operation.returned() == Some(resource.model);
        let is_deletion = ["Delete", "Terminate"].iter().any(|verb| operation.id.starts_with(verb));
        match rest {
            [] if operation.endpoint.method == "delete" && !cancels(operation) => {
                Some(resource.deleted())
            }
            ["actions", _] if is_deletion && !returns_it => Some(resource.deleted()),
            [] => Some(resource.settled(operation, None)),
            // What is returned can be a copy, with an id of its own.
            _ if returns_it => Some(resource.settled(operation, resource.id(types))),
            ["actions", ..] if operation.returned().is_none() => {
                Some(resource.settled(operation, None))
            }
            _ => None,
        }
    }

    /// Returns what follows the creation of a resource.
    fn creation(
        &self,
        operation: &Operation<'_>,
        types: &Types<'_>,
        starts_work: bool,
    ) -> Option<FollowUp> {
        let path = segments(&operation.endpoint.path);
        let mut found = self.by_path.iter().filter(|(own, resource)| {
            let [above @ .., last] = own.as_slice() else { return false };
            let is_above = above == path && last.starts_with('{');
            let is_returned = operation.returned() == Some(resource.model);
            let id = resource.id(types);
            let has_id = |value: &Type| {
                id.as_ref().is_some_and(|(_, name)| field(value, types, name).is_some())
            };
            let is_found = operation.returned().map_or(starts_work, has_id);
            operation.endpoint.method == "post"
                && is_same_client(operation, resource)
                && ((is_above && is_found) || (is_returned && own_parameters(own) == 1))
        });
        let (_, resource) = found.next()?;
        // Two resources of one model cannot be told apart.
        let is_only = found.next().is_none();
        let id = resource.id(types);
        (is_only && (id.is_some() || starts_work)).then(|| resource.settled(operation, id))
    }
}

/// Whether an operation ends the work of its resource, by its name.
fn cancels(operation: &Operation<'_>) -> bool {
    ["Abort", "Cancel"].iter().any(|verb| operation.id.starts_with(verb))
}

impl Resource<'_> {
    fn deleted(&self) -> FollowUp {
        FollowUp::Deleted { get: name::snake(self.get.id) }
    }

    fn settled(&self, operation: &Operation<'_>, id: Option<(String, String)>) -> FollowUp {
        FollowUp::Settled {
            get: name::snake(self.get.id),
            model: self.model.clone(),
            state: self.state.clone(),
            id,
            cancels: cancels(operation),
        }
    }

    /// Returns the last path parameter, and the field of the resource that has its value.
    fn id(&self, types: &Types<'_>) -> Option<(String, String)> {
        let last = segments(&self.get.endpoint.path).pop()?;
        let parameter = last.strip_prefix('{')?.strip_suffix('}')?;
        let ending = |suffix: &str| parameter.to_ascii_lowercase().ends_with(suffix);
        let names = [("id", true), ("key", ending("key")), ("name", ending("name"))];
        let mut names = names.into_iter().filter(|(_, fits)| *fits).map(|(name, _)| name);
        let field = names.find(|name| field(self.model, types, name).is_some())?;
        Some((parameter.to_owned(), field.to_owned()))
    }
}

/// Whether the operations belong to the same client, and so have the same endpoint.
fn is_same_client(operation: &Operation<'_>, resource: &Resource<'_>) -> bool {
    operation.endpoint.operation.tags == resource.get.endpoint.operation.tags
}

/// Returns the parts of a path. Some have a slash at the end.
fn segments(path: &str) -> Vec<&str> {
    path.split('/').filter(|segment| !segment.is_empty()).collect()
}

fn own_parameters(path: &[&str]) -> usize {
    path.iter().filter(|segment| segment.starts_with('{')).count()
}

/// Returns a field of a model, or one that all subtypes of a union have.
fn field<'a>(value: &Type, types: &Types<'a>, wire: &str) -> Option<&'a Field> {
    let fields = match value {
        Type::Model(name) => &types.model(name)?.fields,
        Type::Union(name) => &types.union(name)?.shared,
        _ => return None,
    };
    fields.iter().find(|field| field.wire == wire)
}
