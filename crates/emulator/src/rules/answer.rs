//! Responses that show an item, with the headers that the spec has.

use http::Method;
use serde_json::{Map, Value};

use super::{Rules, object_of};
use crate::{
    answer::{Answer, Content},
    issued,
    issuer::random_hex,
    listing::project,
    members::Members,
    operation::Shape,
    store::Item,
};

impl Rules<'_> {
    /// Returns an item in the form of the response's model, or no body if the spec has none.
    pub(super) fn answer_with(&self, item: Option<&Item>) -> Answer {
        let operation = self.call.found.operation;
        let Some(item) = item.filter(|_| operation.answer.is_json()) else {
            return self.computed_answer(Map::new());
        };
        match &operation.shape {
            Shape::Object { fields } if self.is_own_model() && self.new_secrets().is_empty() => {
                Answer::json(operation.status, &project(&item.value(), fields.as_ref()))
            }
            Shape::Key => {
                let key = self.resource.map_or("", |resource| resource.key.member.as_str());
                let key = item.short().get(key).cloned();
                Answer::json(operation.status, &key.unwrap_or_default())
            }
            _ => self.computed_answer(object_of(item)),
        }
    }

    /// Returns the secrets that a service shows once, when it has made them, such as an auth token.
    fn new_secrets(&self) -> Map<String, Value> {
        let operation = self.call.found.operation;
        let makes = ["Create", "Generate", "Regenerate", "Reset", "Rotate"];
        if operation.method != Method::POST
            || !makes.iter().any(|verb| operation.id.starts_with(verb))
        {
            return Map::new();
        }
        let document = &self.service.document;
        let members = Members::of(document, &operation.answer.schema, &Map::new()).properties;
        let is_secret = |schema: &Value| document.resolve(schema)["format"] == "password";
        let secrets = members.into_iter().filter(|(_, schema)| is_secret(schema));
        secrets.map(|(name, _)| (name.to_owned(), Value::from(secret()))).collect()
    }

    /// Whether the response has the model of the resource, as stored items have.
    pub(super) fn is_own_model(&self) -> bool {
        self.resource
            .is_some_and(|resource| resource.schema == self.call.found.operation.answer.schema)
    }

    /// Returns what is known, and what the model requires besides.
    pub(super) fn computed_answer(&self, known: Map<String, Value>) -> Answer {
        let operation = self.call.found.operation;
        let spec = &operation.answer;
        let Some(media) = spec.media.as_deref() else {
            return Answer::empty(operation.status);
        };
        if spec.is_json() {
            let mut known = known;
            for (name, secret) in self.new_secrets() {
                known.entry(name).or_insert(secret);
            }
            let maker = self.maker();
            let body = match &operation.shape {
                Shape::List { wrapper: None, .. } => Value::Array(Vec::new()),
                _ if self.is_object(&spec.schema) => {
                    Value::Object(maker.object(&spec.schema, &known))
                }
                _ => maker.value(&spec.schema, "value", 0),
            };
            let mut answer = Answer::json(operation.status, &body);
            if media != "application/json" {
                answer = answer.header("content-type", media);
            }
            return answer;
        }
        let text = if spec.schema["format"] == "binary" { "" } else { "text\n" };
        let content = Content::Bytes(text.as_bytes().into());
        Answer { content, ..Answer::empty(operation.status) }.header("content-type", media)
    }

    fn is_object(&self, schema: &Value) -> bool {
        let resolved = self.service.document.resolve(schema);
        !Members::of(&self.service.document, schema, &Map::new()).properties.is_empty()
            || resolved.get("type").is_some_and(|kind| kind == "object")
    }
}

/// Returns a new secret. Tests search logs for it.
fn secret() -> String {
    let secret = random_hex(16);
    issued::note(&secret);
    secret
}
