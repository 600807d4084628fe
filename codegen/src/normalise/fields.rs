//! Fields: properties of objects with their names and types in Rust.

use super::draft::Field;
use super::enums::Owner;
use super::objects::Property;
use super::types::{self, Site};
use super::{Context, constraints};
use crate::ir::Type;
use crate::name;
use crate::words::{Filter, Member};

/// Creates the field of a property.
pub(super) fn field<'a>(
    context: &mut Context<'a>,
    wire: &str,
    property: &Property<'a>,
) -> Option<Field> {
    let own = property.node.description();
    let site = Site {
        owner: Owner::Model(name::type_name(&property.owner)),
        wire: wire.to_owned(),
        // The constraints are those of the field, and not of its type.
        docs: own.unwrap_or_default().to_owned(),
        pointer: property.pointer.clone(),
    };
    let value = types::value(context, property.node, &site)?;
    let member = Member {
        owner: &property.owner,
        wire,
        own,
        is_ocid: property.node.is_ocid(),
        filter: Filter::No,
    };
    let mut docs = context.words.member(&member, &value);
    if own.is_none() {
        constraints::describe(&mut docs, property.node, &site.pointer, &mut context.problems);
    }
    if property.node.deprecated() {
        docs.push_str("\n\nDeprecated.");
    }
    if value == Type::Base64 {
        docs.push_str("\n\nEncoded as base64.");
    }
    Some(Field {
        wire: wire.to_owned(),
        name: name::snake(wire),
        value,
        required: property.required,
        docs,
        deprecated: property.node.deprecated(),
    })
}
