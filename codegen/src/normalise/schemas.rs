//! Components that are objects: `allOf` flattened, and made into models.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, ReferenceOr, Response, Schema, SchemaKind, Type as Kind};

use super::Context;
use super::enums::Owner;
use super::types::{self, Component, Node, Site};
use super::unions::Discriminated;
use crate::ir::{Content, Enum, Field, Model, Operation, Type, Union, Value};
use crate::name;
use crate::problem::Place;
use crate::spec::Spec;

/// An object with the members of everything that it is `allOf`.
pub(super) struct Object<'a> {
    pub(super) place: Place,
    pub(super) docs: Option<&'a str>,
    pub(super) members: IndexMap<&'a str, Member<'a>>,
    /// The components that it is `allOf`, the nearest first.
    pub(super) ancestors: Vec<&'a str>,
    pub(super) discriminated: bool,
}

/// A member of an object.
#[derive(Clone)]
pub(super) struct Member<'a> {
    pub(super) node: Node<'a>,
    pub(super) required: bool,
    pub(super) place: Place,
    /// The component that declares it.
    pub(super) owner: String,
}

/// Flattens all components that are objects.
pub(super) fn flatten<'a>(context: &mut Context<'a>) -> IndexMap<&'a str, Object<'a>> {
    let mut objects = IndexMap::new();
    for (name, (place, schema)) in &context.spec.schemas {
        let Some(schema) = schema else { continue };
        let (schema, discriminated) = match types::component(schema.into()) {
            Component::Model(schema) => (schema, false),
            Component::Union(schema) => (schema, true),
            // Noted here, so that inline enums with its values are the same type.
            Component::Enum(_) => {
                types::component_type(context, name);
                continue;
            }
            // For the problems that it may have, should nothing refer to it.
            Component::Alias => {
                let site = Site {
                    owner: Owner::Component,
                    member: name.clone(),
                    docs: String::new(),
                    place: place.clone(),
                };
                context.aliases.push(name.clone());
                types::value(context, schema.into(), &site);
                context.aliases.pop();
                continue;
            }
        };
        let mut object = object(context, name, schema, place);
        object.discriminated = discriminated;
        objects.insert(name.as_str(), object);
    }
    objects
}

/// Flattens one object.
fn object<'a>(
    context: &mut Context<'a>,
    owner: &str,
    schema: &'a Schema,
    place: &Place,
) -> Object<'a> {
    let mut object = Object {
        place: place.clone(),
        docs: schema.schema_data.description.as_deref(),
        members: IndexMap::new(),
        ancestors: Vec::new(),
        discriminated: false,
    };
    let mut required = Vec::new();
    let mut trail = vec![owner.to_owned()];
    collect(context, &mut object, &mut required, owner, schema, place, &mut trail);
    for (name, place) in required {
        match object.members.get_mut(name) {
            Some(member) => member.required = true,
            None => {
                context.problems.add(&place, format!("the required `{name}` is not a member"));
            }
        }
    }
    object
}

/// Adds what `schema` and everything that it is `allOf` have.
fn collect<'a>(
    context: &mut Context<'a>,
    object: &mut Object<'a>,
    required: &mut Vec<(&'a str, Place)>,
    owner: &str,
    schema: &'a Schema,
    place: &Place,
    trail: &mut Vec<String>,
) {
    let (all_of, properties, names, additional): (&[_], _, &[_], _) = match &schema.schema_kind {
        SchemaKind::Type(Kind::Object(object)) => {
            (&[], &object.properties, &object.required, &object.additional_properties)
        }
        SchemaKind::AllOf { all_of } => {
            return collect_all(context, object, required, owner, all_of, place, trail);
        }
        SchemaKind::Any(any) if any.typ.as_deref().is_none_or(|typ| typ == "object") => {
            (&any.all_of, &any.properties, &any.required, &any.additional_properties)
        }
        _ => {
            context.problems.add(place, "only objects can be put together with `allOf`");
            return;
        }
    };
    if matches!(additional, Some(AdditionalProperties::Any(true) | AdditionalProperties::Schema(_)))
    {
        let place = place.at("additionalProperties");
        context.problems.add(&place, "free members beside named ones are not supported");
    }
    collect_all(context, object, required, owner, all_of, place, trail);
    for (name, node) in properties {
        let place = place.at("properties").at(name);
        let member = Member { node: node.into(), required: false, place, owner: owner.to_owned() };
        object.members.insert(name, member);
    }
    for (index, name) in names.iter().enumerate() {
        required.push((name, place.at("required").at(index)));
    }
}

