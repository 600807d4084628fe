//! Components that are objects, with `allOf` flattened.

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaKind, Type as Kind};

use super::Context;
use super::enums::Owner;
use super::reference::{self, Node};
use super::types::{self, Component, Site};
use crate::problem::Pointer;

/// An object with its own properties and those of its ancestors.
pub(super) struct Object<'a> {
    pub(super) pointer: Pointer,
    pub(super) docs: Option<&'a str>,
    pub(super) properties: IndexMap<&'a str, Property<'a>>,
    /// The components that it is `allOf`, in the order of the references.
    pub(super) ancestors: Vec<&'a str>,
    pub(super) discriminated: bool,
}

/// A property of an object.
#[derive(Clone)]
pub(super) struct Property<'a> {
    pub(super) node: Node<'a>,
    pub(super) required: bool,
    pub(super) pointer: Pointer,
    /// The component that declares the property.
    pub(super) owner: String,
}

/// Flattens all components that are objects.
pub(super) fn flatten<'a>(context: &mut Context<'a>) -> IndexMap<&'a str, Object<'a>> {
    let mut objects = IndexMap::new();
    for (name, (pointer, schema)) in &context.spec.schemas {
        let Some(schema) = schema else { continue };
        let (schema, discriminated) = match types::component(schema.into()) {
            Component::Model(schema) => (schema, false),
            Component::Union(schema) => (schema, true),
            // Added even if no field refers to it.
            Component::Enum(_) => {
                types::component_type(context, name);
                continue;
            }
            // Read for its problems, even if nothing refers to it.
            Component::Alias => {
                let site = Site {
                    owner: Owner::Component,
                    wire: name.clone(),
                    docs: String::new(),
                    pointer: pointer.clone(),
                };
                context.aliases.push(name.clone());
                types::value(context, schema.into(), &site);
                context.aliases.pop();
                continue;
            }
        };
        let mut object = object(context, name, schema, pointer);
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
    pointer: &Pointer,
) -> Object<'a> {
    let mut object = Object {
        pointer: pointer.clone(),
        docs: schema.schema_data.description.as_deref(),
        properties: IndexMap::new(),
        ancestors: Vec::new(),
        discriminated: false,
    };
    let mut required = Vec::new();
    let mut trail = vec![owner.to_owned()];
    collect(context, &mut object, &mut required, owner, schema, pointer, &mut trail);
    for (name, pointer) in required {
        match object.properties.get_mut(name) {
            Some(property) => property.required = true,
            None => {
                context.problems.add(&pointer, format!("the required `{name}` is not a field"));
            }
        }
    }
    object
}

/// Adds the properties of `schema` and of everything that it is `allOf`.
fn collect<'a>(
    context: &mut Context<'a>,
    object: &mut Object<'a>,
    required: &mut Vec<(&'a str, Pointer)>,
    owner: &str,
    schema: &'a Schema,
    pointer: &Pointer,
    trail: &mut Vec<String>,
) {
    let (all_of, properties, names, additional): (&[_], _, &[_], _) = match &schema.schema_kind {
        SchemaKind::Type(Kind::Object(object)) => {
            (&[], &object.properties, &object.required, &object.additional_properties)
        }
        SchemaKind::AllOf { all_of } => {
            return collect_all(context, object, required, owner, all_of, pointer, trail);
        }
        SchemaKind::Any(any) if any.typ.as_deref().is_none_or(|typ| typ == "object") => {
            (&any.all_of, &any.properties, &any.required, &any.additional_properties)
        }
        _ => {
            context.problems.add(pointer, "only objects can be combined with `allOf`");
            return;
        }
    };
    if matches!(additional, Some(AdditionalProperties::Any(true) | AdditionalProperties::Schema(_)))
    {
        let pointer = pointer.at("additionalProperties");
        context
            .problems
            .add(&pointer, "additional properties beside declared ones are not supported");
    }
    collect_all(context, object, required, owner, all_of, pointer, trail);
    for (name, node) in properties {
        let pointer = pointer.at("properties").at(name);
        let property =
            Property { node: node.into(), required: false, pointer, owner: owner.to_owned() };
        object.properties.insert(name, property);
    }
    for (index, name) in names.iter().enumerate() {
        required.push((name, pointer.at("required").at(index)));
    }
}

fn collect_all<'a>(
    context: &mut Context<'a>,
    object: &mut Object<'a>,
    required: &mut Vec<(&'a str, Pointer)>,
    owner: &str,
    all_of: &'a [ReferenceOr<Schema>],
    pointer: &Pointer,
    trail: &mut Vec<String>,
) {
    for (index, part) in all_of.iter().enumerate() {
        let pointer = pointer.at("allOf").at(index);
        match part {
            ReferenceOr::Item(schema) => {
                collect(context, object, required, owner, schema, &pointer, trail);
            }
            ReferenceOr::Reference { reference } => {
                let Some((name, node)) = reference::schema(context, reference, &pointer) else {
                    continue;
                };
                let Node::Item(schema) = node else {
                    context.problems.add(
                        &pointer,
                        format!("`{name}` is only another name for a schema; refer to that schema"),
                    );
                    continue;
                };
                if trail.iter().any(|other| other == name) {
                    context.problems.add(&pointer, format!("`{name}` is `allOf` itself"));
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
