//! Conversion of schemas to types.

use openapiv3::{
    AdditionalProperties, AnySchema, IntegerFormat, NumberFormat, ReferenceOr, Schema, SchemaKind,
    StringFormat, StringType, Type as Kind, VariantOrUnknownOrEmpty as Format,
};

use super::Context;
use super::enums::{self, Owner};
use super::reference::{self, Node};
use crate::ir::Type;
use crate::name;
use crate::problem::Pointer;

/// The location of a value, which inline types are named after.
#[derive(Clone)]
pub(super) struct Site {
    pub(super) owner: Owner,
    /// The wire name of the field or the parameter.
    pub(super) wire: String,
    /// The description of the field or the parameter in the spec, or empty.
    pub(super) docs: String,
    pub(super) pointer: Pointer,
}

impl Site {
    fn at(&self, keyword: &str) -> Self {
        Self { pointer: self.pointer.at(keyword), ..self.clone() }
    }
}

/// An inline object that becomes a model.
pub(super) struct Pending<'a> {
    pub(super) name: String,
    pub(super) docs: String,
    pub(super) schema: &'a Schema,
}

/// The kind of a component.
pub(super) enum Component<'a> {
    Model(&'a Schema),
    Union(&'a Schema),
    Enum(&'a StringType),
    /// Another name for a type without a name.
    Alias,
}

/// Returns the kind of the component that `node` describes.
pub(super) fn component(node: Node<'_>) -> Component<'_> {
    match node {
        Node::Item(schema) if schema.schema_data.discriminator.is_some() => {
            Component::Union(schema)
        }
        Node::Item(schema) if is_object(schema) => Component::Model(schema),
        Node::Item(Schema { schema_kind: SchemaKind::Type(Kind::String(string)), .. })
            if !string.enumeration.is_empty() =>
        {
            Component::Enum(string)
        }
        _ => Component::Alias,
    }
}

/// Whether the schema is an object with declared fields, rather than any JSON or a map.
fn is_object(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Type(Kind::Object(object)) => {
            !object.properties.is_empty()
                || matches!(object.additional_properties, Some(AdditionalProperties::Any(false)))
        }
        SchemaKind::AllOf { all_of } => all_of.len() > 1,
        SchemaKind::Any(any) => !any.all_of.is_empty() || !any.properties.is_empty(),
        _ => false,
    }
}

/// Returns the components that are objects without declared fields, which have no type.
pub(super) fn open_objects(context: &Context<'_>) -> Vec<String> {
    let is_open = |schema: &ReferenceOr<Schema>| match schema {
        ReferenceOr::Item(Schema {
            schema_kind: SchemaKind::Type(Kind::Object(object)), ..
        }) => {
            matches!(component(schema.into()), Component::Alias)
                && !matches!(object.additional_properties, Some(AdditionalProperties::Schema(_)))
        }
        _ => false,
    };
    let schemas = context.spec.schemas.iter();
    let open = schemas.filter(|(_, (_, schema))| schema.as_ref().is_some_and(is_open));
    open.map(|(name, _)| name.clone()).collect()
}

/// Returns the type of the value that `node` describes.
pub(super) fn value<'a>(context: &mut Context<'a>, node: Node<'a>, site: &Site) -> Option<Type> {
    match node {
        Node::Reference(reference) => {
            let (name, node) = reference::schema(context, reference, &site.pointer)?;
            named(context, name, node, &site.pointer)
        }
        Node::Item(schema) => inline(context, schema, site),
    }
}

/// Returns the type of the component `name`.
pub(super) fn component_type<'a>(context: &mut Context<'a>, name: &'a str) -> Option<Type> {
    let (pointer, schema) = context.spec.schemas.get(name)?;
    named(context, name, schema.as_ref()?.into(), pointer)
}

/// Returns the type of a component.
fn named<'a>(
    context: &mut Context<'a>,
    component_name: &'a str,
    node: Node<'a>,
    pointer: &Pointer,
) -> Option<Type> {
    let name = name::type_name(component_name);
    let component_pointer = context.spec.schemas.get(component_name)?.0.clone();
    match component(node) {
        Component::Model(_) => Some(Type::Model(name)),
        Component::Union(_) => Some(Type::Union(name)),
        Component::Enum(_) if context.enums.has(&name) => Some(Type::Enum(name)),
        Component::Enum(string) => {
            let docs = context.words.named_enum(node.description(), &name);
            let values = enum_values(context, string, &component_pointer)?;
            context.enums.component(name.clone(), values, docs);
            Some(Type::Enum(name))
        }
        Component::Alias => {
            if context.aliases.iter().any(|alias| alias == component_name) {
                context
                    .problems
                    .add(pointer, format!("the schema `{component_name}` refers to itself"));
                return None;
            }
            let site = Site {
                owner: Owner::Component,
                wire: component_name.to_owned(),
                docs: node.description().unwrap_or_default().to_owned(),
                pointer: component_pointer,
            };
            context.aliases.push(component_name.to_owned());
            let value = value(context, node, &site);
            context.aliases.pop();
            value
        }
    }
}

