//! The file of an enum: a table of variants and their values.

use super::names::Names;
use super::source::{Source, literal};
use crate::ir::Enum;

/// Renders an enum.
pub(super) fn file(item: &Enum, root: &str) -> String {
    let names = Names::of_model(&item.name);
    let table = names.seam("string_enum");
    let mut body = Source::default();
    body.line(0, format!("{table}! {{"));
    body.docs(1, item.docs.split("\n\n"));
    body.line(1, format!("pub enum {} {{", item.name));
    for variant in &item.variants {
        body.line(2, format!("{} = {},", variant.name, literal(&variant.value)));
    }
    body.line(1, "}");
    body.line(0, "}");

    let mut source = Source::default();
    names.imports(&mut source, root);
    source.finish() + &body.finish()
}
