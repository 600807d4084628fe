//! Deleting an item, with everything below it.

use http::StatusCode;
use serde_json::Value;

use super::{Rules, work_request::Touched};
use crate::{answer::Answer, error_body::ErrorBody, roles::Resource, store::Item, world::World};

impl Rules<'_> {
    pub(super) fn delete(
        &self,
        resource: &Resource,
        world: &mut World,
    ) -> Result<Answer, ErrorBody> {
        world.plans.begin(self.call.operation());
        let item = self.item(resource, world)?;
        self.check_match(Some(item))?;
        let item = item.clone();
        let path = self.stored_path(resource, world)?;
        self.check_required(resource, &item)?;
        self.check_unused(resource, &item, world)?;
        let lasts = self.begin_end(resource, &path, world);
        let compartment = item.short().get("compartmentId").and_then(Value::as_str);
        let key = path.last().map_or("", String::as_str);
        let id = item.short().get(&resource.key.member).and_then(Value::as_str).unwrap_or(key);
        let kind = resource.kind.as_str();
        let touched = Touched { kind, id, compartment, action: "DELETED", lasts };
        let answer = self.with_etag(self.answer_with(Some(&item)), &item);
        Ok(self.with_work_request(answer, Some(&touched), world))
    }

    /// Refuses to delete what is not ready for it, as an overlay states: `{requires: {isRetired: true}}`.
    fn check_required(&self, resource: &Resource, item: &Item) -> Result<(), ErrorBody> {
        let facts = &self.call.found.operation.facts;
        let required = facts.get("requires").and_then(Value::as_object).into_iter().flatten();
        for (field, value) in required {
            if item.short().get(field) != Some(value) {
                return Err(ErrorBody::new(
                    StatusCode::CONFLICT,
                    "IncorrectState",
                    format!("The {} cannot be deleted: {field} is not {value}.", resource.name),
                ));
            }
        }
        Ok(())
    }

    /// Refuses to delete what others need, as an overlay states: `{in-use-by: [Subnet.vcnId]}`.
    fn check_unused(
        &self,
        resource: &Resource,
        item: &Item,
        world: &World,
    ) -> Result<(), ErrorBody> {
        let facts = &self.call.found.operation.facts;
        let users = facts.get("in-use-by").and_then(Value::as_array).into_iter().flatten();
        let id = item.short().get(&resource.key.member);
        for user in users.filter_map(Value::as_str) {
            let Some((name, member)) = user.split_once('.') else { continue };
            let base = self.service.base.len();
            let is_of = |path: &[String]| {
                let item = [path.get(base..).unwrap_or_default(), &[String::new()]].concat();
                self.service.roles.at(&item).is_some_and(|resource| resource.name == name)
            };
            let needs = |other: &Item| {
                other.is_seen_by(self.tenancy) && other.short().get(member) == id && id.is_some()
            };
            let in_use = world
                .store
                .collections(self.store_key())
                .filter(|(path, _)| is_of(path))
                .any(|(_, items)| items.iter().any(|(_, other)| needs(other)));
            if in_use {
                return Err(ErrorBody::new(
                    StatusCode::CONFLICT,
                    "IncorrectState",
                    format!("The {} is not empty: a {name} needs it.", resource.name),
                ));
            }
        }
        Ok(())
    }
}
