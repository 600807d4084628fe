//! The responses of every service by rule: an operation creates, reads, lists, changes or deletes items,
//! according to its role.

mod action;
mod answer;
mod computed;
mod conditions;
mod content;
mod course;
mod create;
mod delete;
mod list;
mod origin;
mod parents;
mod read;
mod update;
mod work_request;

use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use serde_json::{Map, Value};

pub(crate) use self::origin::Origin;
use crate::{
    answer::Answer,
    call::Call,
    error_body::ErrorBody,
    lock::lock,
    making::Maker,
    repetitions::Repetition,
    roles::{Assigned, Resource, Role},
    spec::Service,
    store::{Item, Tenancy},
    timeline::Moment,
    world::World,
};

/// Responds to a valid request.
pub(crate) fn respond(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let mut world = lock(&call.state.world);
    let now = call.state.timeline.now();
    world.advance(now);
    let rules = Rules::of(call, now);
    let Some((repetition, body)) = repetition(call) else {
        return rules.answer(&mut world);
    };
    if let Some(answer) = world.repetitions.find(&repetition, body, now) {
        return answer;
    }
    let answer = rules.answer(&mut world)?;
    world.repetitions.keep(repetition, body, &answer, now);
    Ok(answer)
}

/// Returns what makes the request the repetition of another, and the hash of its body.
fn repetition(call: &Call<'_>) -> Option<(Repetition, [u8; 32])> {
    const TOKEN: &str = "opc-retry-token";
    let token = call.header(TOKEN).filter(|_| call.found.operation.declares(TOKEN))?;
    let target = format!("{}/{}", call.found.service.name, call.found.path.join("/"));
    let operation = format!("{} {}", call.operation(), token);
    let mut body = [0; 32];
    body.copy_from_slice(digest(&SHA256, call.body.to_string().as_bytes()).as_ref());
    Some(((call.caller.tenancy.clone(), operation, target), body))
}

/// A request, and what the rules know about it.
struct Rules<'c> {
    call: &'c Call<'c>,
    service: &'c Service,
    assigned: &'c Assigned,
    resource: Option<&'c Resource>,
    now: Moment,
    /// The time in the form of models.
    time: String,
    tenancy: &'c str,
}

impl<'c> Rules<'c> {
    fn of(call: &'c Call<'c>, now: Moment) -> Self {
        let service = call.found.service;
        let index = call.found.operation.index;
        Self {
            call,
            service,
            assigned: &service.roles.assigned[index],
            resource: service.roles.resource(index),
            now,
            time: now.text(),
            tenancy: &call.caller.tenancy,
        }
    }

    fn answer(&self, world: &mut World) -> Result<Answer, ErrorBody> {
        self.call.check_tenancies()?;
        match (&self.assigned.role, self.resource) {
            (Role::WorkRequest(part), _) => self.work_request(*part, world),
            (Role::List, resource) => self.list(resource, world),
            (Role::ContentGet, _) => self.content_get(world),
            (Role::ContentPut, _) => self.content_put(world),
            (Role::ContentDelete, _) => self.content_delete(world),
            (Role::Get | Role::Head, Some(resource)) => self.get(resource, world),
            (Role::Singleton, Some(resource)) => self.singleton(resource, world),
            (Role::Create, Some(resource)) => self.create(resource, world),
            (Role::Update { creates }, Some(resource)) => self.update(resource, *creates, world),
            (Role::Delete, Some(resource)) => self.delete(resource, world),
            (Role::ChangeCompartment, Some(resource)) => self.change_compartment(resource, world),
            (Role::Action(effect), Some(resource)) => self.action(effect, resource, world),
            _ => self.computed(world),
        }
    }

    fn origin(&self) -> Origin<'_> {
        Origin {
            state: self.call.state,
            service: self.service,
            caller: &self.call.caller,
            time: &self.time,
        }
    }

    fn maker(&self) -> Maker<'_> {
        Maker { document: &self.service.document, now: &self.time, place: &self.call.state.place }
    }

    /// Returns the key of the service in the store.
    fn store_key(&self) -> &'c str {
        &self.service.name
    }

    fn owner(&self) -> Tenancy {
        Tenancy::from(self.tenancy)
    }

    /// Returns the decoded path of the item that the request touches, with its base.
    fn item_path(&self, resource: &Resource) -> Result<&'c [String], ErrorBody> {
        let path = resource.item_path(&self.call.found.path, self.service.base.len());
        path.ok_or_else(ErrorBody::missing_resource)
    }

    /// Returns the item that the request touches.
    fn item<'w>(&self, resource: &Resource, world: &'w World) -> Result<&'w Item, ErrorBody> {
        let path = self.item_path(resource)?;
        let item = if resource.is_singleton() {
            world
                .store
                .collection(self.store_key(), path)
                .and_then(|items| items.last(self.tenancy))
        } else {
            world
                .store
                .item(self.store_key(), path, self.tenancy)
                .or_else(|| self.named(resource, path, world))
        };
        item.ok_or_else(|| {
            ErrorBody::missing_resource().because(format!(
                "there is no {} at /{}",
                resource.name,
                path.join("/")
            ))
        })
    }

    /// Returns the item that is called by its name, where a path takes a name or an OCID.
    fn named<'w>(
        &self,
        resource: &Resource,
        path: &[String],
        world: &'w World,
    ) -> Option<&'w Item> {
        let (name, collection) = path.split_last()?;
        let parameter = resource.parameter.as_deref()?;
        if !parameter.contains("Name") {
            return None;
        }
        let items = world.store.collection(self.store_key(), collection)?;
        let is_called = |item: &Item| {
            item.short().get("name").is_some_and(|value| value.as_str() == Some(name))
                && item.is_seen_by(self.tenancy)
        };
        items.iter().find(|(_, item)| is_called(item)).map(|(_, item)| item)
    }

    /// Returns the key under which the item that the request touches is stored.
    fn stored_path(&self, resource: &Resource, world: &World) -> Result<Vec<String>, ErrorBody> {
        let path = self.item_path(resource)?;
        if resource.is_singleton() {
            return Ok([path, &[SINGLETON.to_owned()]].concat());
        }
        if world.store.item(self.store_key(), path, self.tenancy).is_none()
            && let Some(item) = self.named(resource, path, world)
            && let Some(key) = item.short().get(&resource.key.member).and_then(Value::as_str)
        {
            let collection = &path[..path.len() - 1];
            return Ok([collection, &[key.to_owned()]].concat());
        }
        Ok(path.to_vec())
    }

    /// Returns the fields of the body.
    fn sent(&self) -> Map<String, Value> {
        self.call.body.as_object().cloned().unwrap_or_default()
    }
}

/// The key of the one object at a path.
pub(crate) const SINGLETON: &str = "";

/// Returns a JSON object that others may share, to be changed.
fn object_of(item: &Item) -> Map<String, Value> {
    match Arc::unwrap_or_clone(item.value().into_owned()) {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}
