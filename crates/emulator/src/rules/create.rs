//! Creating an item.

use http::StatusCode;
use serde_json::{Map, Value};

use super::{Rules, work_request::Touched};
use crate::{
    answer::Answer, error_body::ErrorBody, members::Members, roles::Resource, store::Item,
    template::Segment, world::World,
};

impl Rules<'_> {
    pub(super) fn create(
        &self,
        resource: &Resource,
        world: &mut World,
    ) -> Result<Answer, ErrorBody> {
        let collection = self.collection_path(resource)?;
        self.check_parents_of(&collection, &resource.collection, world)?;
        world.plans.begin(self.call.operation());
        let mut known = self.known(world);
        known.extend(self.sent());
        self.add(resource, collection, known, None, world)
    }

    /// Makes an item from what is known, and stores it. The key is that of the path, if it has one.
    pub(super) fn add(
        &self,
        resource: &Resource,
        collection: Vec<String>,
        mut known: Map<String, Value>,
        key: Option<String>,
        world: &mut World,
    ) -> Result<Answer, ErrorBody> {
        let key = match key {
            Some(key) => {
                // The path says the key, and the model may repeat it.
                known
                    .entry(resource.key.member.clone())
                    .or_insert_with(|| Value::from(key.as_str()));
                key
            }
            None => self.origin().key(resource, &self.declared(), &mut known),
        };
        self.check_unique(resource, &collection, &key, &known, world)?;
        let item = self.origin().item(resource, known);
        let item = Item::new(Value::Object(item), Some(self.owner()));
        let path = [collection.as_slice(), std::slice::from_ref(&key)].concat();
        world.store.collection_mut(self.store_key(), &collection).put(Some(key.clone()), item);
        // The caller may choose the state.
        let course = resource
            .lifecycle
            .as_ref()
            .filter(|lifecycle| self.call.body.get(&lifecycle.member).is_none_or(Value::is_null));
        let states = course.map(|lifecycle| lifecycle.course.clone()).unwrap_or_default();
        let lasts = self.begin_course(resource, &path, &states, world);
        self.shown(resource, &path, &key, "CREATED", lasts, world)
    }

    /// Returns the fields of the body that the spec has.
    fn declared(&self) -> Value {
        let mut sent = self.sent();
        let body = self.call.found.operation.body.as_ref();
        if let Some(schema) = body.and_then(|body| body.schema.as_ref()) {
            let members = Members::of(&self.service.document, schema, &sent);
            let declared: Vec<&str> = members.properties.into_keys().collect();
            sent.retain(|name, _| declared.contains(&name.as_str()));
        }
        Value::Object(sent)
    }

    /// Returns an item that was created or changed.
    pub(super) fn shown(
        &self,
        resource: &Resource,
        path: &[String],
        key: &str,
        action: &'static str,
        lasts: std::time::Duration,
        world: &mut World,
    ) -> Result<Answer, ErrorBody> {
        let item = world.store.item(self.store_key(), path, self.tenancy).cloned();
        let Some(item) = item else {
            return Ok(self.with_work_request(self.answer_with(None), None, world));
        };
        let answer = self.with_etag(self.answer_with(Some(&item)), &item);
        let compartment = item.short().get("compartmentId").and_then(Value::as_str);
        let id = item.short().get(&resource.key.member).and_then(Value::as_str).unwrap_or(key);
        let touched = Touched { kind: &resource.kind, id, compartment, action, lasts };
        Ok(self.with_work_request(answer, Some(&touched), world))
    }

    /// Returns the path of the collection that a new item belongs to, which may be another than that of the
    /// request.
    pub(super) fn collection_path(&self, resource: &Resource) -> Result<Vec<String>, ErrorBody> {
        let values: Vec<(&str, &str)> = self.call.found.path_values().collect();
        let mut path = self.service.base.clone();
        for segment in &resource.collection {
            path.push(match segment {
                Segment::Literal(text) => text.clone(),
                Segment::Parameter(name) => {
                    let value = values.iter().find(|(parameter, _)| parameter == name);
                    value
                        .map(|(_, value)| (*value).to_owned())
                        .ok_or_else(ErrorBody::missing_resource)?
                }
            });
        }
        Ok(path)
    }

    /// Returns what the path, the caller and the parents of a new item say about it.
    pub(super) fn known(&self, world: &World) -> Map<String, Value> {
        let mut known = Map::new();
        let parent = self.parent_members(world);
        let compartment = parent.get("compartmentId").and_then(Value::as_str);
        let compartment = compartment.unwrap_or(self.tenancy).to_owned();
        known.insert("compartmentId".to_owned(), Value::from(compartment));
        known.extend(self.parameters());
        known
    }

    /// Refuses an item that exists already.
    fn check_unique(
        &self,
        resource: &Resource,
        collection: &[String],
        key: &str,
        known: &Map<String, Value>,
        world: &World,
    ) -> Result<(), ErrorBody> {
        let Some(items) = world.store.collection(self.store_key(), collection) else {
            return Ok(());
        };
        let conflict = |what: String| {
            ErrorBody::new(
                StatusCode::CONFLICT,
                "NotAuthorizedOrResourceAlreadyExists",
                format!("Authorization failed or requested resource already exists: {what}."),
            )
        };
        if items.get(key, self.tenancy).is_some() {
            return Err(conflict(format!(
                "a {} with the {} {key}",
                resource.name, resource.key.member
            )));
        }
        let facts = &self.call.found.operation.facts;
        if let Some(name) = facts.get("unique").and_then(Value::as_str) {
            let value = known.get(name).unwrap_or(&Value::Null);
            let is_same = |item: &Item| {
                let has = |member: &str| item.short().get(member) == known.get(member);
                item.is_seen_by(self.tenancy) && has(name) && has("compartmentId")
            };
            if items.iter().any(|(_, item)| is_same(item)) {
                return Err(ErrorBody::new(
                    StatusCode::CONFLICT,
                    format!("{}AlreadyExists", resource.name),
                    format!("{} {value} already exists in the compartment", resource.name),
                ));
            }
        }
        let document = &self.service.document;
        let sent = self.call.found.operation.body.as_ref().and_then(|body| body.schema.as_ref());
        let Some(schema) = sent else { return Ok(()) };
        for (name, schema) in Members::of(document, schema, known).properties {
            let scope = match document.resolve(schema).get("x-oci-unique") {
                None | Some(Value::Bool(false)) => continue,
                Some(scope) => scope.as_str().unwrap_or_default(),
            };
            let Some(value) = known.get(name).filter(|value| value.is_string()) else { continue };
            let is_same = |item: &Item| {
                let has = |member: &str, value: Option<&Value>| item.short().get(member) == value;
                item.is_seen_by(self.tenancy)
                    && has(name, Some(value))
                    && (scope != "compartment" || has("compartmentId", known.get("compartmentId")))
            };
            if items.iter().any(|(_, item)| is_same(item)) {
                return Err(conflict(format!("a {} with the {name} {value}", resource.name)));
            }
        }
        Ok(())
    }
}
