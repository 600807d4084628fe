//! Creating an item.

use http::StatusCode;
use serde_json::{Map, Value};

use super::{Rules, work_request::Touched};
use crate::{
    answer::Answer, error_body::ErrorBody, issuer::random_hex, members::Members, ocid,
    roles::Resource, store::Item, template::Segment, world::World,
};

impl Rules<'_> {
    pub(super) fn create(
        &self,
        resource: &Resource,
        world: &mut World,
    ) -> Result<Answer, ErrorBody> {
        let collection = self.collection_path(resource)?;
        self.check_parents(&[collection.as_slice(), &[String::new()]].concat(), world)?;
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
            None => self.key(resource, &mut known),
        };
        self.check_unique(resource, &collection, &key, &known, world)?;
        let item = self.made(resource, known);
        let item = Item::new(Value::Object(item), Some(self.owner()));
        let path = [collection.as_slice(), &[key.clone()]].concat();
        world.store.collection_mut(self.store_key(), &collection).put(Some(key.clone()), item);
        let states = resource.lifecycle.as_ref().map(|lifecycle| lifecycle.course.clone());
        let lasts = self.begin_course(resource, &path, &states.unwrap_or_default(), world);
        self.shown(resource, &path, &key, "CREATED", lasts, world)
    }

    /// Answers with an item that was made or changed.
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

    /// Makes the members of a new item.
    pub(super) fn made(
        &self,
        resource: &Resource,
        mut known: Map<String, Value>,
    ) -> Map<String, Value> {
        let document = &self.service.document;
        let members = Members::of(document, &resource.schema, &known);
        let region = &self.call.state.options.region;
        let tags = || Value::Object(Map::new());
        let given: [(&str, Value); 13] = [
            ("timeCreated", Value::from(self.time.as_str())),
            ("timeUpdated", Value::from(self.time.as_str())),
            ("timeAccepted", Value::from(self.time.as_str())),
            ("freeformTags", tags()),
            ("definedTags", tags()),
            ("createdBy", Value::from(self.call.caller.principal.as_str())),
            ("tenancyId", Value::from(self.tenancy)),
            ("tenantId", Value::from(self.tenancy)),
            ("ownerPrincipalId", Value::from(self.call.caller.principal.as_str())),
            ("availabilityDomain", Value::from(self.call.state.availability_domain(1))),
            ("region", Value::from(region.id.as_str())),
            ("namespace", Value::from(self.call.state.namespace(self.tenancy))),
            ("namespaceName", Value::from(self.call.state.namespace(self.tenancy))),
        ];
        for (name, value) in given {
            let is_usual =
                name.starts_with("time") || name.ends_with("Tags") || name == "createdBy";
            let is_wanted = members.properties.contains_key(name)
                && (is_usual || members.required.contains(name));
            if is_wanted && known.get(name).is_none_or(Value::is_null) {
                known.insert(name.to_owned(), value);
            }
        }
        // A name that is required and was not sent is that for display.
        for (name, other) in [("name", "displayName"), ("displayName", "name")] {
            if members.required.contains(name)
                && !known.contains_key(name)
                && let Some(value) = known.get(other).cloned()
            {
                known.insert(name.to_owned(), value);
            }
        }
        if let Some(lifecycle) = &resource.lifecycle
            && let Some(state) = lifecycle.course.first()
        {
            known.insert(lifecycle.member.clone(), Value::from(state.as_str()));
        }
        self.maker().object(&resource.schema, &known)
    }

    /// Returns the key of a new item: one that is assigned, or one that the caller has chosen.
    fn key(&self, resource: &Resource, known: &mut Map<String, Value>) -> String {
        let member = &resource.key.member;
        let sent = self.call.body.get(member).and_then(Value::as_str).filter(|key| !key.is_empty());
        if let Some(key) = sent {
            return key.to_owned();
        }
        if !resource.key.is_minted {
            let chosen =
                ["name", "displayName"].iter().find_map(|name| self.call.body.get(*name)?.as_str());
            if let Some(name) = chosen {
                known.insert(member.clone(), Value::from(name));
                return name.to_owned();
            }
        }
        let is_ocid = member == "id" || member.ends_with("Id");
        let key = if is_ocid { self.new_id(resource) } else { random_hex(16) };
        known.insert(member.clone(), Value::from(key.as_str()));
        key
    }

    fn new_id(&self, resource: &Resource) -> String {
        let is_global = resource.facts.get("global") == Some(&Value::Bool(true));
        let realm = &self.call.state.options.region.realm;
        let place = if is_global { format!("{realm}.") } else { self.call.state.place.clone() };
        ocid::of(&resource.kind, &place)
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