fn collect_all<'a>(
    context: &mut Context<'a>,
    object: &mut Object<'a>,
    required: &mut Vec<(&'a str, Place)>,
    owner: &str,
    all_of: &'a [ReferenceOr<Schema>],
    place: &Place,
    trail: &mut Vec<String>,
) {
    for (index, part) in all_of.iter().enumerate() {
        let place = place.at("allOf").at(index);
        match part {
            ReferenceOr::Item(schema) => {
                collect(context, object, required, owner, schema, &place, trail);
            }
            ReferenceOr::Reference { reference } => {
                let Some((name, node)) = types::follow(context, reference, &place) else {
                    continue;
                };
                let Node::Item(schema) = node else {
                    context.problems.add(
                        &place,
                        format!("`{name}` is another name for a schema; refer to that"),
                    );
                    continue;
                };
                if trail.iter().any(|other| other == name) {
                    context.problems.add(&place, format!("`{name}` is `allOf` itself"));
                    continue;
                }
                object.ancestors.push(name);
                trail.push(name.to_owned());
                let base = context.spec.schemas[name].0.clone();
                collect(context, object, required, name, schema, &base, trail);
                trail.pop();
            }
        }
    }
}

/// Makes the models of all objects that are not unions.
pub(super) fn models<'a>(
    context: &mut Context<'a>,
    objects: &IndexMap<&'a str, Object<'a>>,
    unions: &IndexMap<&'a str, Discriminated<'a>>,
) -> Vec<Model> {
    let mut models = Vec::new();
    for (name, object) in objects.iter().filter(|(_, object)| !object.discriminated) {
        let constants = super::unions::constants(context, name, object, objects, unions);
        let name = name::type_name(name);
        let docs = context.words.item(object.docs, &name);
        models.push(model(context, name, docs, object, constants));
    }
    models
}

/// Makes models of the inline objects that were met, and of those met in them.
pub(super) fn hoisted(context: &mut Context<'_>) -> Vec<Model> {
    let mut models = Vec::new();
    let mut index = 0;
    while let Some((place, pending)) = context.hoisted.get_index(index) {
        let (place, schema) = (place.clone(), pending.schema);
        let (name, docs) = (pending.name.clone(), pending.docs.clone());
        let docs = if docs.is_empty() { context.words.item(None, &name) } else { docs };
        let object = object(context, &name, schema, &place);
        models.push(model(context, name, docs, &object, Vec::new()));
        index += 1;
    }
    models
}

fn model<'a>(
    context: &mut Context<'a>,
    name: String,
    docs: String,
    object: &Object<'a>,
    constants: Vec<(String, String)>,
) -> Model {
    let mut fields: Vec<Field> = Vec::new();
    for (wire, member) in &object.members {
        if constants.iter().any(|(constant, _)| constant == wire) {
            continue;
        }
        let Some(field) = field(context, wire, member) else { continue };
        match fields.iter().find(|other| other.name == field.name) {
            Some(other) => {
                let message =
                    format!("`{}` and `{wire}` are both `{}` in Rust", other.wire, field.name);
                context.problems.add(&member.place, message);
            }
            None => fields.push(field),
        }
    }
    Model { name, docs, fields, constants, sent: false, update: false }
}

/// Makes a field of a member.
pub(super) fn field<'a>(
    context: &mut Context<'a>,
    wire: &str,
    member: &Member<'a>,
) -> Option<Field> {
    let mut docs = context.words.member(member.node.description(), wire);
    if member.node.deprecated() {
        docs.push_str("\n\nDeprecated.");
    }
    let site = Site {
        owner: Owner::Model(name::type_name(&member.owner)),
        member: wire.to_owned(),
        docs: docs.clone(),
        place: member.place.clone(),
    };
    let value = types::value(context, member.node, &site)?;
    if value == Type::Base64 {
        docs.push_str("\n\nBytes, in base64.");
    }
    Some(Field {
        wire: wire.to_owned(),
        name: name::snake(wire),
        value,
        required: member.required,
        boxed: false,
        docs,
        deprecated: member.node.deprecated(),
    })
}

