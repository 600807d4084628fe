//! Detection of types with the same name in Rust.

use std::collections::BTreeMap;

use super::draft::Draft;
use crate::ir::Enum;
use crate::name;
use crate::problem::{Pointer, Problems};

/// Rejects models, enums and unions that share a name or a file.
pub(super) fn check(draft: &Draft<'_>, enums: &[Enum], pointer: &Pointer, problems: &mut Problems) {
    let pointer = pointer.at("components").at("schemas");
    let models = draft.models.iter().map(|model| &model.name);
    let unions = draft.unions.iter().map(|union| &union.name);
    let names = models.chain(enums.iter().map(|item| &item.name)).chain(unions);
    let mut files: BTreeMap<String, &str> = BTreeMap::new();
    for name in names {
        match files.insert(name::snake(name), name) {
            Some(other) if other == name => {
                problems.add(
                    &pointer,
                    format!("two types would be named `{name}` in Rust; rename one of them"),
                );
            }
            Some(other) => {
                let (one, other) = if other < name.as_str() {
                    (other, name.as_str())
                } else {
                    (name.as_str(), other)
                };
                let message = format!(
                    "`{one}` and `{other}` would be in the same file, `{}.rs`",
                    name::snake(name)
                );
                problems.add(&pointer, message);
            }
            None => {}
        }
    }
}
