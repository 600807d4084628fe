//! Actions on an item, by their effects.

use serde_json::{Map, Value};

use super::{Rules, object_of, work_request::Touched};
use crate::{
    answer::Answer,
    error_body::ErrorBody,
    roles::{Effect, Resource, folded, of_verb},
    world::World,
};

impl Rules<'_> {
    pub(super) fn action(
        &self,
        effect: &Effect,
        resource: &Resource,
        world: &mut World,
    ) -> Result<Answer, ErrorBody> {
        world.plans.begin(self.call.operation());
        if !resource.is_made {
            self.check_parents(world)?;
        }
        let item = match self.item(resource, world) {
            Ok(item) => item,
            // Nothing makes the item, so it need not be seeded.
            Err(_) if !resource.is_made || resource.is_singleton() => {
                let known = self.parameters().into_iter().chain(self.sent()).collect();
                return Ok(self.with_work_request(self.computed_answer(known), None, world));
            }
            Err(missing) => return Err(missing),
        };
        self.check_match(Some(item))?;
        let mut members = object_of(item);
        let path = self.stored_path(resource, world)?;
        let named;
        let effect = if *effect == Effect::Named {
            let verb = folded(self.call.query.get("action").unwrap_or_default());
            named = of_verb(&verb, resource).unwrap_or(Effect::Nothing);
            &named
        } else {
            effect
        };
        let lasts = match effect {
            Effect::Delete => return self.delete(resource, world),
            Effect::State { through, to } => {
                let states: Vec<String> = through.iter().chain([to]).cloned().collect();
                self.merge_known(resource, &mut members);
                self.put(&path, Value::Object(members), world);
                self.begin_course(resource, &path, &states, world)
            }
            Effect::Members => {
                self.merge(&mut members, self.sent());
                let members = self.maker().object(&resource.schema, &members);
                self.put(&path, Value::Object(members), world);
                self.begin_update(resource, &path, world)
            }
            Effect::Add(list) => {
                self.change_list(&mut members, list, true);
                let members = self.maker().object(&resource.schema, &members);
                self.put(&path, Value::Object(members), world);
                self.begin_update(resource, &path, world)
            }
            Effect::Remove(list) => {
                self.change_list(&mut members, list, false);
                self.put(&path, Value::Object(members), world);
                self.begin_update(resource, &path, world)
            }
            Effect::Nothing | Effect::Named => self.begin_update(resource, &path, world),
        };
        let Some(item) = world.store.item(self.store_key(), &path, self.tenancy).cloned() else {
            return Ok(self.with_work_request(self.answer_with(None), None, world));
        };
        let answer = if self.call.found.operation.answer.is_json() {
            let mut known = object_of(&item);
            if !self.is_own_model() {
                known.extend(self.sent());
            }
            self.computed_answer(known)
        } else {
            self.answer_with(None)
        };
        let answer = self.with_etag(answer, &item);
        let compartment = item.short().get("compartmentId").and_then(Value::as_str);
        let id = item.short().get(&resource.key.member).and_then(Value::as_str);
        let id = id.or(path.last().map(String::as_str)).unwrap_or_default();
        let kind = resource.kind.as_str();
        let touched = Touched { kind, id, compartment, action: "UPDATED", lasts };
        Ok(self.with_work_request(answer, Some(&touched), world))
    }

    /// Copies the fields of the body that the item has.
    fn merge_known(&self, resource: &Resource, members: &mut Map<String, Value>) {
        let mut changed = members.clone();
        self.merge(&mut changed, self.sent());
        *members = self.maker().object(&resource.schema, &changed);
    }

    /// Adds the body to a list, or removes what is like it.
    fn change_list(&self, members: &mut Map<String, Value>, list: &str, adds: bool) {
        // The body may hold the whole list under its name.
        let values = match self.call.body.get(list) {
            Some(Value::Array(values)) => values.clone(),
            Some(value) => vec![value.clone()],
            None if self.call.body.is_null() => Vec::new(),
            None => vec![self.call.body.clone()],
        };
        let existing = members.entry(list).or_insert_with(|| Value::Array(Vec::new()));
        let Value::Array(existing) = existing else { return };
        if adds {
            existing.extend(values);
            return;
        }
        let is_like = |item: &Value, value: &Value| match (item, value) {
            (Value::Object(item), Value::Object(value)) => {
                value.iter().all(|(name, value)| value.is_null() || item.get(name) == Some(value))
            }
            _ => item == value,
        };
        existing.retain(|item| !values.iter().any(|value| is_like(item, value)));
    }
}