/// Leaves out what only error answers have: errors are the core's.
pub(super) fn drop_errors(
    spec: &Spec,
    operations: &[(Option<String>, Place, Operation)],
    models: &mut Vec<Model>,
    enums: &mut Vec<Enum>,
    unions: &mut Vec<Union>,
) {
    let responses = spec
        .operations
        .iter()
        .flat_map(|endpoint| &endpoint.responses)
        .filter(|(status, _)| !status.starts_with('2'))
        .filter_map(|(_, (_, response))| response.as_ref());
    let errors: Vec<_> = responses
        .filter_map(|response| match response {
            ReferenceOr::Item(response) => Some(response),
            ReferenceOr::Reference { reference } => {
                let name = reference.strip_prefix("#/components/responses/")?;
                spec.responses.get(name)?.1.as_ref()?.as_item()
            }
        })
        .flat_map(error_schemas)
        .collect();
    let used: Vec<_> = operations
        .iter()
        .flat_map(|(_, _, operation)| operation.values())
        .filter_map(Type::generated)
        .map(str::to_owned)
        .collect();
    let of_errors = reachable(errors, models, unions);
    let of_others = reachable(used, models, unions);
    let kept = |name: &String| !of_errors.contains(name) || of_others.contains(name);
    models.retain(|model| kept(&model.name));
    enums.retain(|item| kept(&item.name));
    unions.retain(|union| kept(&union.name));
}

fn error_schemas(response: &Response) -> impl Iterator<Item = String> {
    response.content.values().filter_map(|media| match media.schema.as_ref()? {
        ReferenceOr::Reference { reference } => {
            Some(name::type_name(reference.rsplit('/').next()?))
        }
        ReferenceOr::Item(_) => None,
    })
}

/// Everything that is named by `names`, or by something that is.
pub(super) fn reachable(
    names: Vec<String>,
    models: &[Model],
    unions: &[Union],
) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut open = names;
    while let Some(name) = open.pop() {
        let fields = models
            .iter()
            .filter(|model| model.name == name)
            .flat_map(|model| &model.fields)
            .map(|field| &field.value);
        let subtypes = unions
            .iter()
            .filter(|union| union.name == name)
            .flat_map(|union| &union.variants)
            .map(|variant| &variant.content);
        let inner = fields.chain(subtypes).filter_map(Type::generated).map(str::to_owned);
        if !reached.contains(&name) {
            open.extend(inner);
            reached.insert(name);
        }
    }
    reached
}

/// Marks the models whose members can be cleared: those that are the body of an update.
pub(super) fn mark_updates(
    operations: &[(Option<String>, Place, Operation)],
    models: &mut [Model],
    unions: &[Union],
) {
    let mut open: Vec<_> = operations
        .iter()
        .filter_map(|(_, _, operation)| match &operation.body.as_ref()?.content {
            Content::Json(Type::Model(name) | Type::Union(name)) => Some(name.as_str()),
            _ => None,
        })
        .filter(|name| name.starts_with("Update"))
        .collect();
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if !seen.insert(name) {
            continue;
        }
        if let Some(model) = models.iter_mut().find(|model| model.name == name) {
            model.update = model.fields.iter().any(|field| !field.required);
        }
        if let Some(union) = unions.iter().find(|union| union.name == name) {
            open.extend(union.variants.iter().filter_map(|variant| variant.content.generated()));
        }
    }
}

impl Operation {
    /// The types that it takes and returns.
    pub(super) fn values(&self) -> impl Iterator<Item = &Type> {
        let body = self.body.iter().filter_map(|body| match &body.content {
            Content::Json(value) => Some(value),
            Content::Bytes => None,
        });
        let success = match &self.success.value {
            Value::Json(value) => Some(value),
            Value::None | Value::Text | Value::Stream => None,
        };
        let parameters = self.parameters.iter().filter_map(|parameter| parameter.location.value());
        parameters.chain(body).chain(success)
    }

    /// As [`values`](Self::values) and that of the items, to change them.
    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut Type> {
        let body = self.body.iter_mut().filter_map(|body| match &mut body.content {
            Content::Json(value) => Some(value),
            Content::Bytes => None,
        });
        let success = match &mut self.success.value {
            Value::Json(value) => Some(value),
            Value::None | Value::Text | Value::Stream => None,
        };
        let items = self.pager.iter_mut().filter_map(|pager| Some(&mut pager.items.as_mut()?.0));
        let parameters =
            self.parameters.iter_mut().filter_map(|parameter| parameter.location.value_mut());
        parameters.chain(body).chain(success).chain(items)
    }
}
