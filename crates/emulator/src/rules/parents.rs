//! The items that a path goes through, which must exist.

use serde_json::{Map, Value};

use super::{Rules, object_of};
use crate::{error_body::ErrorBody, roles::Resource, services, template::Segment, world::World};

impl Rules<'_> {
    /// Refuses a path below an item that does not exist. An item that nothing in the API makes, such as a
    /// namespace, need not be seeded.
    pub(super) fn check_parents(&self, world: &World) -> Result<(), ErrorBody> {
        self.check_parents_of(&self.call.found.path, &self.call.found.operation.segments, world)
    }

    /// Like [`check_parents`](Self::check_parents), for another path and its template.
    pub(super) fn check_parents_of(
        &self,
        path: &[String],
        template: &[Segment],
        world: &World,
    ) -> Result<(), ErrorBody> {
        let base = self.service.base.len();
        for length in (1..=template.len().min(path.len() - base)).rev() {
            // The item that the request itself touches is not a parent.
            if length == template.len() && matches!(template[length - 1], Segment::Parameter(_)) {
                continue;
            }
            let Some(parent) = path.get(..base + length) else { continue };
            if let Some(exists) = services::exists(self.call.state, &self.service.name, parent) {
                return if exists { Ok(()) } else { Err(missing(parent)) };
            }
            let Some(resource) = self.service.roles.at_template(&template[..length]) else {
                continue;
            };
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
            || self.named(resource, path, world).is_some()
    }

    /// Returns the fields of the nearest item that the path goes through.
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
