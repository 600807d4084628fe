//! The items that a path goes through, which must exist.

use serde_json::{Map, Value};

use super::{Rules, object_of};
use crate::{error_body::ErrorBody, roles::Resource, services, world::World};

impl Rules<'_> {
    /// Refuses a path below an item that does not exist. An item that nothing in the API makes, such as a
    /// namespace, need not be seeded.
    pub(super) fn check_parents(&self, path: &[String], world: &World) -> Result<(), ErrorBody> {
        let base = self.service.base.len();
        for length in (base + 1..path.len()).rev() {
            let parent = &path[..length];
            if let Some(exists) = services::exists(&self.call.state, &self.service.name, parent) {
                return if exists { Ok(()) } else { Err(missing(parent)) };
            }
            let Some(resource) = self.service.roles.at(&parent[base..]) else { continue };
            if !resource.is_made || resource.is_singleton() {
                continue;
            }
            return if self.exists(resource, parent, world) {
                Ok(())
            } else {
                Err(missing(parent))
            };
        }
        Ok(())
    }

    fn exists(&self, resource: &Resource, path: &[String], world: &World) -> bool {
        world.store.item(self.store_key(), path, self.tenancy).is_some()
            || resource.parameter.as_deref().is_some_and(|name| name.contains("Name"))
                && self.named(path, world).is_some()
    }

    /// Returns the members of the nearest item that the path goes through.
    pub(super) fn parent_members(&self, world: &World) -> Map<String, Value> {
        let path = &self.call.found.path;
        let lengths = (self.service.base.len() + 1..path.len()).rev();
        let parent = lengths
            .into_iter()
            .find_map(|length| world.store.item(self.store_key(), &path[..length], self.tenancy));
        let mut members = parent.map(object_of).unwrap_or_default();
        members.extend(self.parameters());
        members
    }
}

fn missing(path: &[String]) -> ErrorBody {
    ErrorBody::missing_resource().because(format!("there is nothing at /{}", path.join("/")))
}
