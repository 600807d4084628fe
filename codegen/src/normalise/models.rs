//! Models: the objects that are not unions, and the inline ones.

use indexmap::IndexMap;

use super::Context;
use super::draft::{Field, Model};
use super::fields::field;
use super::objects::{self, Object};
use super::unions::{self, Discriminated};
use crate::name;

/// Creates the models of all components that are objects but not unions.
pub(super) fn models<'a>(
    context: &mut Context<'a>,
    objects: &IndexMap<&'a str, Object<'a>>,
    unions: &IndexMap<&'a str, Discriminated<'a>>,
) -> Vec<Model> {
    let mut models = Vec::new();
    for (name, object) in objects.iter().filter(|(_, object)| !object.discriminated) {
        let constants = unions::constants(context, name, object, objects, unions);
        let name = name::type_name(name);
        let docs = context.words.model(object.docs, &name);
        models.push(model(context, name, docs, object, constants));
    }
    models
}

/// Creates the models of inline objects, including those nested in them.
pub(super) fn hoisted(context: &mut Context<'_>) -> Vec<Model> {
    let mut models = Vec::new();
    let mut index = 0;
    while let Some((pointer, pending)) = context.hoisted.get_index(index) {
        let (pointer, schema) = (pointer.clone(), pending.schema);
        let (name, docs) = (pending.name.clone(), pending.docs.clone());
        let docs = if docs.is_empty() { context.words.model(None, &name) } else { docs };
        let object = objects::object(context, &name, schema, &pointer);
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
    for (wire, property) in &object.properties {
        if constants.iter().any(|(constant, _)| constant == wire) {
            continue;
        }
        let Some(field) = field(context, wire, property) else { continue };
        match fields.iter().find(|other| other.name == field.name) {
            Some(other) => {
                let message =
                    format!("`{}` and `{wire}` are both `{}` in Rust", other.wire, field.name);
                context.problems.add(&property.pointer, message);
            }
            None => fields.push(field),
        }
    }
    Model { name, docs, fields, constants }
}
