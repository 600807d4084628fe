//! Operations that compute something, or that touch nothing that is stored.

use serde_json::{Map, Value};

use super::Rules;
use crate::{answer::Answer, error_body::ErrorBody, world::World};

impl Rules<'_> {
    /// Returns what the request says, and what the model requires besides.
    pub(super) fn computed(&self, world: &mut World) -> Result<Answer, ErrorBody> {
        self.check_parents(world)?;
        let answer =
            self.computed_answer(self.parameters().into_iter().chain(self.sent()).collect());
        Ok(self.with_work_request(answer, None, world))
    }

    /// Returns the parameters of the path and of the query, which models often repeat.
    pub(super) fn parameters(&self) -> Map<String, Value> {
        let query = self.call.query.iter().filter_map(|(name, values)| match values {
            [value] => Some((name.to_owned(), Value::from(value.as_str()))),
            _ => None,
        });
        let path = self.call.found.path_values();
        let path = path.map(|(name, value)| (name.to_owned(), Value::from(value)));
        query.chain(path).collect()
    }
}
