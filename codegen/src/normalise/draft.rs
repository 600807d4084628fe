//! The draft of a service: names and types are final; facts that depend on the whole service are
//! missing.

use std::collections::{BTreeSet, HashMap};

use crate::ir::{Body, Content, Parameter, Subtype, Success, Type, Value};
use crate::problem::Pointer;
use crate::spec::Endpoint;

/// The parts of a service.
pub(super) struct Draft<'a> {
    pub(super) models: Vec<Model>,
    pub(super) unions: Vec<Union>,
    pub(super) operations: Vec<Operation<'a>>,
}

/// An object.
pub(super) struct Model {
    pub(super) name: String,
    pub(super) docs: String,
    pub(super) fields: Vec<Field>,
    /// The discriminators of a subtype: wire name and value.
    pub(super) constants: Vec<(String, String)>,
}

/// A field of an object.
pub(super) struct Field {
    pub(super) wire: String,
    pub(super) name: String,
    pub(super) value: Type,
    pub(super) required: bool,
    pub(super) docs: String,
    pub(super) deprecated: bool,
}

/// One of several models, selected by a field.
pub(super) struct Union {
    pub(super) name: String,
    pub(super) docs: String,
    pub(super) discriminator: String,
    pub(super) variants: Vec<Subtype>,
    /// The fields that all subtypes have, as the base declares them.
    pub(super) shared: Vec<Field>,
}

/// An operation.
pub(super) struct Operation<'a> {
    pub(super) endpoint: &'a Endpoint,
    pub(super) id: &'a str,
    pub(super) docs: String,
    pub(super) default_retry: Option<bool>,
    pub(super) accept: Option<String>,
    pub(super) sign_body: bool,
    pub(super) expect_continue: bool,
    pub(super) events: Option<Events>,
    pub(super) parameters: Vec<Parameter>,
    pub(super) body: Option<Body>,
    /// The media type of a body of bytes, unless it is the default one.
    pub(super) content_type: Option<String>,
    pub(super) success: Success,
    pub(super) paging: Option<Paging>,
}

/// The stream of events that the response can be, as the spec declares it.
pub(super) struct Events {
    /// The field of the body that requests it.
    pub(super) when: Option<String>,
    /// The name of the type of an event.
    pub(super) event: Option<String>,
}

/// The wire names of the pagination.
pub(super) struct Paging {
    /// The parameter that takes the token.
    pub(super) parameter: String,
    /// The field of the page with the next token; `None` if a header has it.
    pub(super) next: Option<String>,
    /// The field of the page with the items, if the spec names it.
    pub(super) items: Option<String>,
}

impl<'a> Operation<'a> {
    pub(super) fn pointer(&self) -> &'a Pointer {
        &self.endpoint.pointer
    }

    /// Returns the link to Oracle's reference.
    pub(super) fn reference(&self) -> Option<&'a str> {
        self.endpoint.operation.external_docs.as_ref().map(|docs| docs.url.as_str())
    }

    /// Returns the type of a JSON body.
    pub(super) fn sent(&self) -> Option<&Type> {
        match &self.body.as_ref()?.content {
            Content::Json(value) => Some(value),
            Content::Bytes => None,
        }
    }

    /// Returns the type of a JSON response.
    pub(super) fn returned(&self) -> Option<&Type> {
        match &self.success.value {
            Value::Json(value) => Some(value),
            Value::None | Value::Text | Value::Stream => None,
        }
    }

    /// Returns the types of parameters, body and response.
    pub(super) fn values(&self) -> impl Iterator<Item = &Type> {
        let parameters = self.parameters.iter().filter_map(|parameter| parameter.location.value());
        parameters.chain(self.sent()).chain(self.returned())
    }
}

/// The models and unions by name.
pub(super) struct Types<'a> {
    models: HashMap<&'a str, &'a Model>,
    unions: HashMap<&'a str, &'a Union>,
}

impl<'a> Types<'a> {
    pub(super) fn of(draft: &'a Draft<'_>) -> Self {
        Self {
            models: draft.models.iter().map(|model| (model.name.as_str(), model)).collect(),
            unions: draft.unions.iter().map(|union| (union.name.as_str(), union)).collect(),
        }
    }

    pub(super) fn model(&self, name: &str) -> Option<&'a Model> {
        self.models.get(name).copied()
    }

    pub(super) fn union(&self, name: &str) -> Option<&'a Union> {
        self.unions.get(name).copied()
    }

    /// Returns the types of the fields of a model, or of the variants of a union.
    fn content(&self, name: &str) -> impl Iterator<Item = &'a Type> + use<'a> {
        let fields = self.model(name).into_iter().flat_map(|model| &model.fields);
        let variants = self.union(name).into_iter().flat_map(|union| &union.variants);
        fields.map(|field| &field.value).chain(variants.map(|variant| &variant.content))
    }

    /// Returns the names of all models, enums and unions that `names` lead to, including `names`.
    pub(super) fn reachable<'b>(
        &self,
        names: impl IntoIterator<Item = &'b str>,
    ) -> BTreeSet<&'b str>
    where
        'a: 'b,
    {
        let mut reached = BTreeSet::new();
        let mut open: Vec<&'b str> = names.into_iter().collect();
        while let Some(name) = open.pop() {
            if reached.insert(name) {
                open.extend(self.content(name).filter_map(Type::generated));
            }
        }
        reached
    }
}
