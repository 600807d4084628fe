//! Which members of what an operation sends and returns are secret.
//!
//! The wire log shows bodies as they are on the wire, where a value has lost its type: it goes by
//! these names.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::ir::{Content, Model, Operation, Type, Union, Value};

/// Notes the names of secret members in every operation that has any.
pub(super) fn note<'a>(
    operations: impl Iterator<Item = &'a mut Operation>,
    models: &[Model],
    unions: &[Union],
) {
    let types = Types {
        models: models.iter().map(|model| (model.name.as_str(), model)).collect(),
        unions: unions.iter().map(|union| (union.name.as_str(), union)).collect(),
    };
    for operation in operations {
        let sent = operation.body.as_ref().and_then(|body| match &body.content {
            Content::Json(value) => Some(value),
            Content::Bytes => None,
        });
        let returned = match &operation.success.value {
            Value::Json(value) => Some(value),
            Value::None | Value::Text | Value::Stream => None,
        };
        let mut found = Found::default();
        for value in [sent, returned].into_iter().flatten() {
            types.walk(value, &mut found);
        }
        operation.secret_members = found.names.into_iter().map(str::to_owned).collect();
    }
}

struct Types<'a> {
    models: HashMap<&'a str, &'a Model>,
    unions: HashMap<&'a str, &'a Union>,
}

#[derive(Default)]
struct Found<'a> {
    names: BTreeSet<&'a str>,
    seen: HashSet<&'a str>,
}

impl<'a> Types<'a> {
    fn walk(&self, value: &Type, found: &mut Found<'a>) {
        let Some(name) = value.generated() else { return };
        if let Some(model) = self.models.get(name) {
            if !found.seen.insert(&model.name) {
                return;
            }
            for field in &model.fields {
                if *field.value.innermost() == Type::Secret {
                    found.names.insert(&field.wire);
                }
                self.walk(&field.value, found);
            }
        } else if let Some(union) = self.unions.get(name) {
            for variant in &union.variants {
                self.walk(&variant.content, found);
            }
        }
    }
}