/// Returns the type of an inline schema.
fn inline<'a>(context: &mut Context<'a>, schema: &'a Schema, site: &Site) -> Option<Type> {
    if schema.schema_data.discriminator.is_some() {
        context.problems.add(&site.pointer, "a schema with a discriminator has to be a component");
        return None;
    }
    let refuse = |context: &mut Context<'a>, message: &str| {
        context.problems.add(&site.pointer, message);
        None
    };
    match &schema.schema_kind {
        _ if is_object(schema) => Some(hoist(context, schema, site)),
        SchemaKind::Type(Kind::Boolean(_)) => Some(Type::Bool),
        SchemaKind::Type(Kind::Integer(integer)) => match integer.format {
            _ if !integer.enumeration.is_empty() => {
                refuse(context, "an `enum` of numbers is not supported")
            }
            // Responses can exceed 32 bits even if the spec says `int32`.
            Format::Item(IntegerFormat::Int32 | IntegerFormat::Int64) => Some(Type::I64),
            _ => refuse(context, "an integer needs the format `int32` or `int64`"),
        },
        SchemaKind::Type(Kind::Number(number)) => match number.format {
            _ if !number.enumeration.is_empty() => {
                refuse(context, "an `enum` of numbers is not supported")
            }
            Format::Item(NumberFormat::Float | NumberFormat::Double) => Some(Type::F64),
            _ => refuse(context, "a number needs the format `float` or `double`"),
        },
        SchemaKind::Type(Kind::String(values)) => string(context, values, site),
        SchemaKind::Type(Kind::Array(array)) => {
            let Some(items) = &array.items else {
                return refuse(context, "an array needs `items`");
            };
            let site = Site { wire: name::singular(&site.wire), ..site.at("items") };
            Some(Type::List(Box::new(value(context, items.into(), &site)?)))
        }
        SchemaKind::Type(Kind::Object(object)) => match &object.additional_properties {
            Some(AdditionalProperties::Schema(values)) => {
                let site = site.at("additionalProperties");
                let values = value(context, values.as_ref().into(), &site)?;
                Some(Type::Map(Box::new(values)))
            }
            _ => Some(Type::Value),
        },
        // A reference with a description.
        SchemaKind::AllOf { all_of } => match all_of.as_slice() {
            [only] => value(
                context,
                only.into(),
                &Site { pointer: site.pointer.at("allOf").at(0), ..site.clone() },
            ),
            _ => refuse(context, "an empty `allOf`"),
        },
        SchemaKind::Any(any) => match &any.typ {
            None if *any == AnySchema::default() => Some(Type::Value),
            None => refuse(context, "a schema needs a `type`"),
            Some(typ) => refuse(
                context,
                &format!("`type: {typ}` is unknown, or not valid with the other keywords"),
            ),
        },
        // Reported by the profile.
        SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } | SchemaKind::Not { .. } => None,
    }
}

fn string(context: &mut Context<'_>, string: &StringType, site: &Site) -> Option<Type> {
    if !string.enumeration.is_empty() {
        let values = enum_values(context, string, &site.pointer)?;
        let (owner, is_parameter) = match &site.owner {
            Owner::Model(name) => (enums::stem(name), false),
            Owner::Operation(name) => (name.as_str(), true),
            Owner::Component => ("", false),
        };
        let own = Some(site.docs.as_str());
        let docs = context.words.inline_enum(own, owner, &site.wire, is_parameter);
        let name = context.enums.inline(values, site.owner.clone(), &site.wire, &docs);
        return Some(Type::Enum(name));
    }
    match &string.format {
        Format::Empty => Some(Type::String),
        Format::Item(StringFormat::Date) => Some(Type::Date),
        Format::Item(StringFormat::DateTime) => Some(Type::DateTime),
        Format::Item(StringFormat::Password) => Some(Type::Secret),
        Format::Item(StringFormat::Byte) => Some(Type::Base64),
        Format::Item(StringFormat::Binary) => {
            context.problems.add(&site.pointer, "binary data is only possible as a whole body");
            None
        }
        Format::Unknown(format) => {
            context.problems.add(&site.pointer, format!("unknown format `{format}` of a string"));
            None
        }
    }
}

/// Returns the values of an enum. Duplicates are a problem.
fn enum_values(
    context: &mut Context<'_>,
    string: &StringType,
    pointer: &Pointer,
) -> Option<Vec<String>> {
    let values: Vec<_> = string.enumeration.iter().flatten().cloned().collect();
    for (index, value) in values.iter().enumerate() {
        if values[..index].contains(value) {
            let pointer = pointer.at("enum").at(index);
            context.problems.add(&pointer, format!("the value `{value}` is listed twice"));
            return None;
        }
    }
    Some(values)
}

/// Creates a model for an inline object, named after its location.
fn hoist<'a>(context: &mut Context<'a>, schema: &'a Schema, site: &Site) -> Type {
    let name = name::type_name(&format!("{}{}", site.owner.name(), name::pascal(&site.wire)));
    let docs = site.docs.clone();
    let pending =
        context.hoisted.entry(site.pointer.clone()).or_insert(Pending { name, docs, schema });
    Type::Model(pending.name.clone())
}
