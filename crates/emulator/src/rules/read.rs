//! Reading an item.

use http::StatusCode;

use super::Rules;
use crate::{
    answer::{Answer, Content},
    error_body::ErrorBody,
    roles::Resource,
    world::World,
};

impl Rules<'_> {
    pub(super) fn get(&self, resource: &Resource, world: &World) -> Result<Answer, ErrorBody> {
        let item = self.item(resource, world)?;
        if self.is_unchanged(item) {
            return Ok(self.with_etag(Answer::empty(StatusCode::NOT_MODIFIED), item));
        }
        let mut answer = self.with_etag(self.answer_with(Some(item)), item);
        if self.call.found.operation.method == http::Method::HEAD {
            answer.content = Content::Head(answer.content.length().unwrap_or_default());
        }
        Ok(answer)
    }

    /// Reads the one object at a path. One that can only be changed has defaults before it was changed.
    pub(super) fn singleton(
        &self,
        resource: &Resource,
        world: &World,
    ) -> Result<Answer, ErrorBody> {
        match self.item(resource, world) {
            Ok(_) => self.get(resource, world),
            Err(missing) if resource.is_removed => Err(missing),
            Err(_) => {
                self.check_parents(world)?;
                Ok(self.computed_answer(self.parent_members(world)))
            }
        }
    }
}
