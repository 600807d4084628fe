//! Components that are objects, with `allOf` flattened.

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaKind, Type as Kind};

use super::Context;
use super::enums::Owner;
use super::reference::{self, Node};
use super::types::{self, Component, Site};
use crate::problem::Place;

/// An object with the members of everything that it is `allOf`.
pub(super) struct Object<'a> {
    pub(super) place: Place,
    pub(super) docs: Option<&'a str>,
    pub(super) properties: IndexMap<&'a str, Property<'a>>,
    /// The components that it is `allOf`, the nearest first.
    pub(super) ancestors: Vec<&'a str>,
    pub(super) discriminated: bool,
}

/// A member of an object.
#[derive(Clone)]
pub(super) struct Property<'a> {
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
pub(super) fn object<'a>(
    context: &mut Context<'a>,
    owner: &str,
    schema: &'a Schema,
    place: &Place,
) -> Object<'a> {
    let mut object = Object {
        place: place.clone(),
        docs: schema.schema_data.description.as_deref(),
        properties: IndexMap::new(),
        ancestors: Vec::new(),
        discriminated: false,
    };
    let mut required = Vec::new();
    let mut trail = vec![owner.to_owned()];
    collect(context, &mut object, &mut required, owner, schema, place, &mut trail);
    for (name, place) in required {
        match object.properties.get_mut(name) {
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
        let member =
            Property { node: node.into(), required: false, place, owner: owner.to_owned() };
        object.properties.insert(name, member);
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
                let Some((name, node)) = reference::schema(context, reference, &place) else {
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
