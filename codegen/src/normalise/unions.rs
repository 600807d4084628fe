//! Unions: a base with a discriminator becomes a union of its subtypes.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::draft::{Field, Union};
use super::fields::field;
use super::objects::Object;
use super::types::{self, Component};
use super::{Context, enums, reference};
use crate::ir::{Subtype, Type};
use crate::name;
use crate::problem::Pointer;

/// The discriminator of a base.
pub(super) struct Discriminated<'a> {
    pub(super) pointer: Pointer,
    pub(super) property: &'a str,
    /// Pairs of a discriminator value and a component.
    pub(super) subtypes: Vec<(&'a str, &'a str)>,
}

/// Reads the discriminators.
pub(super) fn read<'a>(
    context: &mut Context<'a>,
    objects: &IndexMap<&'a str, Object<'a>>,
) -> IndexMap<&'a str, Discriminated<'a>> {
    let mut unions = IndexMap::new();
    for (base, object) in objects.iter().filter(|(_, object)| object.discriminated) {
        let (base, pointer) = (*base, object.pointer.at("discriminator"));
        let Some(Component::Union(schema)) =
            context.spec.schemas[base].1.as_ref().map(|schema| types::component(schema.into()))
        else {
            continue;
        };
        let Some(discriminator) = &schema.schema_data.discriminator else { continue };
        let property = discriminator.property_name.as_str();
        if !object.properties.contains_key(property) {
            let message = format!("the discriminator `{property}` is not a field of `{base}`");
            context.problems.add(&pointer.at("propertyName"), message);
        }
        if discriminator.mapping.is_empty() {
            context.problems.add(&pointer, "a discriminator needs a `mapping`");
        }
        let mut subtypes: Vec<(&str, &str)> = Vec::new();
        for (value, subtype) in &discriminator.mapping {
            let pointer = pointer.at("mapping").at(value);
            let Some((subtype, _)) = reference::schema(context, subtype, &pointer) else {
                continue;
            };
            let descends =
                objects.get(subtype).is_some_and(|object| object.ancestors.contains(&base));
            if !descends {
                context.problems.add(&pointer, format!("`{subtype}` is not `allOf` `{base}`"));
            } else if subtypes.iter().any(|(_, other)| *other == subtype) {
                context.problems.add(&pointer, format!("`{subtype}` already has another value"));
            } else {
                subtypes.push((value, subtype));
            }
        }
        unions.insert(base, Discriminated { pointer, property, subtypes });
    }
    unions
}

/// Returns the discriminators of a component with their values, for each of its bases.
pub(super) fn constants<'a>(
    context: &mut Context<'a>,
    name: &str,
    object: &Object<'a>,
    objects: &IndexMap<&'a str, Object<'a>>,
    unions: &IndexMap<&'a str, Discriminated<'a>>,
) -> Vec<(String, String)> {
    let mut constants: Vec<(String, String)> = Vec::new();
    let is_ancestor = objects.values().any(|other| other.ancestors.contains(&name));
    for ancestor in &object.ancestors {
        let Some(base) = unions.get(ancestor) else { continue };
        let value_of = |subtype: &str| {
            base.subtypes.iter().find_map(|(value, other)| (*other == subtype).then_some(*value))
        };
        let value =
            value_of(name).or_else(|| object.ancestors.iter().find_map(|other| value_of(other)));
        let Some(value) = value else {
            // A component between base and subtypes needs no value.
            if !is_ancestor {
                let message = format!(
                    "`{name}` is `allOf` `{ancestor}`, but the mapping has no value for it"
                );
                context.problems.add(&base.pointer.at("mapping"), message);
            }
            continue;
        };
        let constant = (base.property.to_owned(), value.to_owned());
        match constants.iter().find(|(property, _)| *property == constant.0) {
            Some(other) if *other != constant => {
                let message = format!("`{name}` would be both `{}` and `{}`", other.1, constant.1);
                context.problems.add(&base.pointer.at("mapping"), message);
            }
            Some(_) => {}
            None => constants.push(constant),
        }
    }
    constants
}

/// Creates the unions.
pub(super) fn build<'a>(
    context: &mut Context<'a>,
    objects: &IndexMap<&'a str, Object<'a>>,
    discriminated: IndexMap<&'a str, Discriminated<'a>>,
) -> Vec<Union> {
    let mut unions = Vec::new();
    for (base, union) in &discriminated {
        let object = &objects[base];
        let name = name::type_name(base);
        let docs = context.words.model(object.docs, &name);
        let values: Vec<_> = union.subtypes.iter().map(|(value, _)| (*value).to_owned()).collect();
        let mut variants: Vec<_> = enums::variants(&values)
            .into_iter()
            .zip(&union.subtypes)
            .map(|(variant, (_, subtype))| {
                let name = name::type_name(subtype);
                let content = if discriminated.contains_key(subtype) {
                    Type::Union(name)
                } else {
                    Type::Model(name)
                };
                let cast = format!("as_{}", name::snake(&variant.name).trim_end_matches('_'));
                Subtype { name: variant.name, cast, value: variant.value, content }
            })
            .collect();

        // Discriminators are constants in the subtypes, not fields.
        let constants: BTreeSet<_> = discriminated
            .iter()
            .filter(|(other, _)| *other == base || object.ancestors.contains(other))
            .map(|(_, union)| union.property)
            .collect();
        let counts = context.words.counts;
        let mut shared: Vec<Field> = Vec::new();
        for (wire, property) in &object.properties {
            if constants.contains(wire) || is_redeclared(context, wire, union, objects) {
                continue;
            }
            shared.extend(field(context, wire, property));
        }
        // The descriptions are counted where they are fields.
        context.words.counts = counts;
        let mut taken: BTreeSet<_> = shared.iter().map(|field| field.name.clone()).collect();
        for Subtype { cast, .. } in &mut variants {
            while !taken.insert(cast.clone()) {
                cast.push('_');
            }
        }
        let discriminator = union.property.to_owned();
        unions.push(Union { name, docs, discriminator, variants, shared });
    }
    unions
}

/// Rejects a shared field that a subtype declares again.
fn is_redeclared<'a>(
    context: &mut Context<'a>,
    wire: &str,
    union: &Discriminated<'a>,
    objects: &IndexMap<&'a str, Object<'a>>,
) -> bool {
    let mut redeclared = false;
    for (_, subtype) in &union.subtypes {
        let Some(own) = objects.get(subtype).and_then(|object| object.properties.get(wire)) else {
            continue;
        };
        if own.owner == *subtype {
            let message = format!("`{wire}` is already declared by a base of `{subtype}`");
            context.problems.add(&own.pointer, message);
            redeclared = true;
        }
    }
    redeclared
}
