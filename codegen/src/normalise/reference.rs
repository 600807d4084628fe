//! References: the component that a `$ref` names.

use openapiv3::{ReferenceOr, Schema};

use super::Context;
use crate::problem::Pointer;
use crate::spec::{Named, Piece};

/// A schema or a reference to one.
#[derive(Clone, Copy)]
pub(super) enum Node<'a> {
    Reference(&'a str),
    Item(&'a Schema),
}

impl<'a> From<&'a ReferenceOr<Schema>> for Node<'a> {
    fn from(schema: &'a ReferenceOr<Schema>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Item(schema),
        }
    }
}

impl<'a> From<&'a ReferenceOr<Box<Schema>>> for Node<'a> {
    fn from(schema: &'a ReferenceOr<Box<Schema>>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Item(schema),
        }
    }
}

impl<'a> Node<'a> {
    /// Returns the description of the schema itself.
    pub(super) fn description(self) -> Option<&'a str> {
        match self {
            Self::Reference(_) => None,
            Self::Item(schema) => schema.schema_data.description.as_deref(),
        }
    }

    /// Whether the value is an OCID, or a list of OCIDs.
    pub(super) fn is_ocid(self) -> bool {
        let flag = |schema: &Schema| schema.schema_data.extensions.get("x-oci-ocid").cloned();
        matches!(self, Self::Item(schema) if flag(schema) == Some(true.into()))
    }

    pub(super) fn deprecated(self) -> bool {
        matches!(self, Self::Item(schema) if schema.schema_data.deprecated)
    }
}

/// Returns the schema that a reference names, and its name.
pub(super) fn schema<'a>(
    context: &mut Context<'a>,
    reference: &str,
    pointer: &Pointer,
) -> Option<(&'a str, Node<'a>)> {
    let Some(name) = reference.strip_prefix("#/components/schemas/") else {
        let message = format!("`{reference}` does not refer to a schema of this file");
        context.problems.add(pointer, message);
        return None;
    };
    let Some((name, (_, schema))) = context.spec.schemas.get_key_value(name) else {
        context.problems.add(pointer, format!("undefined `$ref`: there is no schema `{name}`"));
        return None;
    };
    Some((name, schema.as_ref()?.into()))
}

/// Returns a part or the component that it refers to, and its location.
pub(super) fn component<'a, T>(
    context: &mut Context<'a>,
    piece: &'a Piece<T>,
    kind: &str,
    components: &'a Named<T>,
) -> Option<(&'a T, Pointer)> {
    let (pointer, piece) = piece;
    let reference = match piece.as_ref()? {
        ReferenceOr::Item(item) => return Some((item, pointer.clone())),
        ReferenceOr::Reference { reference } => reference,
    };
    let component = reference
        .strip_prefix("#/components/")
        .and_then(|path| path.strip_prefix(kind)?.strip_prefix('/'))
        .and_then(|name| components.get(name));
    let Some((pointer, component)) = component else {
        let message = format!("undefined `$ref`: there is no `{reference}`");
        context.problems.add(pointer, message);
        return None;
    };
    match component.as_ref()? {
        ReferenceOr::Item(item) => Some((item, pointer.clone())),
        ReferenceOr::Reference { .. } => {
            context
                .problems
                .add(pointer, "a component that only refers to another is not supported");
            None
        }
    }
}
