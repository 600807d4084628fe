//! Changing an item.

use serde_json::{Map, Value};

use super::{Rules, object_of};
use crate::{answer::Answer, error_body::ErrorBody, roles::Resource, world::World};

impl Rules<'_> {
    pub(super) fn update(
        &self,
        resource: &Resource,
        creates: bool,
        world: &mut World,
    ) -> Result<Answer, ErrorBody> {
        world.plans.begin(self.call.operation());
        let path = self.stored_path(resource, world)?;
        let existing = world.store.item(self.store_key(), &path, self.tenancy);
        self.check_match(existing)?;
        let Some((key, collection)) = path.split_last() else {
            return Err(ErrorBody::missing_resource());
        };
        let Some(item) = existing else {
            let may_create = creates || resource.is_singleton();
            if !may_create {
                self.item(resource, world)?;
            }
            self.check_parents(world)?;
            let mut known = self.known(world);
            known.extend(self.sent());
            let key = key.clone();
            return self.add(resource, collection.to_vec(), known, Some(key), world);
        };
        let mut members = object_of(item);
        self.merge(&mut members, self.sent());
        self.change(resource, &path, members, world)
    }

    /// Stores the changed fields of an item, and returns it.
    pub(super) fn change(
        &self,
        resource: &Resource,
        path: &[String],
        mut members: Map<String, Value>,
        world: &mut World,
    ) -> Result<Answer, ErrorBody> {
        if members.contains_key("timeUpdated") {
            members.insert("timeUpdated".to_owned(), Value::from(self.time.as_str()));
        }
        let members = self.maker().object(&resource.schema, &members);
        self.put(path, Value::Object(members), world);
        let lasts = self.begin_update(resource, path, world);
        let key = path.last().map_or("", String::as_str);
        self.shown(resource, path, key, "UPDATED", lasts, world)
    }

    /// Replaces the value of an item.
    pub(super) fn put(&self, path: &[String], value: Value, world: &mut World) {
        let Some((key, collection)) = path.split_last() else { return };
        if let Some(items) = world.store.existing_mut(self.store_key(), collection) {
            items.change(key, self.tenancy, |item| item.set(value));
        }
    }

    pub(super) fn change_compartment(
        &self,
        resource: &Resource,
        world: &mut World,
    ) -> Result<Answer, ErrorBody> {
        world.plans.begin(self.call.operation());
        let item = self.item(resource, world)?;
        self.check_match(Some(item))?;
        let mut members = object_of(item);
        let target = ["compartmentId", "targetCompartmentId", "destinationCompartmentId"];
        let target = target.iter().find_map(|name| self.call.body.get(*name));
        if let Some(compartment) = target {
            members.insert("compartmentId".to_owned(), compartment.clone());
        }
        let path = self.stored_path(resource, world)?;
        self.change(resource, &path, members, world)
    }

    /// Merges the fields of a body. Null removes a field.
    pub(super) fn merge(&self, members: &mut Map<String, Value>, sent: Map<String, Value>) {
        if let Some(Value::Array(operations)) = sent.get("Operations") {
            operations.iter().for_each(|operation| patch(members, operation));
            return;
        }
        for (name, value) in sent {
            if value.is_null() {
                members.remove(&name);
            } else {
                members.insert(name, value);
            }
        }
    }
}

/// Applies an operation of a SCIM patch (RFC 7644, section 3.5.2) to a field.
fn patch(members: &mut Map<String, Value>, operation: &Value) {
    let word = |name: &str| operation.get(name).and_then(Value::as_str).unwrap_or_default();
    let kind = word("op").to_ascii_lowercase();
    let path = word("path");
    match (kind.as_str(), operation.get("value")) {
        ("remove", _) => {
            members.remove(path);
        }
        (_, Some(Value::Object(values))) if path.is_empty() => members.extend(values.clone()),
        ("add", Some(Value::Array(values))) if members.get(path).is_some_and(Value::is_array) => {
            if let Some(Value::Array(existing)) = members.get_mut(path) {
                existing.extend(values.iter().cloned());
            }
        }
        (_, Some(value)) if !path.is_empty() => {
            members.insert(path.to_owned(), value.clone());
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::patch;

    #[test]
    fn scim_patch_changes_members() {
        let mut members = json!({ "a": 1, "list": [1], "gone": 1 });
        let Value::Object(object) = &mut members else { unreachable!() };
        for operation in [
            json!({ "op": "REPLACE", "path": "a", "value": 2 }),
            json!({ "op": "add", "path": "list", "value": [2] }),
            json!({ "op": "remove", "path": "gone" }),
            json!({ "op": "replace", "value": { "b": true } }),
            json!({ "op": "unknown" }),
        ] {
            patch(object, &operation);
        }
        assert_eq!(members, json!({ "a": 2, "list": [1, 2], "b": true }));
    }
}
